// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/board_answers.h"

#include <QStringList>
#include <vector>

namespace splitscape::ui {

/// Where the best cut lies, one sentence a device. No HTML.
[[nodiscard]] QStringList boardSentences(const std::vector<record::BoardAnswer>& boards);

} // namespace splitscape::ui
