// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/space/architecture.h"

#include <istream>
#include <string>
#include <string_view>

namespace splitscape::cli {

/// Reads lines of bounded length; of a longer one only the start is kept.
class LineReader {
public:
    static constexpr std::size_t kMaximumBytes = 1 << 16;

    explicit LineReader(std::istream& in)
        : m_buffer(*in.rdbuf())
    {
    }

    /// False at the end. The line is without its line break.
    [[nodiscard]] bool next();
    [[nodiscard]] const std::string& line() const { return m_line; }
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] long long number() const { return m_number; }

private:
    std::streambuf& m_buffer;
    std::string m_line;
    bool m_tooLong = false;
    long long m_number = 0;
};

/// Reads {"lengths":[..],"channels":[..]} into `architecture` and validates it. The plain form is
/// read without allocating; anything else goes through the JSON library, which finds the errors.
[[nodiscard]] Result<void> parseBatchLine(std::string_view line, space::Architecture& architecture);

} // namespace splitscape::cli
