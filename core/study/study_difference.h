// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <span>
#include <string>
#include <vector>

namespace splitscape::study {

/// A field that is not the same in all of several studies.
struct SettingDifference {
    std::string field; ///< as in a study file: "limits.energy_mJ"
    std::vector<std::string> values; ///< [study]; empty where a study has no such field

    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

/// Every field of the study file whose value differs, in the order of the file; a field that only
/// later studies have stands behind the one before it. Numbers read back exactly; a list is its
/// values with commas between. Left out: the description and the sources of a device or link, which
/// change no result. Nothing for fewer than two studies.
/// Thread: any; pure.
[[nodiscard]] std::vector<SettingDifference> settingDifferences(std::span<const StudySpec> specs);

} // namespace splitscape::study
