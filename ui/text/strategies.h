// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategy.h"

#include <QString>
#include <string_view>

namespace splitscape::ui {

/// Name of a search strategy (search::StrategyDescription::name) as people read it; an unknown one
/// as it is.
[[nodiscard]] QString strategyName(std::string_view name);

/// One sentence that says how it searches; empty for an unknown one.
[[nodiscard]] QString strategyExplanation(std::string_view name);

/// What a differentiable search came to before it trained networks, in one sentence.
[[nodiscard]] QString relaxationText(const search::Relaxation& relaxation);

/// Label and explanation of one of a strategy's own settings, by its key in the study file.
[[nodiscard]] QString strategySettingLabel(std::string_view key);
[[nodiscard]] QString strategySettingExplanation(std::string_view key);

} // namespace splitscape::ui
