// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_table.h"

#include "ui/charts/table_copying.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace splitscape::ui {

void styleReportTable(QTableView* view, const QString& title)
{
    view->setAccessibleName(title);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setFont(Theme::instance().tabularFont());
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setHighlightSections(false);
    addTableCopying(view, title);
}

void fitReportTable(QTableView* view)
{
    constexpr int mostRows = 12;
    view->resizeColumnsToContents();
    view->resizeRowsToContents();
    int height = view->horizontalHeader()->sizeHint().height() + 2 * view->frameWidth();
    for (int row = 0; row < std::min(view->model()->rowCount(), mostRows); ++row)
        height += view->rowHeight(row);
    // Room for the bar below columns that do not fit.
    if (view->horizontalHeader()->length() > view->viewport()->width())
        height += view->horizontalScrollBar()->sizeHint().height();
    view->setFixedHeight(height);
}

} // namespace splitscape::ui
