// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pending_file.h"
#include "core/export/split_network.h"
#include "core/export/test_vectors.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace splitscape::exporting {

/// The edge part of a network as C99: one header, one source, no other dependency than <stddef.h>,
/// no heap, no static memory: a context takes a buffer of the caller, of exactly the RAM the model
/// states. Const weights of exactly its Flash.
struct CSource {
    std::string identifier; ///< prefix of every name; the files are IDENTIFIER.h and IDENTIFIER.c
    std::string header;
    std::string source;
    std::int64_t weightBytes = 0; ///< of all const arrays of the layers
    std::int64_t activationBytes = 0; ///< of the buffer that a context needs
    /// Of the buffer where values are pushed one by one; nothing where that is not possible.
    std::optional<std::int64_t> streamBytes;
};

/// Larger edge parts are refused: the text would be hundreds of megabytes.
inline constexpr std::int64_t kMaximumCParameters = std::int64_t{1} << 22;
inline constexpr std::int64_t kMaximumCValues = std::int64_t{1}
    << 22; ///< activations alive at once
inline constexpr std::size_t kMaximumCIdentifier = 40;

/// Checks a prefix for C names: a letter, then letters, digits and underscores, not a standard
/// header. Errors: UsageInvalid.
[[nodiscard]] Result<void> validateIdentifier(std::string_view identifier);

/// True where one activation crosses the cut, as everywhere but inside a residual block: C is written
/// for no other cuts. The network must be valid.
[[nodiscard]] bool sendsOneActivation(const SplitNetwork& network);

/// Writes layers 1..P-1 of a network cut at point P.
///
/// The last point gives class scores before the softmax: it would not change their order, and needs
/// the mathematics library. `sample` and its output are recorded in a self-test, compiled in only
/// where IDENTIFIER_SELF_TEST is defined. The same arguments give the same text, byte for byte.
///
/// @param sample  one input, [length, channel]; empty for exampleInput()
/// Errors: those of validate() and validateIdentifier(); ValueOutOfRange for point 1, where nothing
/// runs on the edge, where sendsOneActivation() is false, for a sample of another size, or for an edge
/// part above the bounds.
[[nodiscard]] Result<CSource> toC(const SplitNetwork& network, std::span<const float> sample,
                                  std::string_view identifier);

/// The same with several recorded samples, each with its label and the class that the whole network
/// gives it. No vectors stand for exampleInput(). Errors: as toC(); ValueOutOfRange for more than
/// kMaximumTestVectors or a label that is no class.
[[nodiscard]] Result<CSource> toCWithVectors(const SplitNetwork& network,
                                             std::span<const TestVector> vectors,
                                             std::string_view identifier);

/// True where the first layer can take its values one by one: a convolution with kernel = stride
/// over one channel.
[[nodiscard]] bool canStream(const network::Layer& first);

/// Adds both files, for an existing folder, to several that appear together.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> addCSource(PendingFiles& files, const CSource& source,
                                      const std::filesystem::path& folder);

/// Writes both files into an existing folder, both or none.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeCSource(const CSource& source, const std::filesystem::path& folder);

} // namespace splitscape::exporting
