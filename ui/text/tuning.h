// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/tuning_record.h"

#include <QString>

namespace splitscape::ui {

/// What rounding to few bits cost, and what fine-tuning gave back: a sentence or two.
/// @param trainings  of the chosen network, tuned or not
[[nodiscard]] QString tuningText(const evaluate::TuningFacts& facts, std::size_t trainings);

} // namespace splitscape::ui
