// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/beats/beat_source.h"
#include "core/data/dataset_spec.h"

#include <cstdint>
#include <stop_token>

namespace splitscape::data {

/// Invented patients with beats of all five classes: each beat is a sum of Gaussian waves (P, Q, R,
/// S, T), the closed form of the dynamical model of [McSharry2003], over a rhythm with respiratory
/// and 0.1 Hz variability. Class S comes early with an odd P wave, V early and wide without one and
/// with an opposite T wave, F is a blend of N and V, Q a pacing spike with a wide complex.
/// Morphology, rates and noise differ from patient to patient; a record per patient, 360 Hz,
/// millivolt. Deterministic in (spec, seed). Checks `stop` per patient, and when signals are drawn.
/// Errors: Cancelled.
[[nodiscard]] Result<BeatSource> syntheticEcg(const SyntheticSpec& spec, std::uint64_t seed,
                                              const std::stop_token& stop);

} // namespace splitscape::data
