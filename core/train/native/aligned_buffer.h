// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>

namespace splitscape::train::native {

/// Zeroed values of a trivial type on a 64-byte boundary, with room for whole vectors behind them.
template <typename T>
class AlignedBuffer {
public:
    AlignedBuffer() = default;
    AlignedBuffer(std::size_t size, std::size_t padding)
        : m_values(static_cast<T*>(::operator new((size + padding) * sizeof(T), kAlignment)))
        , m_size(size)
    {
        std::fill_n(m_values.get(), size + padding, T{});
    }

    [[nodiscard]] T* data() { return m_values.get(); }
    [[nodiscard]] const T* data() const { return m_values.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static constexpr std::align_val_t kAlignment{64};
    struct Release {
        void operator()(T* values) const { ::operator delete(values, kAlignment); }
    };
    std::unique_ptr<T, Release> m_values;
    std::size_t m_size = 0;
};

} // namespace splitscape::train::native
