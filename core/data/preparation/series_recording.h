// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/formats/series_csv.h"
#include "core/data/notes.h"
#include "core/data/preparation/series_spans.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// One recording in memory: a table with one row a point of time, or the rows of one patient in it.
struct SeriesRecording {
    std::string file; ///< its name without folders
    std::string patient; ///< of the column; empty where there is none
    SeriesTable table;
    SeriesClock clock;
    std::filesystem::path path;

    /// Rows in a second or, where the rate is not known, 1: a second then stands for one row.
    [[nodiscard]] double rate() const { return clock.rate_Hz > 0.0 ? clock.rate_Hz : 1.0; }
    /// As it is called where it is left out.
    [[nodiscard]] std::string shownName() const
    {
        return patient.empty() ? file : file + "/" + patient;
    }
};

/// The rows of each patient as recordings of their own, the table itself where it has no column of
/// patients; only some rows after a stop request.
[[nodiscard]] std::vector<SeriesTable> partedByPatient(SeriesTable table,
                                                       const std::stop_token& stop);

/// Brings the channels of a table into the order of `names`, those of the first recording, and
/// leaves out others, with a note; false where one is missing.
/// @param file  whose table it is, for the note
[[nodiscard]] bool takeChannelsOf(const std::vector<std::string>& names, const std::string& file,
                                  SeriesTable& table, Notes& notes);

/// How many rows of the column of labels hold none; 0 without such a column.
[[nodiscard]] std::size_t unlabelledRows(const SeriesTable& table);

/// Of all channels, once they have come to another rate.
/// @param ratio  of the rate they come to to their own
[[nodiscard]] double valuesIn(const SeriesTable& table, double ratio);

/// Why a recording cannot come to the rate of the first one; empty where it can.
[[nodiscard]] std::string whyNotAtRateOf(const SeriesRecording& first,
                                         const SeriesRecording& recording);

} // namespace splitscape::data
