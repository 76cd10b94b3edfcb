// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/csv_dialect.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// What is said about a table of points of time; "auto" is found, "none" is not there.
struct SeriesOptions {
    CsvOptions table;
    std::vector<std::string> channels{}; ///< columns that are values; empty: all that are left
    std::string time = "auto";
    std::string sample = "auto";
};

/// Texts of a column as numbers, in the order in which they come.
struct TextColumn {
    std::vector<std::string> names;
    std::vector<std::uint32_t> rows; ///< [row], position in names; empty without such a column
};

/// A table with one row a point of time.
struct SeriesTable {
    std::vector<std::string> channelNames;
    std::vector<std::vector<float>> channels; ///< [channel][row]; NaN where a cell is no number
    std::vector<double> times; ///< [row], as written, dates as seconds since the first; empty without
    std::string timeName;
    /// Seconds of the day of the first row, where the column of times holds dates.
    std::optional<double> startClock_s;
    TextColumn labels; ///< the name of an empty cell is empty
    TextColumn patients;
    TextColumn samples; ///< which sample a row belongs to
    std::string channelColumn; ///< whose texts say which channel a row is of; empty without
    std::vector<std::string> facts; ///< how it was read
    std::size_t missing = 0; ///< cells of channels that are no numbers

    [[nodiscard]] std::size_t rows() const
    {
        return channels.empty() ? 0 : channels.front().size();
    }
    /// Times that come of dates are from then on 0 at the row that is now the first.
    void startAtFirstRow();
    /// Mean number of rows that follow each other with the same text.
    [[nodiscard]] static double meanRun(const TextColumn& column);
    /// How much the rows go on from one to the next, -1 to 1: the correlation of neighbours within
    /// one label, the highest of a channel. Samples of a table that are independent give about 0.
    [[nodiscard]] double continuity() const;
};

/// Reads up to `mostRows` rows. The columns of time, label, patient and sample are found by their
/// names, the label also as a text column whose values come in runs; one without a header as a last
/// column of whole numbers in runs; all other columns of numbers are channels. Rows whose times fall
/// are turned round.
/// Errors: those of detectDialect; ValueOutOfRange for a column of the options that is not there;
/// FileFormatUnknown without a channel; FileTooLarge beyond kMaximumSamplesRead; Cancelled.
[[nodiscard]] Result<SeriesTable>
readSeriesCsv(const std::filesystem::path& path, const SeriesOptions& options,
              const std::stop_token& stop,
              std::size_t mostRows = std::numeric_limits<std::size_t>::max());

} // namespace splitscape::data
