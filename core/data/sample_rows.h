// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/data/notes.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// A dataset while it is being built.
struct SampleRows {
    std::string name;
    std::vector<std::string> classNames;
    int length = 0;
    int channels = 1;
    std::vector<float> values; ///< [sample, position, channel]
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> groups;
    std::vector<std::string> groupNames;
    std::vector<std::uint32_t> blocks; ///< empty: every sample stands alone
    std::vector<float> sides; ///< [sample, side]
    std::vector<std::string> sideNames;
    Notes notes;
    SampleOrigins origins; ///< of every sample, or of none

    [[nodiscard]] std::size_t rowValues() const
    {
        return static_cast<std::size_t>(length) * static_cast<std::size_t>(channels);
    }
};

/// Takes the rows over without copying them and adds the fingerprint. Checks `stop` per 16 MiB.
/// Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Dataset>> freeze(SampleRows rows,
                                                            const std::stop_token& stop);

/// Which classes of a source are wanted, and their labels.
struct ClassChoice {
    std::vector<std::string> names; ///< of the labels, in the source's order
    std::vector<int> labelOf; ///< [source class], -1 for one that is not wanted
};

/// All classes of the source that have a sample, or the wanted ones in the source's order. A class
/// without a sample that nobody asked for is noted and left out.
/// @param counts  samples of each available class
/// Errors: ValueOutOfRange ("dataset.classes") for a name the source does not have; TooFewSamples
/// (subject `source`) for fewer than two classes, naming what is there.
[[nodiscard]] Result<ClassChoice> chooseClasses(const std::vector<std::string>& available,
                                                std::span<const std::int64_t> counts,
                                                const std::vector<std::string>& wanted,
                                                const std::string& source, Notes& notes);

/// "N 120, V 3", of the classes that have any; "none" without.
[[nodiscard]] std::string listed(const std::vector<std::string>& names,
                                 std::span<const std::int64_t> counts);

/// Puts `channel` of `channels` into a row: side by side with the others, or behind them.
void placeChannel(std::span<const float> values, std::size_t channel, std::size_t channels,
                  bool separate, std::span<float> row);

/// Positions in `labels` to keep, ascending: at most `cap` of each label, drawn at random (0: all);
/// a label of -1 is never kept. After a stop request, noticed per 65536 labels, none is.
[[nodiscard]] std::vector<std::size_t>
drawPerClass(std::span<const int> labels, std::size_t classes, int cap, std::uint64_t seed,
             const std::stop_token& stop = {});

/// Room for `samples` rows, which newRow() takes one by one: filling all of it at once could take
/// longer than a stop request may wait.
/// Errors: FileTooLarge when so many values cannot be held in memory.
[[nodiscard]] Result<void> reserveRows(SampleRows& rows, std::size_t samples);

/// The values of the row behind the last labelled one; taken again until that row has its label.
[[nodiscard]] std::span<float> newRow(SampleRows& rows);

} // namespace splitscape::data
