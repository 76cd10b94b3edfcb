// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/article.h"

#include <QByteArray>
#include <vector>

namespace splitscape::ui {

/// The tables of an article, in their order.
[[nodiscard]] std::vector<ArticleTable> tablesOf(const Article& article);

/// A table environment with the rules of booktabs, in UTF-8; what LaTeX would read as a command is
/// escaped.
[[nodiscard]] QByteArray toLatex(const ArticleTable& table);

/// RFC 4180, in UTF-8: the head, then the rows; a line break within a cell becomes "; ".
[[nodiscard]] QByteArray toCsv(const ArticleTable& table);

} // namespace splitscape::ui
