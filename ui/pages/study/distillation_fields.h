// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace splitscape::ui {

class StudySection;

/// The fields of train::Distillation at the end of a section; all but the first are there only
/// while a teacher is.
void addDistillation(StudySection* section);

} // namespace splitscape::ui
