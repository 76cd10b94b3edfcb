// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/front_end.h"
#include "core/export/preparation.h"

#include <optional>
#include <string_view>

namespace splitscape::exporting {

/// The work of the front end on any device, by counts of the exported C (docs/benchmarks.md), for s
/// samples of the window of each signal and v values of each:
///
///   beats    p s + q v       p and q by interpolation and normalisation: 54 and 57.6 by default,
///                        54 and 42.6 by minimum and maximum
///   windows  (q + 627 f) s   for f second-order sections, in double precision: q 68.7 by default
///
/// A window of beat intervals is taken at 0.8 s from beat to beat; the ring holds the window at 3 s
/// and the samples until the interval is known. Averaging neighbours to a shorter input is counted
/// by the length that cost::frontEndInstructions is asked for.
/// Nothing where the front end is not written as C, or where the rate is not known.
[[nodiscard]] std::optional<cost::FrontEndWork> frontEndWork(const Preparation& preparation);

/// The rate of the recordings, where it follows from the study or the name of the data; that of other
/// WFDB records is in their headers.
[[nodiscard]] std::optional<double> knownRate(const data::DatasetSpec& spec,
                                              std::string_view datasetName);

/// That work for the input of the preparation, whether the device is charged for it or not:
/// instructions are those of a Cortex-M4.
/// @param device  one without counted instructions, as the paper's, gives neither latency nor
/// energy
[[nodiscard]] std::optional<cost::FrontEndCharge> frontEndCost(const Preparation& preparation,
                                                               const cost::DeviceProfile& device);

} // namespace splitscape::exporting
