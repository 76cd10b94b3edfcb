// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/training_seed.h"

#include "core/base/random.h"

namespace splitscape::evaluate {

namespace {

constexpr std::uint64_t kTrainingStream = 3;
constexpr std::uint64_t kTestStream = 4;
constexpr int kFirstKind = 1000; // above any kernel
constexpr std::uint64_t kTeacherStream = 6; // 5 draws the baselines of the edge

// FNV-1a over the entries; not std::hash, whose value differs between libraries.
std::uint64_t hashOf(const space::Architecture& architecture)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto add = [&hash](int value) {
        hash = (hash ^ static_cast<std::uint64_t>(value)) * std::uint64_t{0x100000001b3};
    };
    for (const int length : architecture.lengths)
        add(length);
    for (const int channel : architecture.channels)
        add(channel);
    // Nothing for the paper's networks, whose seeds are in old files.
    for (const int kernel : architecture.kernels)
        add(kernel);
    for (const int kind : architecture.kinds)
        add(kFirstKind + kind);
    if (architecture.fog.channels > 0) {
        add(architecture.fog.channels);
        add(architecture.fog.blocks);
    }
    if (architecture.sides > 0)
        add(architecture.sides);
    return hash;
}

} // namespace

std::uint64_t trainingSeed(std::uint64_t studySeed, const space::Architecture& architecture)
{
    return Random::derive(studySeed, {kTrainingStream, hashOf(architecture)});
}

std::uint64_t testTrainingSeed(std::uint64_t studySeed, const space::Architecture& architecture,
                               int repetition)
{
    return Random::derive(
        studySeed, {kTestStream, hashOf(architecture), static_cast<std::uint64_t>(repetition)});
}

std::uint64_t teacherSeed(std::uint64_t studySeed, const space::Architecture& architecture)
{
    return Random::derive(studySeed, {kTeacherStream, hashOf(architecture)});
}

} // namespace splitscape::evaluate
