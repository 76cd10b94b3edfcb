// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace splitscape::metrics {

/// counts[actual * classes + predicted]. Class indices are from 0 to classes - 1.
/// A figure that has no meaning (a class without samples, or never predicted) is absent, not 0,
/// where it returns an optional.
struct ConfusionMatrix {
    int classes = 0;
    std::vector<std::int64_t> counts;

    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] std::int64_t correct() const;
    [[nodiscard]] std::int64_t actual(int classIndex) const; ///< samples of that class
    [[nodiscard]] std::int64_t predicted(int classIndex) const; ///< samples called so

    [[nodiscard]] double accuracy() const; ///< 0 where there is no sample
    [[nodiscard]] double sensitivity(int classIndex) const; ///< recall; 0 for an empty class
    [[nodiscard]] double precision(int classIndex) const; ///< 0 where nothing was predicted

    /// 2 TP / (2 TP + FP + FN); nothing where the class neither occurs nor is predicted.
    [[nodiscard]] std::optional<double> f1(int classIndex) const;
    /// Mean F1 of the classes that occur; 0 counts for a class that occurs and is never found.
    [[nodiscard]] std::optional<double> macroF1() const;
    /// Mean sensitivity of the classes that occur.
    [[nodiscard]] std::optional<double> balancedAccuracy() const;
    /// Agreement beyond chance, (p_o - p_e) / (1 - p_e); nothing where p_e is 1.   [Cohen1960]
    [[nodiscard]] std::optional<double> cohenKappa() const;
    /// j = sensitivity(S) + precision(S) + sensitivity(V) + precision(V), 0 to 4, and
    /// j-kappa = kappa / 2 + j / 8, for beats with supraventricular and ventricular classes.
    /// Nothing where kappa is not defined.                                         [Mar2011]
    [[nodiscard]] double jIndex(int supraventricular, int ventricular) const;
    [[nodiscard]] std::optional<double> jKappa(int supraventricular, int ventricular) const;

    /// Adds the counts of a matrix of the same classes; an empty one becomes that matrix.
    void add(const ConfusionMatrix& other);

    friend bool operator==(const ConfusionMatrix&, const ConfusionMatrix&) = default;
};

} // namespace splitscape::metrics
