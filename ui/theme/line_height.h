// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace splitscape::ui {

/// The height of a line of wrapped text in the language of the window. Another font lends the
/// letters that this one has not, such as Chinese ones, and may be taller than its metrics say.
[[nodiscard]] qreal lineHeight(const QFont& font);

} // namespace splitscape::ui
