// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace splitscape::ui {

class StudyDocument;
class StudySection;

/// The fields that make a study stand for several searches: a list of seeds, and one of energy
/// limits. A single number in a list is the study's one seed or limit, and no list.
void addSeeds(StudySection& section, StudyDocument& document);
void addEnergyLimits(StudySection& section, StudyDocument& document);

} // namespace splitscape::ui
