// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace splitscape::search {

/// What became of a candidate: one fact from the search to the run file and the screen. None of
/// these is an error of the run.
enum class Standing : std::uint8_t {
    Valid, ///< all limits hold and it was trained; fitness = accuracy
    Invalid, ///< too much energy; never trained, fitness from the energy alone
    Abandoned, ///< too much Flash or RAM at every point; never trained, replaced, never a parent
    Failed, ///< all limits hold, but its training failed; fitness 0
    Untrained ///< all limits hold, but it has no training (yet); never told to a search
};
inline constexpr std::size_t kStandings = 5;

/// [Standing], as files have them.
inline constexpr std::array<std::string_view, kStandings> kStandingNames{
    "valid", "invalid", "abandoned", "training-failed", "not-trained"};

[[nodiscard]] constexpr std::string_view nameOf(Standing standing)
{
    return kStandingNames[static_cast<std::size_t>(standing)];
}

/// Whether the costs of the candidate keep all limits.
[[nodiscard]] constexpr bool keepsLimits(Standing standing)
{
    return standing != Standing::Invalid && standing != Standing::Abandoned;
}

} // namespace splitscape::search
