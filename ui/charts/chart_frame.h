// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace splitscape::ui {

/// The frame around every chart: a title line, one menu (copy, save, the table behind it), an
/// empty state, a text alternative, and the theme. A chart derives from it, hands its drawing
/// widget to setBody() in the constructor and colours it in applyTheme().
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    explicit ChartFrame(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title);
    /// Off where the chart is one of several under a common heading; the menu stays on right click.
    void setHeaderVisible(bool visible);
    /// A control beside the title, such as a switch of the scale.
    void addHeaderWidget(QWidget* widget);
    /// An entry of the menu, above the common ones.
    void addMenuAction(QAction* action);

    /// Shows one sentence instead of the chart, and a button when there is something to do about
    /// it.
    void showEmpty(const QString& sentence, QAction* action = nullptr);
    void hideEmpty();
    [[nodiscard]] bool isEmpty() const;

    /// The model of the numbers shown; not owned.
    void setTable(QAbstractItemModel* table);
    [[nodiscard]] QAbstractItemModel* table() const { return m_table; }
    /// One or two sentences a screen reader says about the picture.
    void setSummary(const QString& summary);

    /// By suffix: .png, .svg, .pdf. The same drawing as on screen, in the colours for paper.
    Result<void> saveFigureAs(const QString& path);
    Result<void> saveTableAs(const QString& path);
    void copyImage();
    void copyTable();
    /// The picture alone, into (0, 0, size).
    void paintFigure(QPainter& painter, QSize size);
    [[nodiscard]] QMenu* menu() const { return m_menu; }

protected:
    /// The widget that draws the chart; becomes a child.
    void setBody(QWidget* body);
    [[nodiscard]] QWidget* body() const { return m_body; }
    /// Colour everything from Theme::instance() and repaint. Called once on show and on each
    /// change.
    virtual void applyTheme() = 0;
    /// Default: draws a QCustomPlot, a QChartView or any widget.
    virtual void drawFigure(QPainter& painter, QSize size);

    /// The wheel scrolls what the chart stands in; with Ctrl it is the chart's. Filters the body.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeMenu();
    void askFigurePath(const QString& suffix);
    void askTablePath();
    void showTable();
    void report(const Result<void>& outcome, const QString& path);
    void styleHeader();
    void drawOnPaper(QPainter& painter, QSize size);
    [[nodiscard]] QSize figureSize() const;

    QString m_title;
    QWidget* m_header = nullptr;
    QHBoxLayout* m_headerLayout = nullptr;
    QLabel* m_titleLabel = nullptr;
    QToolButton* m_menuButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_emptyLabel = nullptr;
    QPushButton* m_emptyButton = nullptr;
    QLabel* m_notice = nullptr;
    QMenu* m_menu = nullptr;
    QWidget* m_body = nullptr;
    QAction* m_firstCommonAction = nullptr;
    QPointer<QAction> m_emptyAction;
    QPointer<QAbstractItemModel> m_table;
    bool m_styled = false;
};

} // namespace splitscape::ui
