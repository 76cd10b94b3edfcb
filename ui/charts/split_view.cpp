// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/split_view.h"

#include "core/evaluate/column_names.h"
#include "ui/charts/split_layout.h"
#include "ui/charts/split_painter.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

namespace splitscape::ui {

namespace column = evaluate::column;

/// Draws the scene and turns mouse and keys into points.
class SplitCanvas : public QWidget {
public:
    explicit SplitCanvas(SplitView& view)
        : m_view(view)
    {
        setObjectName(QStringLiteral("splitCanvas"));
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setMinimumSize(360, int(SplitLayout::preferredHeight(Theme::instance().textFont())) - 40);
    }

    QSize sizeHint() const override
    {
        return {560, int(SplitLayout::preferredHeight(Theme::instance().textFont()))};
    }

    SplitLayout layoutIn(const QRectF& frame) const
    {
        return SplitLayout::of(*m_view.m_scene, frame, Theme::instance().tabularFont());
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::instance().colour(ColourRole::Surface));
        if (!m_view.m_scene)
            return;
        SplitState state;
        state.point = m_view.m_point;
        state.shownCut = m_view.m_shownCut;
        state.hovered = m_dragging ? 0 : m_hovered;
        state.focused = hasFocus();
        paintSplit(painter, *m_view.m_scene, layoutIn(rect()), state);
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !m_view.m_scene)
            return;
        m_dragging = true;
        setHovered(0); // the sentence is about where the cut is, not where the pointer was
        setCursor(Qt::ClosedHandCursor);
        m_view.moveByUser(layoutIn(rect()).pointAt(event->position().x()));
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!m_view.m_scene)
            return;
        const SplitLayout layout = layoutIn(rect());
        const int point = layout.pointAt(event->position().x());
        if (m_dragging) {
            m_view.moveByUser(point);
            return;
        }
        const bool near = qAbs(layout.cutX(point) - event->position().x()) < 14
            && layout.rail.adjusted(0, -4, 0, 4).contains(event->position());
        const bool onCut
            = qAbs(layout.cutX(m_view.m_point) - event->position().x()) < layout.corridor / 2
            && event->position().y() < layout.rail.bottom();
        setCursor(onCut ? Qt::SplitHCursor : near ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setHovered(near ? point : 0);
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !m_dragging)
            return;
        m_dragging = false;
        unsetCursor();
        emit m_view.cutReleased(m_view.m_point);
        update();
    }

    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_view.returnToBest();
    }

    void leaveEvent(QEvent* /*event*/) override { setHovered(0); }
    void focusInEvent(QFocusEvent* /*event*/) override { update(); }
    void focusOutEvent(QFocusEvent* /*event*/) override { update(); }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (!m_view.m_scene) {
            QWidget::keyPressEvent(event);
            return;
        }
        int point = m_view.m_point;
        switch (event->key()) {
        case Qt::Key_Left:
            --point;
            break;
        case Qt::Key_Right:
            ++point;
            break;
        case Qt::Key_Home:
            point = 1;
            break;
        case Qt::Key_End:
            point = m_view.m_scene->pointCount();
            break;
        case Qt::Key_Escape:
            m_view.returnToBest();
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
        }
        m_view.moveByUser(qBound(1, point, m_view.m_scene->pointCount()));
        emit m_view.cutReleased(m_view.m_point);
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ToolTip && m_view.m_scene && m_hovered > 0) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               explainPoint(*m_view.m_scene, m_hovered), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    void setHovered(int point)
    {
        if (m_hovered == point)
            return;
        m_hovered = point;
        update();
    }

    SplitView& m_view;
    int m_hovered = 0;
    bool m_dragging = false;
};

SplitView::SplitView(QWidget* parent)
    : ChartFrame(tr("The split"), parent)
    , m_canvas(new SplitCanvas(*this))
{
    setBody(m_canvas);
    setTable(&m_numbers);
    auto* best = new QAction(Theme::icon(u"reset"), tr("Return to the best point"), this);
    best->setObjectName(QStringLiteral("returnToBest"));
    connect(best, &QAction::triggered, this, &SplitView::returnToBest);
    addMenuAction(best);
    setScene(std::nullopt);
}

