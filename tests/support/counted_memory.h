// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include <cstddef>
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

private:
    std::size_t m_before;
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
