// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine_limit.h"

#include <algorithm>
#include <cstdint>
#include <ctime>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/bench/machine_limit.cpp"
#include <hwy/foreach_target.h>
// foreach_target.h comes first.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace splitscape::bench::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Twelve chains of multiply-adds, enough to fill two pipes of latency 4 to 6; the operations done.
double multiplyAdd(std::size_t rounds, float* out)
{
    const hn::ScalableTag<float> d;
    const auto factor = hn::Set(d, 0.999f);
    const auto term = hn::Set(d, 0.001f);
    constexpr std::size_t kChains = 12;
    hn::Vec<decltype(d)> sums[kChains];
    for (std::size_t i = 0; i < kChains; ++i)
        sums[i] = hn::Set(d, out[i]);
    for (std::size_t round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < kChains; ++i)
            sums[i] = hn::MulAdd(sums[i], factor, term);
    auto total = sums[0];
    for (std::size_t i = 1; i < kChains; ++i)
        total = hn::Add(total, sums[i]);
    out[0] = hn::GetLane(total);
    return 2.0 * static_cast<double>(kChains * rounds * hn::Lanes(d));
}

float readAll(const float* values, std::size_t count)
{
    const hn::ScalableTag<float> d;
    const std::size_t lanes = hn::Lanes(d);
    auto a = hn::Zero(d);
    auto b = hn::Zero(d);
    auto c = hn::Zero(d);
    auto e = hn::Zero(d);
    for (std::size_t i = 0; i + 4 * lanes <= count; i += 4 * lanes) {
        a = hn::Max(a, hn::LoadU(d, values + i));
        b = hn::Max(b, hn::LoadU(d, values + i + lanes));
        c = hn::Max(c, hn::LoadU(d, values + i + 2 * lanes));
        e = hn::Max(e, hn::LoadU(d, values + i + 3 * lanes));
    }
    return hn::GetLane(hn::Max(hn::Max(a, b), hn::Max(c, e)));
}

} // namespace splitscape::bench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include <vector>

namespace splitscape::bench {

HWY_EXPORT(multiplyAdd);
HWY_EXPORT(readAll);

namespace {

/// Processor time of this thread: the machine may be shared.
double threadSeconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double secondsOf(const auto& work)
{
    const double start = threadSeconds();
    work();
    return threadSeconds() - start;
}

} // namespace

MachineLimit measureMachine()
{
    constexpr int kRepetitions = 20;
    MachineLimit limit;
    float sums[12] = {};
    for (int i = 0; i < kRepetitions; ++i) {
        double operations = 0.0;
        const double seconds
            = secondsOf([&] { operations = HWY_DYNAMIC_DISPATCH(multiplyAdd)(1000000, sums); });
        limit.flopsPerSecond = std::max(limit.flopsPerSecond, operations / seconds);
    }
    // 192 KiB: beyond a first-level cache, within any second-level one.
    const std::vector<float> values(48 * 1024, 1.0f);
    volatile float sink = 0.0f;
    for (int i = 0; i < kRepetitions; ++i) {
        constexpr int kPasses = 200;
        const double seconds = secondsOf([&] {
            for (int pass = 0; pass < kPasses; ++pass)
                sink = HWY_DYNAMIC_DISPATCH(readAll)(values.data(), values.size());
        });
        limit.bytesPerSecond
            = std::max(limit.bytesPerSecond,
                       kPasses * static_cast<double>(values.size() * sizeof(float)) / seconds);
    }
    return limit;
}

double limitSeconds(const space::Architecture& architecture, const MachineLimit& machine)
{
    double products = 0.0;
    const auto layers = space::layersOf(architecture);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const network::Layer& layer = layers[i];
        // True products: a transposed convolution is not run over zeros here.
        const double macs = layer.kind == network::LayerKind::TransposedConvolution
            ? static_cast<double>(layer.inValues()) * layer.kernel * layer.outChannels
            : static_cast<double>(network::multiplyAccumulates(layer));
        products += (i == 0 ? 2.0 : 3.0) * macs;
    }
    const double bytes = 2.0 * 4.0 * static_cast<double>(layers.front().inValues());
    return 2.0 * products / machine.flopsPerSecond + bytes / machine.bytesPerSecond;
}

} // namespace splitscape::bench
#endif // HWY_ONCE