QWidget* SplitView::canvas() const { return m_canvas; }

void SplitView::setScene(std::optional<SplitScene> scene, bool keepCut)
{
    const bool sameNetwork
        = keepCut && scene && m_scene && scene->architecture == m_scene->architecture;
    m_scene = std::move(scene);
    if (!m_scene) {
        m_point = 0;
        m_numbers.setContent({}, {});
        showEmpty(tr("Select a candidate to see its layers, and where they are cut in two."));
        return;
    }
    hideEmpty();
    if (!sameNetwork) {
        if (m_glide)
            m_glide->stop();
        m_point = m_scene->restingPoint();
        m_shownCut = m_point;
    }
    fillTable();
    describe();
    m_canvas->update();
}

void SplitView::setPoint(int point)
{
    if (!m_scene || point < 1 || point > m_scene->pointCount() || point == m_point)
        return;
    m_point = point;
    glideTo(point);
    describe();
}

void SplitView::moveByUser(int point)
{
    if (point == m_point)
        return;
    setPoint(point);
    emit cutMoved(point);
}

void SplitView::returnToBest()
{
    if (!m_scene)
        return;
    moveByUser(m_scene->restingPoint());
    emit cutReleased(m_point);
}

void SplitView::glideTo(int point)
{
    if (m_glide)
        m_glide->stop();
    const int duration = Theme::instance().motionMilliseconds();
    if (duration == 0 || !m_canvas->isVisible()) {
        m_shownCut = point;
        m_canvas->update();
        return;
    }
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(duration);
    m_glide->setStartValue(m_shownCut);
    m_glide->setEndValue(double(point));
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shownCut = value.toDouble();
        m_canvas->update();
    });
    m_glide->start(QAbstractAnimation::DeleteWhenStopped);
}

QPoint SplitView::markPosition(int point) const
{
    const SplitLayout layout = m_canvas->layoutIn(m_canvas->rect());
    return QPointF(layout.cutX(point), layout.rail.center().y()).toPoint();
}

void SplitView::describe()
{
    setSummary(tr("The network has %n layers.", nullptr, m_scene->pointCount() - 1) + u' '
               + explainPoint(*m_scene, m_point));
}

void SplitView::fillTable()
{
    QVector<QVariantList> rows;
    const auto& layers = m_scene->layers;
    for (int i = 0; i < m_scene->pointCount(); ++i) {
        const auto& cost = m_scene->at(i + 1);
        const QVariant layer
            = i == 0 ? tr("input") : QVariant(layerText(layers[std::size_t(i - 1)]));
        rows += {cost.point,
                 layer,
                 m_scene->architecture.lengths[std::size_t(i)],
                 m_scene->architecture.channels[std::size_t(i)],
                 qlonglong(m_scene->sent(cost).count()),
                 qlonglong(cost.flash.count()),
                 qlonglong(cost.ram.count()),
                 cost.feasible() ? tr("yes") : tr("no"),
                 cost.feasible() ? QString() : explainPoint(*m_scene, i + 1)};
    }
    m_numbers.setContent({QLatin1String(column::kPoint), tr("last layer on the edge"), tr("length"),
                          tr("channels"), QLatin1String(column::kSentBytes),
                          QLatin1String(column::kFlash), QLatin1String(column::kRam),
                          tr("feasible"), tr("reason")},
                         std::move(rows));
}

void SplitView::applyTheme() { m_canvas->update(); }

void SplitView::drawFigure(QPainter& painter, QSize size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), Theme::instance().colour(ColourRole::Surface));
    if (!m_scene)
        return;
    SplitState state;
    state.point = m_point;
    state.shownCut = m_point;
    state.interactive = false;
    paintSplit(painter, *m_scene, m_canvas->layoutIn(QRectF(QPointF(0, 0), QSizeF(size))), state);
}

} // namespace splitscape::ui
