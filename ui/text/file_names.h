// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace splitscape::ui {

/// A file for something with that name, without an ending: small letters of any language, digits,
/// and "-" between them; at most 40. `otherwise` where nothing of the name is left.
[[nodiscard]] QString fileNameOf(const QString& name,
                                 const QString& otherwise = QStringLiteral("study"));

} // namespace splitscape::ui
