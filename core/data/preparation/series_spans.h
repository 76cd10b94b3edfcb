// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/formats/series_csv.h"
#include "core/data/windows/label_words.h"

#include <cstddef>
#include <string>
#include <vector>

namespace splitscape::data {

/// When the rows of a table were taken.
struct SeriesClock {
    double rate_Hz = 0.0; ///< 0: not known
    double first_s = 0.0; ///< what the column of times says of the first row
    std::string from; ///< how the rate is known, a fact for a person
    std::vector<std::size_t> jumps{}; ///< rows that do not follow on the one before
    double unit_s = 1.0; ///< of the column of times
    double doubt = 0.0; ///< of the rate, as a part of it: what rounded times leave open
};

/// The rate that was said, or that of the column of times, whose unit follows from its name
/// ("time_ms") or from the size of its steps. Where many rows have the time of the one before, they
/// divide the step among them; where times are rounded, so that nearly all steps are of two or three
/// kinds, the step is their mean, and the rate the plainest number that this leaves open. Rows further
/// apart than one and a half steps do not follow each other.
[[nodiscard]] SeriesClock clockOf(const SeriesTable& table, double rate_Hz);

/// Whether two rates differ by no more than their doubts.
[[nodiscard]] bool mayBeEqual(const SeriesClock& one, const SeriesClock& other);

/// A stretch of a recording with the name of its label.
struct NamedSpan {
    double startSeconds = 0.0; ///< from the first row; rows where the rate is not known
    double endSeconds = 0.0;
    std::string name;
};

/// Runs of the label column, those without a label left out; of one name where `name` is given.
[[nodiscard]] std::vector<NamedSpan> spansOfColumn(const SeriesTable& table,
                                                   const SeriesClock& clock,
                                                   const std::string& name = {});

/// What a file of labels says of a recording.
struct PlacedTexts {
    std::vector<NamedSpan> spans; ///< none goes over a jump
    std::size_t outside = 0; ///< texts that hold no row
    std::size_t clocks = 0; ///< of these, times of the day
};

/// Places the spans that a file of labels lists, in the times of the table, as times of the day
/// where SeriesTable::startClock_s tells when it begins, or from its first row; what overlaps an
/// earlier one is cut.
[[nodiscard]] PlacedTexts spansOfTexts(std::vector<TimedText> texts, const SeriesTable& table,
                                       const SeriesClock& clock);

/// Range, mean and deviation of values as they come; what is no number does not count.
struct ValueRange {
    double low = 0.0;
    double high = 0.0;

    void take(double value);
    [[nodiscard]] double mean() const;
    [[nodiscard]] double deviation() const; ///< 1 where it is 0
    /// Beyond -10 to 10, or of hardly any range.
    [[nodiscard]] bool isFar() const;

private:
    double m_count = 0.0;
    double m_sum = 0.0;
    double m_squares = 0.0; ///< about the first value, for numbers far from 0
    double m_first = 0.0;
};

/// To seven digits, all that a float has, for a person.
[[nodiscard]] double rounded(double value);

/// In the order of numbers where all are numbers, else of the alphabet.
void sortNames(std::vector<std::string>& names);

/// What the study says of such tables.
[[nodiscard]] SeriesOptions seriesOptions(const DatasetSpec& spec);

} // namespace splitscape::data
