// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/integer_network.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::exporting {

/// The edge part of a network in int8 as C99: one header, one source, no heap, one static buffer of
/// the RAM the model states, const arrays of its Flash. It computes what network::IntegerRun does,
/// bit for bit; on processors with the DSP instructions of Armv7E-M by pairs of products.
struct IntegerSource {
    std::string identifier; ///< prefix of every name; the files are IDENTIFIER.h and IDENTIFIER.c
    std::string header;
    std::string source;
    std::int64_t weightBytes = 0; ///< of all const arrays of the layers
    std::int64_t activationBytes = 0; ///< of the one static buffer
};

/// What the comments of the files say.
struct IntegerOrigin {
    std::string network; ///< "2048,128,8,64,2 / 1,1,4,2,1"
    std::string origin; ///< where it comes from; may be empty
    std::string programVersion;
};

/// @param sent    the activations that cross the cut (network::crossing)
/// @param sample  codes of one input for the self-test, [position][channel]
/// Errors: UsageInvalid for an identifier that is none; ValueOutOfRange where no layer runs on the
/// edge, for a sample of another size, and above kMaximumCParameters and kMaximumCValues.
[[nodiscard]] Result<IntegerSource> toIntegerC(const network::IntegerNetwork& network,
                                               std::span<const int> sent,
                                               std::span<const std::int8_t> sample,
                                               const IntegerOrigin& origin,
                                               std::string_view identifier);

/// Writes both files into an existing folder, both or none. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeIntegerC(const IntegerSource& source,
                                         const std::filesystem::path& folder);

} // namespace splitscape::exporting
