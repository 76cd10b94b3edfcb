// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/article.h"

#include <QByteArray>

namespace splitscape::ui {

/// Title, creator, description, language and keywords of an article as an XMP packet: Qt's PDF
/// writer itself knows title and creator only.
[[nodiscard]] QByteArray xmpMetadata(const Article& article);

} // namespace splitscape::ui
