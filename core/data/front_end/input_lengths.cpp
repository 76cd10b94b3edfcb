// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/front_end/input_lengths.h"

#include "core/data/content_hash.h"

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace splitscape::data {

namespace {

constexpr std::size_t kSamplesPerStopCheck = 256;

// Both are [position, channel].
void meanOfBlocks(std::span<const float> sample, std::span<float> shorter, std::size_t channels,
                  std::size_t block)
{
    const double share = 1.0 / static_cast<double>(block);
    for (std::size_t i = 0; i < shorter.size(); ++i) {
        const std::size_t first = i / channels * block * channels + i % channels;
        double sum = 0.0;
        for (std::size_t k = 0; k < block; ++k)
            sum += static_cast<double>(sample[first + k * channels]);
        shorter[i] = static_cast<float>(sum * share);
    }
}

std::string fingerprintOf(const Dataset& dataset, int length)
{
    ContentHash hash;
    hash.add("mean of blocks");
    hash.add(dataset.fingerprint);
    hash.add(std::to_string(length));
    return hash.hexadecimal();
}

} // namespace

Result<std::shared_ptr<const Dataset>> shortened(const Dataset& dataset, int length,
                                                 const std::stop_token& stop)
{
    if (length < 1 || dataset.length % length != 0)
        return Error{ErrorCode::ValueOutOfRange, "space.front_end.lengths",
                     std::to_string(length) + " does not divide the "
                         + std::to_string(dataset.length) + " values of a sample"};
    try {
        auto shorter = std::make_shared<Dataset>(dataset);
        shorter->length = length;
        const std::size_t size = shorter->sampleValues();
        auto values = std::make_shared<std::vector<float>>(dataset.sampleCount() * size);
        for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
            if (i % kSamplesPerStopCheck == 0 && stop.stop_requested())
                return Error{ErrorCode::Cancelled, dataset.name, {}};
            meanOfBlocks(dataset.sample(i), std::span(*values).subspan(i * size, size),
                         static_cast<std::size_t>(dataset.channels),
                         static_cast<std::size_t>(dataset.length / length));
        }
        shorter->values = *values;
        shorter->owner = std::move(values);
        shorter->fingerprint = fingerprintOf(dataset, length);
        return std::shared_ptr<const Dataset>(std::move(shorter));
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, dataset.name, failure.what()};
    }
}

Result<InputLengths> InputLengths::make(std::shared_ptr<const Dataset> dataset,
                                        std::span<const int> lengths, const std::stop_token& stop)
{
    InputLengths made;
    made.m_preparedLength = dataset->length;
    for (const int length : lengths) {
        if (length == dataset->length || made.m_datasets.contains(length))
            continue;
        auto shorter = shortened(*dataset, length, stop);
        if (!shorter)
            return shorter.error();
        made.m_datasets.emplace(length, std::move(*shorter));
    }
    made.m_datasets.emplace(dataset->length, std::move(dataset));
    return made;
}

std::shared_ptr<const Dataset> InputLengths::at(int length) const
{
    const auto found = m_datasets.find(length);
    return found == m_datasets.end() ? nullptr : found->second;
}

Bytes InputLengths::additionalMemory() const
{
    std::int64_t bytes = 0;
    for (const auto& [length, dataset] : m_datasets)
        bytes += length == m_preparedLength
            ? 0
            : static_cast<std::int64_t>(dataset->values.size_bytes());
    return Bytes(bytes);
}

} // namespace splitscape::data
