// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/article.h"
#include "ui/report/page_flow.h"

#include <vector>

namespace splitscape::ui {

/// A table with a rule above, below its head and at its foot, and none between. Columns take the
/// room their content wants; where that is too much, the widest column of text is wrapped. One
/// block; as many as needed, each with the head, where it is higher than a page.
/// @param width  that is there, in points
[[nodiscard]] std::vector<PageBlock> tableBlocks(const ArticleTable& table, qreal width);

} // namespace splitscape::ui
