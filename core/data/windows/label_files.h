// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/formats/plain_table.h"
#include "core/data/notes.h"
#include "core/data/windows/label_words.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// What the files around recordings say of their labels: NAME.edf.seizures, NAME.csv_bi,
/// NAME.tse_bi, NAME.tse (TUH), NAME_events.tsv (BIDS), endings of LabelSpec::files, summaries as
/// those of CHB-MIT, lists of clock times as those of Siena, tables of times named after a recording
/// (NAME.csv, NAME_annotations.csv), and a table for all: LabelSpec::table, or one whose columns say
/// so.
class LabelFiles {
public:
    /// Where the labels of a recording were found, before their words are read.
    struct Found {
        std::vector<TimedText> texts;
        std::filesystem::path file;
        std::string problem; ///< the file is there but cannot be used; says why
        bool isGuessed = false; ///< its columns alone say that it holds labels
    };

    /// Reads what lists several recordings; files of one recording are read when asked for. A list
    /// that cannot be read is noted, and its recordings found nowhere else are said to be in doubt.
    /// Errors: those of reading LabelSpec::table; Cancelled. Checks `stop` per file; after a later
    /// stop request labels may be missing.
    [[nodiscard]] static Result<LabelFiles> read(const DatasetSpec& spec,
                                                 const std::vector<std::filesystem::path>& files,
                                                 Notes& notes, const std::stop_token& stop = {});

    /// Nothing when no file mentions the recording. `files` takes what was used.
    [[nodiscard]] std::optional<Found> of(const std::filesystem::path& recording,
                                          std::vector<std::filesystem::path>& files) const;

    /// Those of some files that hold labels and are no recordings: by their names, or because
    /// another one uses them. Two that would use each other are recordings.
    [[nodiscard]] std::set<std::filesystem::path>
    amongst(const std::vector<std::filesystem::path>& files) const;

    /// Rows of tables for all recordings that are of none of these.
    [[nodiscard]] Notes unmatched(const std::vector<std::filesystem::path>& recordings) const;

    /// Whether a study names files of labels, or a table of all labels is there.
    [[nodiscard]] bool areNamed() const { return !m_endings.empty() || !m_tables.empty(); }

    /// What lies beside a recording and might hold its labels, as the end of a sentence; else empty.
    [[nodiscard]] std::string besides(const std::filesystem::path& recording) const;

private:
    std::optional<Found> besideIt(const std::filesystem::path& recording) const;
    /// The rows of a table for all recordings; null without any.
    const Found* rowsAt(const std::filesystem::path& recording) const;
    const Found* rowsOf(const std::string& place) const;
    bool isLabels(const std::filesystem::path& file) const;
    void addSummary(const std::filesystem::path& file, Notes& notes);
    void addClockList(const std::filesystem::path& file, Notes& notes);
    Result<void> addTable(const std::filesystem::path& file);
    void addRows(const PlainTable& table, const std::filesystem::path& file);
    Result<void> findTables(const std::vector<std::filesystem::path>& files, Notes& notes,
                            const std::stop_token& stop);

    std::stop_token m_stop;
    std::vector<std::string> m_endings; ///< of the study, in lower case
    std::map<std::string, std::filesystem::path> m_byName; ///< files that hold labels, lower case
    std::map<std::string, Found> m_listed; ///< by path without ending, lower case
    std::map<std::string, std::set<std::string>> m_elsewhere; ///< keys of m_listed by bare name
    std::set<std::filesystem::path> m_tables; ///< files that label all recordings
    std::filesystem::path m_base; ///< the folder that the table's names start from
    std::map<std::string, Found> m_table; ///< by place below m_base without ending, lower case
    std::map<std::filesystem::path, std::string> m_unreadable; ///< by folder, why
};

} // namespace splitscape::data
