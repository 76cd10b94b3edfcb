// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/article.h"

#include <QByteArray>

namespace splitscape::ui {

/// An article as one HTML 5 file that needs nothing else: figures as inline SVG with text
/// alternatives, tables with headers and captions, light or dark as the reader prefers, light on
/// paper; no script.   Thread: any; pure.
[[nodiscard]] QByteArray toHtml(const Article& article);

} // namespace splitscape::ui
