// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/charts/chart_export.h"
#include "ui/text/file_names.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChartView>
#include <QtWidgets>
#include <qcustomplot.h>

namespace splitscape::ui {

ChartFrame::ChartFrame(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    m_titleLabel = new QLabel(title);
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(QStringLiteral("chartMenuButton"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIcon(Theme::icon(u"more"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolTip(tr("Copy or save this chart"));
    m_menuButton->setAccessibleName(tr("Menu of the chart “%1”").arg(title));

    m_header = new QWidget;
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setContentsMargins(kSpace, 0, 0, 0);
    m_headerLayout->addWidget(m_titleLabel);
    m_headerLayout->addStretch(1);
    m_headerLayout->addWidget(m_menuButton);

    auto* empty = new QWidget;
    empty->setObjectName(QStringLiteral("chartEmptyState"));
    m_emptyLabel = new QLabel;
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(QStringLiteral("chartEmptyButton"));
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(3 * kSpace, kSpace, 3 * kSpace, kSpace);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_emptyLabel);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_emptyAction)
            m_emptyAction->trigger();
    });

    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("chartNotice"));
    m_notice->setWordWrap(true);
    m_notice->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    makeMenu();
    styleHeader();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        styleHeader();
        if (m_styled)
            applyTheme();
    });
}

void ChartFrame::makeMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString& name, QStringView icon, const QString& text, auto slot) {
        QAction* action = m_menu->addAction(Theme::icon(icon), text, this, slot);
        action->setObjectName(name);
        return action;
    };
    m_firstCommonAction = add(QStringLiteral("copyImage"), u"copy", tr("Copy the picture"),
                              [this] { copyImage(); });
    add(QStringLiteral("savePng"), u"export", tr("Save as PNG…"),
        [this] { askFigurePath(QStringLiteral("png")); });
    add(QStringLiteral("saveSvg"), u"export", tr("Save as SVG…"),
        [this] { askFigurePath(QStringLiteral("svg")); });
    add(QStringLiteral("savePdf"), u"export", tr("Save as PDF…"),
        [this] { askFigurePath(QStringLiteral("pdf")); });
    m_menu->addSeparator();
    add(QStringLiteral("showTable"), u"table", tr("Show as a table"), [this] { showTable(); });
    add(QStringLiteral("copyTable"), u"copy", tr("Copy the table"), [this] { copyTable(); });
    add(QStringLiteral("saveCsv"), u"export", tr("Save the table as CSV…"),
        [this] { askTablePath(); });
    m_menuButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const auto actions = m_menu->actions();
        for (QAction* action : actions) {
            if (action->objectName().endsWith(u"Table") || action->objectName() == u"saveCsv")
                action->setEnabled(m_table && m_table->rowCount() > 0);
            else if (action->objectName().startsWith(u"save") || action == m_firstCommonAction)
                action->setEnabled(!isEmpty());
        }
    });
}

void ChartFrame::styleHeader()
{
    const Theme& theme = Theme::instance();
    QFont bold = theme.textFont();
    bold.setWeight(QFont::DemiBold);
    m_titleLabel->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_emptyLabel->setPalette(muted);
    // No drop-down arrow beside the three dots.
    m_menuButton->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

void ChartFrame::setTitle(const QString& title)
{
    m_title = title;
    m_titleLabel->setText(title);
    if (m_body)
        m_body->setAccessibleName(title);
}

void ChartFrame::setHeaderVisible(bool visible) { m_header->setVisible(visible); }

void ChartFrame::addHeaderWidget(QWidget* widget)
{
    m_headerLayout->insertWidget(m_headerLayout->count() - 1, widget);
}

void ChartFrame::addMenuAction(QAction* action)
{
    if (m_menu->actions().constFirst() == m_firstCommonAction)
        m_menu->insertSeparator(m_firstCommonAction);
    const auto actions = m_menu->actions();
    m_menu->insertAction(actions.at(actions.indexOf(m_firstCommonAction) - 1), action);
    addAction(action);
}

void ChartFrame::setBody(QWidget* body)
{
    m_body = body;
    body->setAccessibleName(m_title);
    // Right clicks come to this frame's menu.
    body->setContextMenuPolicy(Qt::NoContextMenu);
    body->installEventFilter(this);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(body)) {
        area->viewport()->setContextMenuPolicy(Qt::NoContextMenu);
        area->viewport()->installEventFilter(this);
        area->setFrameShape(QFrame::NoFrame);
    }
    m_stack->addWidget(body);
    m_stack->setCurrentWidget(body);
}

