// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace splitscape::remote {

inline constexpr std::string_view kLoopback = "127.0.0.1";

/// Where workers of other machines may connect, and what they must know.
struct WorkersRequest {
    std::string address{kLoopback}; ///< of this machine; 0.0.0.0: all of them
    int port = 0; ///< 0: any that is free
    std::filesystem::path passwordFile; ///< empty: none, which the loopback address alone allows
    /// Of an engine that can encrypt; both or none.
    std::filesystem::path tlsKey{};
    std::filesystem::path tlsCertificate{};
    /// The program that is sent to workers; empty: the one of this installation.
    std::filesystem::path workerProgram{};

    friend bool operator==(const WorkersRequest&, const WorkersRequest&) = default;
};

[[nodiscard]] bool isLoopback(std::string_view address);

/// Reads "[ADDRESS:]PORT": a numeric address (IPv4) and a port from 0 to 65535.
/// Errors: UsageInvalid, subject "--workers".
[[nodiscard]] Result<WorkersRequest> parseWorkersAddress(std::string_view text);

/// Errors: ValueOutOfRange for an address that is none and for one beside loopback without a
/// password file; those of checkReadableFile for that file.
[[nodiscard]] Result<void> validate(const WorkersRequest& request);

} // namespace splitscape::remote
