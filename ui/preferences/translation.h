// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace splitscape::ui {

/// The languages there is a translation for, as ISO codes: "de", "en".
[[nodiscard]] QStringList translations();

/// The name of a language in that language: "Deutsch".
[[nodiscard]] QString nativeName(const QString& language);

/// Translates every sentence made from now on, the toolkit's where they are installed, and sets the
/// default locale to go with them. To be called once, before the first window.
/// @param language  an ISO code, or empty for the first of the system's languages that is known
void installTranslation(const QString& language);

} // namespace splitscape::ui
