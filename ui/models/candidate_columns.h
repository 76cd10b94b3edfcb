// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rules_judge.h"

#include <QString>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace splitscape::ui {

/// The figures of a candidate, in the order of the table.
enum class CandidateColumn : std::uint8_t {
    Id,
    Accuracy, ///< on the selection half, 0..1
    HeldBack, ///< on the held-back half, 0..1; known after extraction
    ScenarioEnergy, ///< mJ
    EdgeEnergy, ///< mJ
    TotalEnergy, ///< mJ
    Flash, ///< bytes
    Ram, ///< bytes
    Latency, ///< s, at the best point
    AveragePower, ///< W
    Parameters,
    MultiplyAccumulates,
    Layers,
    Point,
    Generation,
    Status ///< the number of the Standing
};
inline constexpr std::size_t kColumnCount = 16;

/// Stands for "not known" in the packed figures, which are sorted, filtered and painted by the
/// hundred thousand and have no room for an optional. Never shown, never written.
inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// Closed interval of raw values.
struct ValueRange {
    double lower = 0.0;
    double upper = 0.0;

    [[nodiscard]] bool contains(double value) const { return value >= lower && value <= upper; }
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// One column: how it is headed, where its number comes from, how it is written.
struct CandidateColumnInfo {
    CandidateColumn column;
    const char* header; ///< source text, context "CandidateColumn"
    const char* unit; ///< as shown; empty for a count
    const char* key; ///< in files, with the unit: evaluate::column
    const char* explanation; ///< one line, same context
    double scale; ///< raw value times this is what is shown
    bool whole; ///< a count, without decimals
    /// Raw value: of the candidate itself, or, where the judging rules decide it, of what they say.
    /// One of the two is null.
    double (*own)(const evaluate::CandidateResult&);
    double (*judged)(const JudgedCandidate&);
    QString (*text)(double raw); ///< for people, without unit

    [[nodiscard]] double value(const evaluate::CandidateResult& candidate,
                               const JudgedCandidate& present) const
    {
        return own != nullptr ? own(candidate) : judged(present);
    }
};

extern const std::array<CandidateColumnInfo, kColumnCount> kColumns;

[[nodiscard]] inline const CandidateColumnInfo& infoOf(CandidateColumn column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

/// "Accuracy", translated.
[[nodiscard]] QString columnName(CandidateColumn column);
/// "Accuracy (%)".
[[nodiscard]] QString columnTitle(CandidateColumn column);
[[nodiscard]] QString columnExplanation(CandidateColumn column);
/// A raw value as people read it; a dash where it is not known.
[[nodiscard]] QString columnText(CandidateColumn column, double raw);
/// With the unit: "0.214 mJ".
[[nodiscard]] QString columnTextWithUnit(CandidateColumn column, double raw);
/// A raw value in the unit that the key of its column names.
[[nodiscard]] double fileValue(CandidateColumn column, double raw);
/// "0.25", "40", "20 k", "1.5 M": short enough for an axis or a narrow column.
[[nodiscard]] QString compactText(double value);
[[nodiscard]] QString standingText(Standing standing);

} // namespace splitscape::ui
