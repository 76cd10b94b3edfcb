// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/network/number_format.h"
#include "core/space/architecture.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace splitscape::cost {

/// Latency of a layer as a linear surrogate: t = intercept + perMac*MACs + perInput*values_in
/// + perOutput*values_out + perInputLength*l_in + perOutputLength*l_out, all in seconds and none
/// negative: more work never takes less time. Fitted per layer kind by least squares (`device
/// fit`).
struct LatencySurrogate {
    double intercept = 0.0; ///< s
    double perMac = 0.0; ///< s per multiply-accumulate
    double perInput = 0.0; ///< s per value read
    double perOutput = 0.0; ///< s per value written
    std::optional<double> rSquared;
    double perInputLength = 0.0; ///< s per position read
    double perOutputLength = 0.0; ///< s per position written
    /// MACs are those that code with kernel = stride runs. False: those of a convolution over the
    /// stretched input, as the paper charges a transposed convolution: kernel times as many.
    bool executedMacs = false;

    /// More than the paper's terms.
    [[nodiscard]] bool beyondPaper() const
    {
        return executedMacs || perInputLength != 0.0 || perOutputLength != 0.0;
    }

    friend bool operator==(const LatencySurrogate&, const LatencySurrogate&) = default;
};

/// What a layer takes on a processor in instructions, which can be counted without the board.
/// Cycles an instruction are the board's to measure: without them nothing is known of the time.
struct InstructionModel {
    /// By network::LayerKind; the terms of a surrogate, in instructions for seconds.
    std::array<LatencySurrogate, 3> perLayer;
    double clock_MHz = 0.0;
    std::optional<double> cyclesPerInstruction;
    /// The same for int8 code; absent where it was not counted.
    std::optional<std::array<LatencySurrogate, 3>> perIntegerLayer = {};

    /// Seconds instead of instructions; nothing without cycles an instruction.
    [[nodiscard]] std::optional<std::array<LatencySurrogate, 3>> latency() const;
    [[nodiscard]] std::optional<std::array<LatencySurrogate, 3>> integerLatency() const;
    friend bool operator==(const InstructionModel&, const InstructionModel&) = default;
};

/// An edge device. Energy of a layer = latency * power while computing.
struct DeviceProfile {
    std::string id; ///< e.g. "stm32l476rg"
    std::string name; ///< e.g. "STM32L476RG"
    std::string description;
    std::optional<Bytes>
        flash; ///< absent where it is external and so no limit of the chip (ESP32-S3)
    Bytes ram;
    /// Power while computing; absent where the energy is the user's to enter (ESP32-S3, memory-only
    /// presets): such a device gives memory figures and refuses energy ones until it is set.
    std::optional<Power> computePower;
    /// Power between inferences, which an average has as well; zero where it is not stated.
    Power sleepPower = {};
    /// By network::LayerKind.
    std::array<LatencySurrogate, 3> latency;
    /// The same for layers that compute in int8; absent where nobody measured it.
    std::optional<std::array<LatencySurrogate, 3>> integerLatency = {};
    /// Where the latency follows from counted instructions; `latency` and `integerLatency` then are
    /// what this says.
    std::optional<InstructionModel> instructions;
    /// True where latency is derived from a calibrated energy, not measured; shown with every
    /// latency.
    bool latencyIsEstimate = false;
    /// Where each value comes from, field by field, as (field, source) lines.
    std::vector<std::pair<std::string, std::string>> sources;

    /// Whether layers in this format have costs on it: float32 always, int8 where it was measured.
    [[nodiscard]] bool computes(network::NumberFormat format) const
    {
        return format == network::NumberFormat::Float32
            || (format == network::NumberFormat::Int8 && integerLatency.has_value());
    }
    /// Of layers in a format that it computes().
    [[nodiscard]] const std::array<LatencySurrogate, 3>&
    latencyOf(network::NumberFormat format) const
    {
        return format == network::NumberFormat::Int8 && integerLatency ? *integerLatency : latency;
    }
    /// Power and a latency for every layer kind are known.
    [[nodiscard]] bool hasEnergyModel() const { return !missingEnergyField(); }
    /// The first field an energy figure still needs, e.g. "compute_power_mW" or "latency.conv".
    [[nodiscard]] std::optional<std::string> missingEnergyField() const;
    friend bool operator==(const DeviceProfile&, const DeviceProfile&) = default;
};

/// Sets the cycles an instruction of a device whose instructions are counted, and the latency that
/// follows; nothing makes the latency unknown.
void setCyclesPerInstruction(DeviceProfile& device, std::optional<double> cycles);

/// "conv", "tconv", "fc": the names of network::LayerKind in files.
inline constexpr std::array<std::string_view, 3> kLayerKindNames{"conv", "tconv", "fc"};

/// Fails with ValueOutOfRange, subject "device.FIELD", where the device cannot answer for energy.
[[nodiscard]] Result<void> checkEnergyModel(const DeviceProfile& device);

} // namespace splitscape::cost
