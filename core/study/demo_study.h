// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

namespace splitscape::study {

/// A study of synthetic beats that needs no file and is small enough to watch: it ends within about
/// two minutes on two cores.
[[nodiscard]] StudySpec demoStudy();

} // namespace splitscape::study
