// SPDX-License-Identifier: GPL-3.0-or-later
// For the one source of a test program that replaces operator new: the forms that throw nothing take
// memory by it as well. The library's do so already, those of the address sanitizer do not.
#pragma once

#include <cstddef>
#include <new>

void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    try {
        return ::operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory, const std::nothrow_t&) noexcept { ::operator delete(memory); }
