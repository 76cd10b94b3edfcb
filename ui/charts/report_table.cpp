// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report_table.h"

#include "ui/charts/table_copying.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace splitscape::ui {

namespace {

/// Fits the table again when its page has another width: columns may then need a bar or none.
class Refit : public QObject {
public:
    explicit Refit(QTableView* view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && m_view->width() != m_width) {
            m_width = m_view->width();
            QMetaObject::invokeMethod(
                this, [this] { fitReportTable(m_view); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView* m_view;
    int m_width = 0;
};

} // namespace

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
    new Refit(view);
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
    if (view->horizontalHeader()->length() > view->width())
        height += view->horizontalScrollBar()->sizeHint().height();
    view->setFixedHeight(height);
}

} // namespace splitscape::ui
