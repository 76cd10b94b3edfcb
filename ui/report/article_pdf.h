// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/article.h"

#include <QByteArray>

namespace splitscape::ui {

/// An article as A4 pages: vectors, embedded fonts, text that can be selected and searched, title,
/// author, subject and keywords as metadata. Not tagged: Qt's PDF writer (6.4) has no structure
/// tree, so the HTML is the one for screen readers. Errors: Internal where Qt cannot write. Needs a
/// QGuiApplication.   Thread: any.
[[nodiscard]] Result<QByteArray> toPdf(const Article& article);

} // namespace splitscape::ui
