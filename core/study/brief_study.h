// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <string>

namespace splitscape::study {

/// The shortest study file that parseStudy reads as `spec`: what differs from the defaults of its
/// dataset, as indented JSON; every field where that is not enough. `spec` must be valid.
[[nodiscard]] std::string briefText(const StudySpec& spec);

} // namespace splitscape::study
