// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/formats/csv_dialect.h"
#include "core/data/formats/series_csv.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// What a look at the first rows of a table of points of time says of one column.
struct SeriesColumnLook {
    std::size_t numbers = 0;
    std::size_t texts = 0; ///< cells that are no numbers and not missing
    bool whole = true; ///< every number is
    bool rises = true; ///< no number is below the one before it
    double last = 0.0;
    std::set<std::string> different; ///< cells; no more than tell that they are too many for labels
    std::string previous;
    std::size_t runs = 0; ///< stretches of rows with the same cell

    void take(std::string_view cell, bool decimalComma);
    [[nodiscard]] double meanRun() const; ///< rows
    [[nodiscard]] bool isText() const { return texts > numbers; }
    /// As a label does: a few different cells, each for many rows.
    [[nodiscard]] bool comesInRuns() const;
};

/// Which column of a table of points of time has which use; positions count from 0.
struct SeriesColumns {
    std::optional<std::size_t> time; ///< of numbers
    std::optional<std::size_t> dates; ///< the column of times, where it holds texts
    std::optional<std::size_t> label;
    std::optional<std::size_t> patient;
    std::optional<std::size_t> sample;
    std::vector<std::size_t> channels; ///< never empty
    std::vector<std::string> channelNames; ///< one a channel
    std::string timeName; ///< in lower case; empty without a time of numbers
    std::string channelColumn; ///< whose texts say which channel a row is of; empty without
    std::vector<std::string> facts; ///< what was chosen, for a person
};

/// Chooses the columns as readSeriesCsv says. No column has two uses, but for channels that the
/// options name.
/// @param path  only named in errors
/// @param looks  one a column of the dialect
/// Errors: ValueOutOfRange for a column of the options that is not there, naming those there are;
/// FileFormatUnknown without a channel.
[[nodiscard]] Result<SeriesColumns> seriesColumns(const std::filesystem::path& path,
                                                  const CsvDialect& dialect,
                                                  const SeriesOptions& options,
                                                  const std::vector<SeriesColumnLook>& looks);

} // namespace splitscape::data
