// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/beat_scales.h"

#include "core/data/signal/filter.h"
#include "core/data/signal/gaps.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr int kFilterOrder = 2;

/// Where any of the leads has no value.
std::vector<SampleSpan> gapsOf(const std::vector<std::vector<float>>& leads)
{
    std::size_t size = 0;
    for (const std::vector<float>& lead : leads)
        size = std::max(size, lead.size());
    std::vector<SampleSpan> gaps;
    for (std::size_t i = 0; i < size; ++i) {
        if (std::all_of(leads.begin(), leads.end(), [i](const std::vector<float>& lead) {
                return i < lead.size() && std::isfinite(lead[i]);
            }))
            continue;
        const auto at = static_cast<std::int64_t>(i);
        if (gaps.empty() || gaps.back().end != at)
            gaps.push_back({at, at});
        gaps.back().end = at + 1;
    }
    return gaps;
}

} // namespace

Result<std::vector<std::vector<float>>> BeatScales::filtered(std::size_t record, Notes& notes,
                                                             std::vector<SampleSpan>& gaps,
                                                             const std::stop_token& stop) const
{
    auto signals = m_source.leads(record, notes);
    if (!signals)
        return signals;
    gaps = gapsOf(*signals);
    for (std::vector<float>& signal : *signals) {
        fillGaps(signal);
        bandPass(signal, m_spec.highPass_Hz, m_spec.lowPass_Hz, kFilterOrder,
                 m_source.records[record].rate_Hz, m_spec.causal, stop);
    }
    return signals;
}

BeatScales::Affine BeatScales::affineOf(const std::vector<float>& signal, std::size_t samples)
{
    const std::size_t count = std::min(samples, signal.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += static_cast<double>(signal[i]);
    Affine affine;
    affine.offset = count > 0 ? sum / static_cast<double>(count) : 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = static_cast<double>(signal[i]) - affine.offset;
        squares += value * value;
    }
    if (squares > 0.0)
        affine.deviation = std::sqrt(squares / static_cast<double>(count));
    return affine;
}

Result<std::vector<BeatScales::Affine>>
BeatScales::ofPatient(std::size_t record, const std::vector<std::vector<float>>& signals,
                      const std::stop_token& stop)
{
    const std::string& patient = m_source.records[record].patient;
    if (const auto known = m_ofPatient.find(patient); known != m_ofPatient.end())
        return known->second;
    std::size_t first = 0;
    while (m_source.records[first].patient != patient)
        ++first;
    Notes ignored; // they are noted when the record's own turn comes
    std::vector<SampleSpan> gaps;
    auto calibration = first == record ? Result<std::vector<std::vector<float>>>(signals)
                                       : filtered(first, ignored, gaps, stop);
    if (!calibration) // a record that cannot be read calibrates nothing
        calibration = signals;
    const double samples = m_spec.calibration_s > 0.0
        ? std::ceil(m_spec.calibration_s * m_source.records[first].rate_Hz)
        : 1e15;
    std::vector<Affine> affines;
    for (const std::vector<float>& signal : *calibration)
        affines.push_back(affineOf(signal, static_cast<std::size_t>(samples)));
    return m_ofPatient.emplace(patient, std::move(affines)).first->second;
}

Result<std::vector<std::vector<float>>>
BeatScales::cleanSignals(std::size_t record, Notes& notes, const std::stop_token& stop)
{
    auto signals = filtered(record, notes, m_gaps, stop);
    if (!signals)
        return signals;
    std::vector<Affine> affines;
    if (m_spec.normalisation == Normalisation::Patient) {
        auto found = ofPatient(record, *signals, stop);
        if (!found)
            return found.error();
        affines = *std::move(found);
    } else if (m_spec.normalisation == Normalisation::Recording) {
        for (const std::vector<float>& signal : *signals)
            affines.push_back(affineOf(signal, signal.size()));
    } else if (m_spec.normalisation == Normalisation::Constant) {
        affines.assign(signals->size(), {0.0, m_spec.scale});
    }
    for (std::size_t lead = 0; lead < affines.size(); ++lead)
        for (float& value : (*signals)[lead])
            value = static_cast<float>((static_cast<double>(value) - affines[lead].offset)
                                       / affines[lead].deviation);
    return signals;
}

} // namespace splitscape::data
