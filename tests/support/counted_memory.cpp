// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counted_memory.h"
#include "tests/support/nothrow_new.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> most{0};
std::atomic<std::size_t> takings{0};
std::atomic<std::size_t> stopTime{0}; // 0: never
std::stop_source* stopped = nullptr;

void noteTaken(void* memory)
{
    const std::size_t now = held += malloc_usable_size(memory);
    std::size_t before = most;
    while (before < now && !most.compare_exchange_weak(before, now)) { }
    if (++takings == stopTime)
        stopped->request_stop();
}

void give(void* memory)
{
    if (memory)
        held -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size)
{
    void* const memory = std::malloc(std::max<std::size_t>(1, size));
    if (!memory)
        throw std::bad_alloc();
    noteTaken(memory);
    return memory;
}
void operator delete(void* memory) noexcept { give(memory); }
void operator delete(void* memory, std::size_t) noexcept { give(memory); }

namespace splitscape::test {

CountedMemory::CountedMemory()
    : m_before(held)
    , m_timesBefore(takings)
{
    most = m_before;
}

std::size_t CountedMemory::peak() const { return most - m_before; }
std::size_t CountedMemory::times() const { return takings - m_timesBefore; }

StopAtMemory::~StopAtMemory() { stopTime = 0; }

void StopAtMemory::requestAt(std::size_t time)
{
    stopped = &m_stop;
    m_time = takings + time;
    stopTime = m_time;
}

std::size_t StopAtMemory::timesAfter() const
{
    return takings - std::min<std::size_t>(takings, m_time);
}

} // namespace splitscape::test
