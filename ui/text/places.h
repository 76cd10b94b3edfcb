// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/misclassified.h"

#include <QString>

namespace splitscape::ui {

/// Where a test sample is found again, in the window's language: "208 at 12:03.4", "row 17 of
/// beats", "test sample 5".
[[nodiscard]] QString samplePlaceText(const evaluate::SamplePlace& place);

} // namespace splitscape::ui
