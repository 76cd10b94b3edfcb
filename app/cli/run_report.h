// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/jitter_curve.h"
#include "core/record/run_view.h"

#include <iosfwd>

namespace splitscape::cli {

/// Whether the file of a run that has ended holds all it found: not where it went away or was
/// changed while the run wrote to it. Its error then says what became of it.
[[nodiscard]] bool isKept(const record::RunView& view);

/// A run for people: what was found, where to cut it, how accurate it is and how surely, what it
/// costs against the limits, the classes one by one, and the way there.
void printRun(std::ostream& out, const record::RunView& view);

/// What a network scores where R peaks are missed, as a table, with the protocol of the run and its
/// best baseline.
void printJitter(std::ostream& out, const record::RunView& view,
                 const evaluate::JitterCurve& curve);

} // namespace splitscape::cli
