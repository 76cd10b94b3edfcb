// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/split_gauges.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace splitscape::ui {
namespace {

constexpr qreal kGaugeHeight = 8;

struct GaugeText {
    Q_DECLARE_TR_FUNCTIONS(SplitText)
};

/// One memory of the wearable.
struct Memory {
    QString name;
    Bytes used;
    std::optional<Bytes> limit;
    bool broken = false;
};

class GaugeBrush {
public:
    GaugeBrush(QPainter& painter, const SplitScene& scene, const SplitLayout& layout)
        : m_painter(painter)
        , m_theme(Theme::instance())
        , m_scene(scene)
        , m_layout(layout)
        , m_line(QFontMetricsF(m_theme.textFont()).height())
    {
    }

    void paint(const Memory& flash, const Memory& ram)
    {
        if (m_layout.gaugesBelow)
            row(flash, ram);
        else
            column(flash, ram);
    }

private:
    QColor colour(ColourRole role) const { return m_theme.colour(role); }

    void text(const QRectF& rect, int flags, const QString& words, const QColor& ink,
              bool bold = false)
    {
        QFont font = m_theme.tabularFont();
        if (bold)
            font.setWeight(QFont::DemiBold);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, flags, words);
    }

    void row(const Memory& flash, const Memory& ram)
    {
        const qreal width = m_layout.gauges.width() / 2 - kSpace;
        QRectF area(m_layout.gauges.left(), m_layout.gauges.top(), width, m_layout.gauges.height());
        for (const Memory* memory : {&flash, &ram}) {
            names(area, *memory,
                  memory->limit ? GaugeText::tr("%1 of %2")
                                      .arg(bytesText(memory->used), bytesText(*memory->limit))
                                : bytesText(memory->used));
            bar(QRectF(area.left(), area.top() + m_line + 1, width, kGaugeHeight), *memory);
            area.translate(width + 2 * kSpace, 0);
        }
    }

    void column(const Memory& flash, const Memory& ram)
    {
        const QRectF panel = m_layout.edgePanel;
        const qreal height = 2 * m_line + kGaugeHeight + 6;
        QRectF area(panel.left(), panel.top() + kSpace, panel.width(), height);
        for (const Memory* memory : {&flash, &ram}) {
            names(area, *memory, bytesText(memory->used));
            const QRectF gauge(area.left(), area.top() + m_line + 2, area.width(), kGaugeHeight);
            bar(gauge, *memory);
            if (memory->limit)
                text(QRectF(area.left(), gauge.bottom() + 2, area.width(), m_line),
                     Qt::AlignLeft | Qt::AlignTop,
                     GaugeText::tr("of %1").arg(bytesText(*memory->limit)),
                     colour(ColourRole::MutedText));
            area.translate(0, height + 10);
        }
        fogNode();
    }

    void names(const QRectF& area, const Memory& memory, const QString& figure)
    {
        text(area, Qt::AlignLeft | Qt::AlignTop, memory.name, colour(ColourRole::MutedText));
        text(area, Qt::AlignRight | Qt::AlignTop, figure,
             memory.broken ? m_theme.readable(ColourRole::Limit) : colour(ColourRole::Text),
             memory.broken);
    }

    void bar(const QRectF& bar, const Memory& memory)
    {
        // The limit stands at five sixths, so that a bar beyond it is seen as such.
        const qreal limitX = bar.left() + bar.width() * 5.0 / 6.0;
        const double share = memory.limit && memory.limit->count() > 0
            ? double(memory.used.count()) / double(memory.limit->count())
            : 0.0;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.wash(ColourRole::Edge, 0.22));
        m_painter.drawRoundedRect(bar, 2, 2);
        if (memory.used.count() > 0) {
            QRectF used = bar;
            used.setWidth(std::clamp(share * (limitX - bar.left()), 2.0, bar.width()));
            m_painter.setBrush(colour(memory.broken ? ColourRole::Limit : ColourRole::Edge));
            m_painter.drawRoundedRect(used, 2, 2);
        }
        if (!memory.limit)
            return;
        m_painter.setPen(QPen(colour(ColourRole::Limit), 1.6, Qt::DashLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(limitX, bar.top() - 2), QPointF(limitX, bar.bottom() + 2));
    }

    /// Three slabs of a server, standing on the baseline.
    void fogNode()
    {
        const QRectF panel = m_layout.fogPanel;
        const qreal width = std::min(panel.width() - 16, 40.0);
        constexpr qreal kSlab = 13;
        const qreal left = panel.right() - width - 2;
        for (int i = 0; i < 3; ++i) {
            const QRectF slab(left, m_layout.baseline - (i + 1) * (kSlab + 3), width, kSlab);
            m_painter.setPen(QPen(m_theme.strong(ColourRole::Fog), 1.4));
            m_painter.setBrush(m_theme.wash(ColourRole::Fog, 0.25));
            m_painter.drawRoundedRect(slab, 2, 2);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.strong(ColourRole::Fog));
            m_painter.drawEllipse(QPointF(slab.left() + 6, slab.center().y()), 1.8, 1.8);
            m_painter.drawRect(
                QRectF(slab.center().x(), slab.center().y() - 0.8, width / 2 - 5, 1.6));
        }
        const QRectF label(panel.left(), m_layout.baseline + 3, panel.width(), 2 * m_line);
        text(label, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap,
             GaugeText::tr("factor %1").arg(QLocale().toString(m_scene.judging.fogFactor, 'g', 4)),
             colour(ColourRole::MutedText));
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const SplitScene& m_scene;
    const SplitLayout& m_layout;
    qreal m_line;
};

} // namespace

void paintGauges(QPainter& painter, const SplitScene& scene, const SplitLayout& layout,
                 const partition::PointCost& cost)
{
    GaugeBrush(painter, scene, layout)
        .paint({GaugeText::tr("Flash"), cost.flash, scene.flashLimit,
                (cost.violations & partition::FlashViolation) != 0},
               {GaugeText::tr("RAM"), cost.ram, scene.ramLimit,
                (cost.violations & partition::RamViolation) != 0});
}

} // namespace splitscape::ui
