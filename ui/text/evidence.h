// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/report/baseline_verdict.h"
#include "core/report/evidence.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace splitscape::ui {

/// What a protocol asks, in a few words: "by patient: no test sample is of a patient it has learnt
/// from".
[[nodiscard]] QString protocolText(const data::SplitSpec& split);

/// The same as a name: "by patient, fold 1 of 5".
[[nodiscard]] QString protocolName(const data::SplitSpec& split);

/// "limits.sensitivity.V at least 0.9, limits.macro_f1 at least 0.8".
[[nodiscard]] QString requirementsText(const metrics::Requirements& required);

/// What belongs beside a test accuracy: "95 % interval 71.0 % to 84.2 % over 12 patients; by patient:
/// ...; the best baseline, sending 32 values ..., reaches 79.8 %". No HTML.
[[nodiscard]] QString qualificationText(const report::Evidence& evidence,
                                        const data::SplitSpec& split,
                                        const std::optional<report::BaselineVerdict>& baselines);

/// One sentence a limitation, with the numbers behind it.
[[nodiscard]] QString limitationText(report::Limitation limitation,
                                     const report::Evidence& evidence);

/// What test and other parts share, and what was chosen on which part: the certificate, one
/// sentence each.
[[nodiscard]] QStringList certificateLines(const report::Evidence& evidence);

/// A best practice and how it is kept, for a checklist.
struct PracticeText {
    QString practice;
    QString kept; ///< "yes", "partly", "no", "not applicable"
    QString reason;
};
[[nodiscard]] PracticeText practiceText(const report::PracticeAnswer& answer);

} // namespace splitscape::ui
