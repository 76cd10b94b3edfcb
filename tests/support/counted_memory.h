// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

namespace splitscape::test {

inline constexpr double kMiB = 1024.0 * 1024.0;

/// A file of one thing, as many times as it takes.
inline std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// What a test program takes by operator new, which counted_memory.cpp replaces in it.
class CountedMemory {
public:
    CountedMemory();

    /// The most that was held at once since this object was made, without what was held before.
    [[nodiscard]] std::size_t peak() const;
    /// How often memory was taken since this object was made.
    [[nodiscard]] std::size_t times() const;

private:
    std::size_t m_before;
    std::size_t m_timesBefore;
};

/// A stop request in the midst of a task: when it takes memory for the n-th time. One at a time.
class StopAtMemory {
public:
    StopAtMemory() = default;
    ~StopAtMemory();
    StopAtMemory(const StopAtMemory&) = delete;
    StopAtMemory& operator=(const StopAtMemory&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    /// @param time  1 is the next time
    void requestAt(std::size_t time);
    /// How often memory was taken after the request.
    [[nodiscard]] std::size_t timesAfter() const;

private:
    std::stop_source m_stop;
    std::size_t m_time = 0;
};

/// Fails the test where reading a file of these bytes took more than `most`; prints what it took.
inline void holdTo(double most, double peak, double bytes)
{
    const QString figures = QStringLiteral("%1 MiB of %2 MiB, %3 times the file")
                                .arg(peak / kMiB)
                                .arg(most / kMiB)
                                .arg(peak / bytes);
    QVERIFY2(peak <= most, qPrintable(figures));
    qInfo("%s", qPrintable(figures));
}

} // namespace splitscape::test
