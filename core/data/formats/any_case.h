// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace splitscape::data {

/// ASCII letters in lower case, all other bytes as they are.
[[nodiscard]] std::string lowerCase(std::string_view text);

/// `path` if it is there, else a file of the same folder whose name differs in ASCII case only; the
/// first in order of name. Looks at 100,000 entries at most.
[[nodiscard]] std::optional<std::filesystem::path> fileAnyCase(const std::filesystem::path& path);

} // namespace splitscape::data
