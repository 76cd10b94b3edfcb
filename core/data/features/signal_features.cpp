// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/features/signal_features.h"

#include "core/data/content_hash.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <numbers>
#include <utility>

namespace splitscape::data {

namespace {

constexpr std::size_t kSamplesPerStopCheck = 64;
constexpr double kEmptyBand = 1e-12;

using Spectrum = std::vector<std::complex<double>>;

/// In place, for a power of two.                                    [Cooley and Tukey 1965]
void fourier(Spectrum& values)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, j = 0; i < size; ++i) {
        std::size_t bit = size >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (std::size_t span = 2; span <= size; span *= 2) {
        const auto turn = std::polar(1.0, -2.0 * std::numbers::pi / static_cast<double>(span));
        for (std::size_t start = 0; start < size; start += span) {
            std::complex<double> phase = 1.0;
            for (std::size_t k = start; k < start + span / 2; ++k) {
                const auto odd = phase * values[k + span / 2];
                values[k + span / 2] = values[k] - odd;
                values[k] += odd;
                phase *= turn;
            }
        }
    }
}

/// By its definition, for any other length.
Spectrum slowFourier(const Spectrum& values)
{
    const std::size_t size = values.size();
    Spectrum result(size / 2 + 1);
    for (std::size_t bin = 0; bin < result.size(); ++bin)
        for (std::size_t i = 0; i < size; ++i)
            result[bin] += values[i]
                * std::polar(1.0,
                             -2.0 * std::numbers::pi * static_cast<double>(bin * i % size)
                                 / static_cast<double>(size));
    return result;
}

/// Power of each octave, mean removed.
std::vector<double> octavePowers(std::span<const float> signal, double mean)
{
    Spectrum spectrum;
    for (const float value : signal)
        spectrum.emplace_back(static_cast<double>(value) - mean);
    if (std::has_single_bit(signal.size()))
        fourier(spectrum);
    else
        spectrum = slowFourier(spectrum);
    const auto size = static_cast<double>(signal.size());
    const std::size_t highest = signal.size() / 2;
    std::vector<double> powers;
    for (std::size_t first = 1; first <= highest; first *= 2) {
        // The last band takes the highest frequency too, which is a power of two by itself.
        const bool isLast = 2 * first >= highest;
        const std::size_t end = isLast ? highest + 1 : 2 * first;
        double power = 0.0;
        for (std::size_t bin = first; bin < end; ++bin)
            power += std::norm(spectrum[bin]) / (size * size);
        powers.push_back(power);
        if (isLast)
            break;
    }
    return powers;
}

/// Mean 0 and deviation 1 over the rows of `train`.
void standardise(std::vector<float>& rows, std::size_t features,
                 std::span<const std::uint32_t> train)
{
    for (std::size_t feature = 0; feature < features; ++feature) {
        double sum = 0.0;
        double squares = 0.0;
        for (const std::uint32_t row : train)
            sum += static_cast<double>(rows[row * features + feature]);
        const double count = std::max(1.0, static_cast<double>(train.size()));
        const double mean = sum / count;
        for (const std::uint32_t row : train) {
            const double distance = static_cast<double>(rows[row * features + feature]) - mean;
            squares += distance * distance;
        }
        const double deviation = std::sqrt(squares / count);
        const double scale = deviation > 1e-9 ? 1.0 / deviation : 0.0;
        for (std::size_t i = feature; i < rows.size(); i += features)
            rows[i] = static_cast<float>((static_cast<double>(rows[i]) - mean) * scale);
    }
}

} // namespace

std::vector<double> featuresOf(std::span<const float> signal)
{
    const auto count = static_cast<double>(std::max<std::size_t>(1, signal.size()));
    double mean = 0.0;
    for (const float value : signal)
        mean += static_cast<double>(value) / count;
    double second = 0.0;
    double third = 0.0;
    double fourth = 0.0;
    double steps = 0.0;
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double distance = static_cast<double>(signal[i]) - mean;
        second += distance * distance / count;
        third += distance * distance * distance / count;
        fourth += distance * distance * distance * distance / count;
        if (i > 0)
            steps += std::abs(static_cast<double>(signal[i]) - static_cast<double>(signal[i - 1]));
    }
    const double deviation = std::sqrt(second);
    const bool isFlat = deviation < 1e-12;
    const auto [smallest, largest] = std::ranges::minmax(signal);
    std::vector<double> features{mean,
                                 deviation,
                                 isFlat ? 0.0 : third / (second * deviation),
                                 isFlat ? 0.0 : fourth / (second * second),
                                 static_cast<double>(smallest),
                                 static_cast<double>(largest),
                                 steps / std::max(1.0, count - 1.0)};
    for (const double power : octavePowers(signal, mean))
        features.push_back(std::log(power + kEmptyBand));
    return features;
}

Result<std::shared_ptr<const Dataset>> featureDataset(const Dataset& dataset,
                                                      std::span<const std::uint32_t> train,
                                                      const std::stop_token& stop)
{
    auto rows = std::make_shared<std::vector<float>>();
    std::vector<float> channel(static_cast<std::size_t>(dataset.length));
    const auto channels = static_cast<std::size_t>(dataset.channels);
    for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
        if (i % kSamplesPerStopCheck == 0 && stop.stop_requested())
            return Error{ErrorCode::Cancelled, dataset.name, {}};
        const std::span<const float> sample = dataset.sample(i);
        for (std::size_t c = 0; c < channels; ++c) {
            for (std::size_t position = 0; position < channel.size(); ++position)
                channel[position] = sample[position * channels + c];
            for (const double feature : featuresOf(channel))
                rows->push_back(static_cast<float>(feature));
        }
    }
    auto features = std::make_shared<Dataset>(dataset);
    features->length
        = static_cast<int>(rows->size() / std::max<std::size_t>(1, dataset.sampleCount()));
    features->channels = 1;
    standardise(*rows, static_cast<std::size_t>(features->length), train);
    features->values = *rows;
    features->owner = std::move(rows);
    ContentHash hash;
    hash.add("moments and octaves");
    hash.add(dataset.fingerprint);
    features->fingerprint = hash.hexadecimal();
    return std::shared_ptr<const Dataset>(std::move(features));
}

} // namespace splitscape::data
