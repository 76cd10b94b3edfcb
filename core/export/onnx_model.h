// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending_file.h"
#include "core/export/split_network.h"
#include "core/network/integer_network.h"
#include "core/network/rounding.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::exporting {

/// The operator set of the written models; runtimes since 2020 know it.
inline constexpr int kOnnxOperatorSet = 13;

/// Larger networks are refused: one file must stay below 2 GiB.
inline constexpr std::int64_t kMaximumOnnxParameters = std::int64_t{1} << 28;

enum class OnnxPart { Edge, Fog, Whole };

/// What edge and fog compute in and what crosses the cut: by default float32 everywhere.
struct OnnxDeployment {
    network::NumberFormat link = network::NumberFormat::Float32;
    /// Of the input and of every layer's output, [layer + 1]: what an edge in float32 sends as int8 or
    /// int4 is rounded between its ends. Must outlive the call.
    std::span<const network::ValueRange> ranges = {};
    /// The edge in int8; must outlive the call.
    const network::IntegerNetwork* integers = nullptr;
};

/// One part of a network as an ONNX model, serialised. All values are float32 unless the deployment
/// says otherwise; N is any batch size.
///
///   edge   "input" [N, length, channel]      -> "activation" [N, length, channel], what is sent
///   fog    "activation"                      -> "probabilities" [N, class]
///   whole  "input"                           -> "probabilities"
///
/// Cut at the last point, the edge gives "scores" [N, class] before the softmax and the fog is the
/// softmax alone; cut at point 1, the edge hands its input on. A cut inside a residual block sends
/// two activations, "activation_K" with the number of the layer. Architecture, point, class names
/// and origin are in the model's metadata. The same network gives the same bytes.
///
/// An edge in int8 has QuantizeLinear and DequantizeLinear around every layer, weights with a scale for
/// each output channel, and biases in int32; it agrees with network::IntegerRun to one step of a
/// layer's output. What crosses the cut is what the radio sends: float16, int8 codes, or uint8 codes of
/// a range; int4 codes, 0 to 15, are one in a byte here and two on the air. The whole is always float32.
///
/// Errors: those of validate(); ValueOutOfRange above kMaximumOnnxParameters, for ranges that
/// are missing or not finite and for an edge in int8 of too few layers; Internal from libonnx.
[[nodiscard]] Result<std::string> toOnnx(const SplitNetwork& network, OnnxPart part,
                                         const OnnxDeployment& deployment = {});

/// Reads a serialised model back, runs the ONNX checker and shape inference over it, and compares
/// the inferred output shape with the declared one; `name` is the subject of errors.
/// Errors: FileDamaged for anything that does not hold.
[[nodiscard]] Result<void> checkOnnx(std::string_view bytes, const std::string& name);

/// A file that was written.
struct WrittenFile {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
};

/// Writes NAME-edge.onnx, NAME-fog.onnx and NAME-whole.onnx into an existing folder, all or none,
/// and checks each as it lies on the disk. Errors: those of toOnnx() and checkOnnx(),
/// CannotWrite, DiskFull.
[[nodiscard]] Result<std::vector<WrittenFile>>
writeOnnx(const SplitNetwork& network, const std::filesystem::path& folder, std::string_view name);
/// The same as part of several files that appear together.
[[nodiscard]] Result<std::vector<WrittenFile>>
addOnnx(PendingFiles& files, const SplitNetwork& network, const std::filesystem::path& folder, std::string_view name);

/// Adds NAME-deployed-edge.onnx and NAME-deployed-fog.onnx, checked in the same way.
[[nodiscard]] Result<std::vector<WrittenFile>>
addDeployedOnnx(PendingFiles& files, const SplitNetwork& network, const OnnxDeployment& deployment,
                const std::filesystem::path& folder, std::string_view name);

} // namespace splitscape::exporting
