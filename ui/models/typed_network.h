// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/architecture.h"

#include <QString>
#include <array>

namespace splitscape::ui {

/// A network that somebody typed or pasted, or why it is none.
struct TypedNetwork {
    space::Architecture architecture;
    QString problem; ///< one sentence; empty where the architecture is valid
};

/// Reads a network as the paper, the table of candidates and the command line write it:
/// "2048,128,8,64,2 / 1,1,4,2,1", "Length [2048, 128, ...] Channel [1, 1, ...]",
/// {"lengths": [2048, ...], "channels": [1, ...]}.   Thread: any; pure.
[[nodiscard]] TypedNetwork networkFromText(const QString& text);

/// A network of the paper, to start from.
struct ExampleNetwork {
    const char* name;
    const char* text;
};

/// SD for seizure detection, AC for arrhythmia classification.                [Huang2024, tables]
inline constexpr std::array<ExampleNetwork, 4> kExampleNetworks{
    {{"SD-1", "2048,128,8,64,2 / 1,1,4,2,1"},
     {"SD-2", "2048,128,4,128,2 / 1,3,3,2,1"},
     {"AC-1", "2048,64,256,512,4,16,16,256,5 / 1,1,1,3,2,4,4,1,1"},
     {"AC-2", "2048,32,8,128,256,1024,5 / 1,4,3,4,4,2,1"}}};

} // namespace splitscape::ui
