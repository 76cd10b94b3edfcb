// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace splitscape::ui {

/// A page of the handbook that is installed with the program, as a local file, so that it opens
/// offline. Nothing where the program was built without the handbook, or there is no such page.
///
/// @param name    of the page, without its ending: "tour", "glossary"
/// @param section of the page, as its heading spells it in an address: "pareto-front"; may be empty
[[nodiscard]] std::optional<QUrl> handbookPage(const QString& name, const QString& section = {});

} // namespace splitscape::ui
