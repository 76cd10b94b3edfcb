// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"
#include "core/report/evidence.h"

#include <iosfwd>
#include <nlohmann/json.hpp>

namespace splitscape::cli {

/// How sure the test accuracy is: intervals, protocol and the figures beside it.
void printInterval(std::ostream& out, const record::RunView& view,
                   const report::Evidence& evidence);

/// What the predictions say: two-class curves, calibration, seizures as events, patients.
void printFigures(std::ostream& out, const record::RunView& view,
                  const report::Evidence& evidence);

/// What the test is not independent of, who decided what, and what follows for the reader.
void printCertificate(std::ostream& out, const report::Evidence& evidence);

/// All of it, for `show --json`.
[[nodiscard]] nlohmann::ordered_json evidenceJson(const report::Evidence& evidence);

} // namespace splitscape::cli
