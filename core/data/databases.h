// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/notes.h"

#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// A published database that recordings are recognised as: what reports call and cite it.
struct Database {
    std::string_view title;
    std::string_view citation;
};

/// What recognises a database: names, rates and lengths of its recordings.
struct RecordingId {
    std::string name; ///< file name without ending
    std::string folder; ///< path below the data's folder, "" for that folder itself
    double rate_Hz = 0.0;
    double duration_s = 0.0;
};

/// The database that all these recordings belong to by name, rate and length; null for others.
[[nodiscard]] const Database* databaseOf(std::span<const RecordingId> recordings);
/// The database of that title; null for others. A run file keeps the title.
[[nodiscard]] const Database* databaseTitled(std::string_view title);

/// What the data is called: DatasetSpec::title, a known database, or the last part of the path.
[[nodiscard]] std::string titleOf(const DatasetSpec& spec, std::span<const RecordingId> recordings);

/// The patient of each recording, by the rule; adds a note of what was done where it was not said.
/// People recorded under several names are one: chb21 is chb01, chb17a, b and c are chb17, NSTDB
/// 118e00 is 118; so are PatientRule::same.
/// Errors: those of reading the table; RowInvalid for a recording that the table does not have;
/// ValueOutOfRange for a pattern that is not found in a name; Cancelled.
[[nodiscard]] Result<std::vector<std::string>> patientsOf(const DatasetSpec& spec,
                                                          std::span<const RecordingId> recordings,
                                                          Notes& notes,
                                                          const std::stop_token& stop = {});

} // namespace splitscape::data
