// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"

#include <cstddef>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// The leads of records as beats are cut from them: gaps bridged, filtered, and scaled where the
/// normalisation is wider than a window: minus the mean and divided by the standard deviation of the
/// record, or of the first calibration_s of the patient's first record.
class BeatScales {
public:
    /// Both must outlive this object.
    BeatScales(const BeatSource& source, const BeatSpec& spec)
        : m_source(source)
        , m_spec(spec)
    {
    }

    /// [lead][sample]. Errors: those of source.leads. What a stop leaves is not to be used.
    [[nodiscard]] Result<std::vector<std::vector<float>>>
    cleanSignals(std::size_t record, Notes& notes, const std::stop_token& stop);

    /// Where a lead of the record that was cleaned last had no samples, in order; they are bridged.
    [[nodiscard]] const std::vector<SampleSpan>& gaps() const { return m_gaps; }

private:
    struct Affine {
        double offset = 0.0;
        double deviation = 1.0;
    };
    /// @param gaps  takes where a lead has no samples
    Result<std::vector<std::vector<float>>> filtered(std::size_t record, Notes& notes,
                                                     std::vector<SampleSpan>& gaps,
                                                     const std::stop_token& stop) const;
    static Affine affineOf(const std::vector<float>& signal, std::size_t samples);
    Result<std::vector<Affine>> ofPatient(std::size_t record,
                                          const std::vector<std::vector<float>>& leads,
                                          const std::stop_token& stop);

    const BeatSource& m_source;
    const BeatSpec& m_spec;
    std::map<std::string, std::vector<Affine>> m_ofPatient; ///< [lead]
    std::vector<SampleSpan> m_gaps;
};

} // namespace splitscape::data
