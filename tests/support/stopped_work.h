// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/support/counted_memory.h"

#include <algorithm>
#include <cstddef>
#include <stop_token>

namespace splitscape::test {

/// Runs `work`, which gives a Result, again and again, each time with a stop request in its midst:
/// when it takes memory, spread over all times that it does so and at each of the last ones. Fails
/// the test where it is not cancelled, or takes memory more than `most` times after the request.
/// Needs counted_memory.cpp. @param tail  the last times of all, which need not be cancelled
template <typename Work>
void stopsSoon(const Work& work, std::size_t most, std::size_t tail = 0)
{
    constexpr std::size_t kSpread = 40;
    constexpr std::size_t kLast = 20;
    const CountedMemory all;
    const auto whole = work(std::stop_token());
    QVERIFY2(whole.has_value(), whole ? "" : whole.error().detail.c_str());
    const std::size_t times = all.times();
    QVERIFY2(times > most + tail, qPrintable(QString::number(times)));
    const std::size_t last = times - tail;
    std::size_t largest = 0;
    for (std::size_t i = 0; i <= kSpread + kLast; ++i) {
        const std::size_t time
            = i <= kSpread ? 1 + (last - 1) * i / kSpread : last - std::min(last - 1, i - kSpread);
        StopAtMemory stop;
        stop.requestAt(time);
        const auto result = work(stop.token());
        const std::size_t after = stop.timesAfter();
        const QString place
            = QStringLiteral("asked at %1 of %2, %3 after it").arg(time).arg(times).arg(after);
        QVERIFY2(!result.has_value(), qPrintable(place));
        QVERIFY2(result.error().code == ErrorCode::Cancelled, result.error().detail.c_str());
        QVERIFY2(after <= most, qPrintable(place));
        largest = std::max(largest, after);
    }
    qInfo("memory was taken %zu times, %zu times at most after a stop request", times, largest);
}

} // namespace splitscape::test
