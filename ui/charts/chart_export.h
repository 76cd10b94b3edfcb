// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <functional>

class QAbstractItemModel;
class QImage;
class QPainter;

namespace splitscape::ui {

/// Draws a figure into the rectangle (0, 0, size), in logical pixels.
using FigurePainter = std::function<void(QPainter&, QSize size)>;

/// The figure as a picture of `scale` device pixels a logical one.
[[nodiscard]] QImage figureImage(const FigurePainter& draw, QSize size, double scale);

/// Writes the figure as PNG (at 2x), SVG or PDF, by the suffix of `path`; a whole file or none.
/// Errors: UsageInvalid for another suffix, CannotWrite, DiskFull.
[[nodiscard]] Result<void> saveFigure(const FigurePainter& draw, QSize size, const QString& path,
                                      const QString& title);

/// A model as text: headers first, one line a row. Values are those of `role`.
/// CSV quotes what needs it; with a tab as separator the text pastes into spreadsheets.
[[nodiscard]] QString tableText(const QAbstractItemModel& model, QChar separator, int role);

/// Writes tableText with commas, UTF-8. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> saveTable(const QAbstractItemModel& model, const QString& path);

} // namespace splitscape::ui
