// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace splitscape::ui {

class StudyDocument;
class StudySection;

/// The groups of the study form that are fields alone. Each belongs to the document's form.
[[nodiscard]] StudySection* makeSplitSection(StudyDocument& document);
[[nodiscard]] StudySection* makeDeviceSection(StudyDocument& document);
[[nodiscard]] StudySection* makeRadioSection(StudyDocument& document);
[[nodiscard]] StudySection* makeLimitsSection(StudyDocument& document);
[[nodiscard]] StudySection* makeAlgorithmSection(StudyDocument& document);
[[nodiscard]] StudySection* makeTrainingSection(StudyDocument& document);

} // namespace splitscape::ui
