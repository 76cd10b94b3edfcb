// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/notes.h"
#include "core/data/windows/label_words.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::data {

/// What the files around recordings say of their labels: NAME.edf.seizures, NAME.csv_bi,
/// NAME.tse_bi, NAME.tse (TUH), NAME_events.tsv (BIDS), endings of LabelSpec::files, summaries as
/// those of CHB-MIT, lists of clock times as those of Siena, and LabelSpec::table.
class LabelFiles {
public:
    /// Where the labels of a recording were found, before their words are read.
    struct Found {
        std::vector<TimedText> texts;
        std::filesystem::path file;
        std::string problem; ///< the file is there but cannot be used; says why
    };

    /// Reads what lists several recordings; files of one recording are read when asked for. A list
    /// that cannot be read is noted, and its recordings found nowhere else are said to be in doubt.
    /// Errors: those of reading LabelSpec::table.
    [[nodiscard]] static Result<LabelFiles>
    read(const DatasetSpec& spec, const std::vector<std::filesystem::path>& files, Notes& notes);

    /// Nothing when no file mentions the recording. `files` takes what was used.
    [[nodiscard]] std::optional<Found> of(const std::filesystem::path& recording,
                                          std::vector<std::filesystem::path>& files) const;

private:
    std::optional<Found> besideIt(const std::filesystem::path& recording) const;
    void addSummary(const std::filesystem::path& file, Notes& notes);
    void addClockList(const std::filesystem::path& file, Notes& notes);
    Result<void> addTable(const DatasetSpec& spec);

    std::vector<std::string> m_endings; ///< of the study, in lower case
    std::map<std::string, std::filesystem::path> m_byName; ///< files that hold labels, lower case
    std::map<std::string, Found> m_listed; ///< by path without ending, lower case
    std::filesystem::path m_base; ///< the folder that the table's names start from
    std::map<std::string, Found> m_table; ///< by place below m_base without ending, lower case
    std::map<std::filesystem::path, std::string> m_unreadable; ///< by folder, why
};

/// Seconds of "19.58.36", "19:58:36" or "7:58:36.5"; nothing for another text.
[[nodiscard]] std::optional<double> clockSeconds(std::string_view text);

} // namespace splitscape::data
