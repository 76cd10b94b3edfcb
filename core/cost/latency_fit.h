// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/device_profile.h"
#include "core/cost/measured_layers.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace splitscape::cost {

/// A term of the surrogate that the rows could not support; its coefficient is 0.
struct DroppedTerm {
    std::string term; ///< "intercept", "per_mac", "per_input", ...
    std::string reason;

    friend bool operator==(const DroppedTerm&, const DroppedTerm&) = default;
};

/// Which terms a surrogate may have.
enum class FitTerms : std::uint8_t {
    Paper, ///< intercept, MACs as charged, values in, values out
    Board, ///< intercept, MACs as executed, values out, positions out, positions in
    IntegerBoard ///< those of a board and values in: what layers in int8 always have
};

struct FitOptions {
    FitTerms terms = FitTerms::Paper;
    /// Each row weighs as its share: errors count as shares of what was measured, so that short
    /// layers are met as well as long ones. False: in seconds.
    bool relative = false;
    int resamplings = 0; ///< of the bootstrap; 0: no intervals
    std::uint64_t seed = 1;
};

/// Where a coefficient lies in 95 of 100 tables like this one, by the bootstrap: the rows are drawn
/// anew, with repetition, and fitted. [Efron1994]
struct TermInterval {
    std::string term; ///< "per_mac"
    double value = 0.0; ///< s
    double low = 0.0;
    double high = 0.0;

    friend bool operator==(const TermInterval&, const TermInterval&) = default;
};

/// A measured row against the surrogate.
struct FitResidual {
    int line = 0;
    Seconds measured{0.0};
    Seconds predicted{0.0};

    [[nodiscard]] Seconds residual() const { return measured - predicted; }
    friend bool operator==(const FitResidual&, const FitResidual&) = default;
};

/// The surrogate of one layer kind; its rSquared is absent where all latencies are equal.
struct KindFit {
    LatencySurrogate surrogate;
    std::vector<DroppedTerm> dropped;
    std::vector<FitResidual> rows;
    std::vector<TermInterval> intervals{}; ///< of the terms that are not 0; empty without bootstrap

    /// Errors as shares of the measured latencies: 0.1 is 10 %.
    [[nodiscard]] double meanError() const;
    [[nodiscard]] double largestError() const;
    friend bool operator==(const KindFit&, const KindFit&) = default;
};

struct LatencyFit {
    std::array<std::optional<KindFit>, 3> kinds; ///< by network::LayerKind; nothing without a row
    std::array<std::optional<KindFit>, 3> integerKinds = {}; ///< the same of layers in int8
    /// Energy of all rows / time of all rows, where the table has energy or power.
    std::optional<Power> power;

    friend bool operator==(const LatencyFit&, const LatencyFit&) = default;
};

/// Least squares per layer kind: t = intercept + perMac*MACs + perInput*in + perOutput*out.
///
/// Column-pivoting QR on columns scaled to unit length. Terms enter in the order MACs, intercept,
/// inputs, outputs; one that the rows cannot tell apart from those before it is dropped with the
/// reason. No coefficient may be negative: among all subsets of the terms left, the one of least
/// squared error with no negative coefficient is taken, which is the exact non-negative solution.
/// The terms of a board enter in the order of FitTerms::Board, MACs first. Layers in int8 always have
/// those of FitTerms::IntegerBoard: their code has no zero-insertion form, and that of a transposed
/// convolution takes the zero out of each value it reads.
[[nodiscard]] LatencyFit fitLatency(std::span<const MeasuredLayer> rows,
                                    const FitOptions& options = {});

/// Rows that no fit has seen against the latency of a device, kind by kind: those in one format,
/// which the device must compute in.
[[nodiscard]] std::array<std::vector<FitResidual>, 3>
residualsOf(const DeviceProfile& device, std::span<const MeasuredLayer> rows,
            network::NumberFormat format = network::NumberFormat::Float32);

/// `device` with the fitted surrogates and, where the table has it, the power; kinds without rows
/// keep theirs. Counted instructions, and the int8 latency that followed from them, go with the
/// first kind that is fitted. The latency is an estimate where the rows are, or where a kind keeps
/// an estimate. The int8 latency is set where it is then known for every kind: fitted, or the
/// device's.
[[nodiscard]] DeviceProfile applyFit(DeviceProfile device, const LatencyFit& fit,
                                     const std::string& source, bool isEstimate);

} // namespace splitscape::cost
