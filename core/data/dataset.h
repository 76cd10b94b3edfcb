// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/notes.h"
#include "core/data/sample_origins.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace splitscape::data {

/// Prepared samples, ready to train on. Immutable once built and shared by pointer between threads;
/// the values lie in memory that `owner` keeps: rows as they were made, or the bytes of a file.
struct Dataset {
    std::string name;
    std::vector<std::string> classNames;
    int length = 0; ///< positions per sample
    int channels = 0;
    /// [sample, position, channel], float32, normalised (no unit).
    std::span<const float> values;
    std::vector<std::uint8_t> labels; ///< [sample]
    std::vector<std::uint32_t> groups; ///< [sample], index into groupNames: patient or record
    std::vector<std::string> groupNames;
    /// [sample]; samples of one block share signal (overlapping windows) and stay in one part of a
    /// split. Empty: every sample stands alone.
    std::vector<std::uint32_t> blocks;
    /// Numbers beside the values of a sample, as measured, [sample, side]: the R-R interval before a
    /// beat. Empty without names. side_values.h scales them.
    std::vector<float> sides;
    std::vector<std::string> sideNames;
    /// Content hash (hexadecimal) of values, labels, groups and blocks, and of sides where there are
    /// any.
    std::string fingerprint;
    Notes notes; ///< what the preparation decided
    /// Recording and time of each sample; null where nobody told. Not part of the fingerprint.
    std::shared_ptr<const SampleOrigins> origins = {};
    /// How likely a teacher calls every class, [sample, class], at the temperature of the study;
    /// zeros for samples that it was not asked about. Null without a teacher. Not part of the
    /// fingerprint.
    std::shared_ptr<const std::vector<float>> teaching = {};
    std::shared_ptr<const void> owner;

    [[nodiscard]] std::size_t sampleCount() const { return labels.size(); }
    [[nodiscard]] std::size_t sampleValues() const
    {
        return static_cast<std::size_t>(length) * static_cast<std::size_t>(channels);
    }
    [[nodiscard]] std::span<const float> sample(std::size_t index) const
    {
        return values.subspan(index * sampleValues(), sampleValues());
    }
    [[nodiscard]] int classCount() const { return static_cast<int>(classNames.size()); }
};

/// Indices into a Dataset. The validation part is two halves: `selection` picks the best epoch and
/// is the fitness, `heldBack` is touched only in extraction, `test` once at the very end.
struct Split {
    std::vector<std::uint32_t> train; ///< may repeat an index (oversampling of a rare class)
    std::vector<std::uint32_t> selection;
    std::vector<std::uint32_t> heldBack;
    std::vector<std::uint32_t> test;

    friend bool operator==(const Split&, const Split&) = default;
};

} // namespace splitscape::data
