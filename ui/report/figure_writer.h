// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/drawing.h"

#include <QByteArray>
#include <filesystem>

namespace splitscape::ui {

enum class FigureFormat { Svg, Png, Pdf };

/// By the ending of a file name. Errors: UsageInvalid, subject the path.
[[nodiscard]] Result<FigureFormat> figureFormatOf(const std::filesystem::path& path);

/// A drawing as the bytes of a file: PNG at 300 dots per inch, PDF as one page of its size.
/// Errors: Internal where Qt cannot encode it. Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Result<QByteArray> encoded(const Drawing& drawing, FigureFormat format, bool dark);

/// Writes atomically. Errors: those of encoded() and writeFileAtomically().
[[nodiscard]] Result<void> writeFigure(const Drawing& drawing, const std::filesystem::path& path,
                                       FigureFormat format, bool dark);

} // namespace splitscape::ui
