// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace splitscape::ui {

/// The name of one of space::kEdgeKindNames: "Separable".
[[nodiscard]] QString edgeKindText(int kind);
/// "Convolution, Power": what the hidden layers of an architecture are made of.
[[nodiscard]] QString edgeKindsText(std::span<const int> kinds);

} // namespace splitscape::ui
