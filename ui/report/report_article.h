// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/article.h"

namespace splitscape::ui {

/// Puts a report into words, tables and figures: the question, the answer, the evidence, how to
/// reproduce it, sources. What a run does not have (no valid candidate, no extraction) is said.
/// Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Article articleOf(const report::Report& report);

} // namespace splitscape::ui