void ChartFrame::showEmpty(const QString& sentence, QAction* action)
{
    m_emptyLabel->setText(sentence);
    m_emptyAction = action;
    m_emptyButton->setVisible(action != nullptr);
    if (action) {
        m_emptyButton->setText(action->text());
        m_emptyButton->setIcon(action->icon());
    }
    m_stack->setCurrentIndex(0);
}

void ChartFrame::hideEmpty()
{
    if (!m_body)
        return;
    m_stack->setCurrentWidget(m_body);
    if (hasFocus())
        m_body->setFocus(); // it was given the keyboard before it had anything to show
}

bool ChartFrame::isEmpty() const { return !m_body || m_stack->currentWidget() != m_body; }

void ChartFrame::setTable(QAbstractItemModel* table) { m_table = table; }

void ChartFrame::setSummary(const QString& summary)
{
    if (m_body)
        m_body->setAccessibleDescription(summary);
}

QSize ChartFrame::figureSize() const
{
    return m_body ? m_body->size().expandedTo(QSize(320, 200)) : QSize(320, 200);
}

void ChartFrame::paintFigure(QPainter& painter, QSize size) { drawOnPaper(painter, size); }

void ChartFrame::drawOnPaper(QPainter& painter, QSize size)
{
    {
        const Theme::PaperScope paper;
        applyTheme();
        painter.save();
        drawFigure(painter, size);
        painter.restore();
    }
    applyTheme();
}

void ChartFrame::drawFigure(QPainter& painter, QSize size)
{
    if (auto* plot = qobject_cast<QCustomPlot*>(m_body)) {
        QPicture picture;
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot->toPainter(&recorder, size.width(), size.height());
        recorder.end();
        painter.fillRect(QRect(QPoint(0, 0), size), Theme::instance().colour(ColourRole::Surface));
        painter.drawPicture(0, 0, picture);
    } else if (auto* view = qobject_cast<QChartView*>(m_body)) {
        view->render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    } else if (m_body) {
        painter.fillRect(QRect(QPoint(0, 0), size), Theme::instance().colour(ColourRole::Surface));
        m_body->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    }
}

Result<void> ChartFrame::saveFigureAs(const QString& path)
{
    return saveFigure([this](QPainter& painter, QSize size) { drawOnPaper(painter, size); },
                      figureSize(), path, m_title);
}

Result<void> ChartFrame::saveTableAs(const QString& path)
{
    if (!m_table)
        return Error{ErrorCode::Internal, path.toStdString(), "the chart has no table"};
    return saveTable(*m_table, path);
}

void ChartFrame::copyImage()
{
    const auto draw = [this](QPainter& painter, QSize size) { drawOnPaper(painter, size); };
    QGuiApplication::clipboard()->setImage(figureImage(draw, figureSize(), 2.0));
}

void ChartFrame::copyTable()
{
    if (m_table)
        QGuiApplication::clipboard()->setText(tableText(*m_table, u'\t', Qt::EditRole));
}

void ChartFrame::askFigurePath(const QString& suffix)
{
    auto* dialog = new QFileDialog(this, tr("Save the chart “%1”").arg(m_title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileNameOf(m_title, QStringLiteral("chart")) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { report(saveFigureAs(path), path); });
    dialog->open();
}

void ChartFrame::askTablePath()
{
    auto* dialog = new QFileDialog(this, tr("Save the table of “%1”").arg(m_title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(fileNameOf(m_title, QStringLiteral("chart")) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { report(saveTableAs(path), path); });
    dialog->open();
}

void ChartFrame::report(const Result<void>& outcome, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_notice->setText(outcome ? tr("Saved as %1.").arg(name) : sentence(outcome.error()));
    m_notice->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    m_notice->show();
    if (outcome)
        QTimer::singleShot(4000, m_notice, &QWidget::hide);
}

void ChartFrame::showTable()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_title);
    dialog->setObjectName(QStringLiteral("chartTableDialog"));
    auto* view = new QTableView;
    view->setModel(m_table);
    view->setAccessibleName(m_title);
    view->verticalHeader()->hide();
    view->setFont(Theme::instance().tabularFont());
    view->resizeColumnsToContents();
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->resize(720, 360);
    dialog->show();
}

bool ChartFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel
        && !static_cast<QWheelEvent*>(event)->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartFrame::contextMenuEvent(QContextMenuEvent* event) { m_menu->popup(event->globalPos()); }

void ChartFrame::showEvent(QShowEvent* event)
{
    if (!m_styled) {
        m_styled = true;
        applyTheme();
    }
    QWidget::showEvent(event);
}

} // namespace splitscape::ui
