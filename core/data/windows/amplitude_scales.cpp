// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/amplitude_scales.h"

#include "core/data/windows/eeg_windows.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

/// Mean and spread of values as they come.
struct Spread {
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;

    void take(float value)
    {
        const auto exact = static_cast<double>(value);
        count += 1.0;
        sum += exact;
        squares += exact * exact;
    }
    /// Standard deviation; 1 where it is 0.
    [[nodiscard]] double deviation() const
    {
        if (count == 0.0)
            return 1.0;
        const double mean = sum / count;
        const double variance = std::max(0.0, squares / count - mean * mean);
        return variance > 0.0 ? std::sqrt(variance) : 1.0;
    }
};

constexpr std::size_t kValuesPerStopCheck = 4096;

bool isLabelled(const EegRecord& record, double seconds)
{
    return std::any_of(record.spans.begin(), record.spans.end(), [&](const LabelledSpan& span) {
        return seconds >= span.startSeconds && seconds < span.endSeconds;
    });
}

void divide(std::vector<float>& channel, double scale)
{
    for (float& value : channel)
        value = static_cast<float>(static_cast<double>(value) / scale);
}

} // namespace

Result<std::vector<double>> AmplitudeScales::patientScales(const std::string& patient,
                                                           const std::stop_token& stop) const
{
    std::vector<Spread> calm(m_spec.channels.size());
    std::vector<Spread> all(m_spec.channels.size());
    const double wanted = m_spec.calibration_s * m_spec.rate_Hz;
    const auto enough = [&] { return wanted > 0.0 && calm.front().count >= wanted; };
    for (std::size_t r = 0; r < m_source.records.size() && !enough(); ++r) {
        const EegRecord& record = m_source.records[r];
        if (record.patient != patient)
            continue;
        Notes notes;
        auto channels = m_source.channels(r, notes);
        if (!channels)
            return channels.error();
        for (std::size_t c = 0; c < channels->size(); ++c) {
            const auto clean = cleanChannel(std::move((*channels)[c]), m_spec, stop);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_source.name, {}};
            for (std::size_t i = 0; i < clean.size(); ++i) {
                if (i % kValuesPerStopCheck == 0 && stop.stop_requested())
                    return Error{ErrorCode::Cancelled, m_source.name, {}};
                all[c].take(clean[i]);
                const bool full = wanted > 0.0 && calm[c].count >= wanted;
                const bool calmNow = !m_source.hasBackground
                    || !isLabelled(record, static_cast<double>(i) / m_spec.rate_Hz);
                if (!full && calmNow)
                    calm[c].take(clean[i]);
            }
        }
    }
    std::vector<double> scales;
    for (std::size_t c = 0; c < calm.size(); ++c)
        scales.push_back((calm[c].count > 0.0 ? calm[c] : all[c]).deviation());
    return scales;
}

Result<void> AmplitudeScales::apply(std::size_t record, std::vector<std::vector<float>>& channels,
                                    const std::stop_token& stop)
{
    if (m_spec.normalisation == Normalisation::Constant) {
        for (auto& channel : channels)
            divide(channel, m_spec.scale);
    } else if (m_spec.normalisation == Normalisation::Recording) {
        for (auto& channel : channels) {
            Spread spread;
            for (std::size_t i = 0; i < channel.size(); ++i) {
                if (i % kValuesPerStopCheck == 0 && stop.stop_requested())
                    return Error{ErrorCode::Cancelled, m_source.name, {}};
                spread.take(channel[i]);
            }
            divide(channel, spread.deviation());
        }
    } else if (m_spec.normalisation == Normalisation::Patient) {
        const std::string& patient = m_source.records[record].patient;
        auto known = m_ofPatient.find(patient);
        if (known == m_ofPatient.end()) {
            auto scales = patientScales(patient, stop);
            if (!scales)
                return scales.error();
            known = m_ofPatient.emplace(patient, *std::move(scales)).first;
        }
        for (std::size_t c = 0; c < channels.size(); ++c)
            divide(channels[c], known->second[c]);
    }
    return {};
}

} // namespace splitscape::data
