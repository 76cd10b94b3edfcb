// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace splitscape::test {

/// What a test program takes by operator new, which counted_memory.cpp replaces in it.
class CountedMemory {
public:
    CountedMemory();

    /// The most that was held at once since this object was made, without what was held before.
    [[nodiscard]] std::size_t peak() const;

private:
    std::size_t m_before;
};

} // namespace splitscape::test
