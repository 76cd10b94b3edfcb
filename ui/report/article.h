// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/drawing.h"

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace splitscape::ui {

/// A column of a table; numbers are set flush right.
struct TableColumn {
    QString header;
    bool isNumber = true;
    bool isList = false; ///< of sizes: a line may end after a comma, which elsewhere parts digits
};

struct ArticleTable {
    int number = 0;
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    int emphasised = -1; ///< row set in bold, or none
};

struct ArticleFigure {
    int number = 0;
    QString caption;
    Drawing drawing;
};

/// One or two things side by side.
struct ArticleRow {
    std::vector<std::variant<ArticleFigure, ArticleTable>> cells;
};

struct ArticleHeading {
    QString text;
};

struct ArticleParagraph {
    QString html; ///< escaped, with b, i and code alone
};

/// Lines to copy, in a fixed pitch.
struct ArticleListing {
    QString text;
};

/// Numbered from 1.
struct ArticleReferences {
    QStringList entries;
};

using ArticleElement
    = std::variant<ArticleHeading, ArticleParagraph, ArticleRow, ArticleListing, ArticleReferences>;

/// A report as an article, before any page: the one content of the PDF and of the HTML.
struct Article {
    QString language = QStringLiteral("en"); ///< of its words, a BCP 47 tag
    QString title;
    QStringList byline;
    QString summary; ///< as ArticleParagraph
    QStringList keywords;
    std::vector<ArticleElement> elements;
};

} // namespace splitscape::ui
