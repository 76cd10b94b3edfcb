// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::data {

/// The normalisations that keep the amplitude of a window: every channel is divided by one number.
/// For a patient it is the standard deviation of the first calibration_s seconds of cleaned signal
/// without a label, over the patient's recordings in their order; of all signal where there is
/// none. Where every class is a label and nothing is background, of the first seconds.
class AmplitudeScales {
public:
    /// Both must outlive this object.
    AmplitudeScales(const EegSource& source, const EegSpec& spec)
        : m_source(source)
        , m_spec(spec)
    {
    }

    /// Divides the cleaned channels of a record; nothing to do for a normalisation of windows.
    /// Errors: those of source.channels; Cancelled.
    [[nodiscard]] Result<void> apply(std::size_t record, std::vector<std::vector<float>>& channels,
                                     const std::stop_token& stop);

private:
    Result<std::vector<double>> patientScales(const std::string& patient,
                                              const std::stop_token& stop) const;

    const EegSource& m_source;
    const EegSpec& m_spec;
    std::map<std::string, std::vector<double>> m_ofPatient; ///< [channel]
};

} // namespace splitscape::data
