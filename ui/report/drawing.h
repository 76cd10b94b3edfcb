// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace splitscape::ui {

/// How a line is drawn; widths and all lengths of a Drawing are points, 1/72 inch.
struct Stroke {
    ColourRole role = ColourRole::Text;
    qreal width = 0.7;
    bool dashed = false;
};

/// How an area is filled; `opacity` is 0 to 1.
struct Fill {
    ColourRole role = ColourRole::Text;
    qreal opacity = 1.0;
};

struct PolylineMark {
    QPolygonF points;
    Stroke stroke;
};

struct PolygonMark {
    QPolygonF points;
    Fill fill;
};

struct RectangleMark {
    QRectF frame;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

struct DiscMark {
    QPointF centre;
    qreal radius = 1.0;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

enum class Anchor { Start, Middle, End };

/// How a label is set.
struct LabelStyle {
    qreal size = 7.5;
    ColourRole role = ColourRole::Text;
    Anchor anchor = Anchor::Start;
    bool bold = false;
};

struct LabelMark {
    QPointF baseline; ///< of the anchor
    QString text;
    LabelStyle style;
};

using Mark = std::variant<PolylineMark, PolygonMark, RectangleMark, DiscMark, LabelMark>;

/// A figure as a value: marks in painting order, colours by their role, so that one drawing becomes
/// vectors on paper, pixels, or SVG that follows a page's theme.
struct Drawing {
    QSizeF size;
    QString title; ///< what the figure shows, a few words
    QString description; ///< its content in words, for screen readers
    std::vector<Mark> marks;

    void line(const QPointF& from, const QPointF& to, Stroke stroke);
    void polyline(QPolygonF points, Stroke stroke);
    void polygon(QPolygonF points, Fill fill);
    void rectangle(const QRectF& frame, std::optional<Fill> fill,
                   std::optional<Stroke> stroke = {});
    void disc(const QPointF& centre, qreal radius, std::optional<Fill> fill,
              std::optional<Stroke> stroke = {});
    /// Nothing for an empty text.
    void label(const QPointF& baseline, const QString& text, LabelStyle style = {});
};

/// The drawing with a margin of so many points around it, as a figure that stands on its own.
[[nodiscard]] Drawing framed(Drawing drawing, qreal margin);

/// Width of a text in points as a label sets it. Needs a QGuiApplication.
[[nodiscard]] qreal labelWidth(const QString& text, const LabelStyle& style);

/// Paints at the painter's origin, one unit a point. The ground stays as it is.   Thread: any.
void paint(QPainter& painter, const Drawing& drawing, bool dark);

} // namespace splitscape::ui
