// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/data/dataset.h"

#include <map>
#include <memory>
#include <span>
#include <stop_token>

namespace splitscape::data {

/// The samples with fewer positions: every value is the mean of one block of neighbouring positions
/// of its channel, length = dataset.length / block. Labels, groups and blocks stay, so a split of
/// the one is a split of the other; the fingerprint says which length was made of which samples.
///
/// The mean is the low-pass. It takes 3.9 dB at the highest frequency that is left. What lies above
/// folds back: weakened by 3.9 dB right above that border, and removed at the multiples of the new
/// rate, which would fold onto the slowest waves. It needs one addition per raw value and no ring
/// of old values, so a wearable can afford it. Channels that are joined end to end stay apart as
/// long as a block divides each of them.
///
/// Deterministic: sums are in double precision, in the order of the positions.
/// Errors: ValueOutOfRange, subject "space.front_end.lengths", when `length` does not divide the
/// samples' length; Cancelled. Checks `stop` per 256 samples.   Thread: any.
[[nodiscard]] Result<std::shared_ptr<const Dataset>> shortened(const Dataset& dataset, int length,
                                                               const std::stop_token& stop);

/// The same prepared samples at every input length a search may choose: each made once, shared by
/// all trainings, immutable. The lengths 1024, 512, ... 32 beside 2048 together take no more memory
/// than the samples at 2048 do.   Thread: any.
class InputLengths {
public:
    InputLengths() = default;
    /// @param lengths  any order; the samples' own length costs nothing
    /// Errors: those of shortened().
    [[nodiscard]] static Result<InputLengths> make(std::shared_ptr<const Dataset> dataset,
                                                   std::span<const int> lengths,
                                                   const std::stop_token& stop);

    /// Null where that length was not asked for.
    [[nodiscard]] std::shared_ptr<const Dataset> at(int length) const;
    /// What the shortened samples take beside the prepared ones.
    [[nodiscard]] Bytes additionalMemory() const;

private:
    std::map<int, std::shared_ptr<const Dataset>> m_datasets; ///< by length
    int m_preparedLength = 0;
};

} // namespace splitscape::data
