// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/strategy.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::search {

/// A number that a strategy can be told, `search.KEY` in a study.
struct StrategySetting {
    std::string_view key;
    double standard = 0.0; ///< the default
    double low = 0.0;
    double high = 0.0;
    bool whole = true;
    std::vector<std::string_view> choices = {}; ///< names of 0, 1, ...; then no range is shown

    /// Its value in these settings: what they say, else the default.
    [[nodiscard]] double of(const SearchSettings& settings) const;
    /// "must be a whole number from 1 to 100".
    [[nodiscard]] std::string rangeText() const;
};

/// One way to search: everything that the study file, the command line and the form need to know.
struct StrategyDescription {
    std::string_view name; ///< `search.strategy`
    std::string_view summary; ///< one line for the command line
    std::vector<StrategySetting> settings; ///< its own; those of `genetic` are fields
    std::unique_ptr<Strategy> (*make)(StrategySetup setup) = nullptr;
    /// What one setting demands of another; the subject is the key. May be null.
    Result<void> (*check)(const SearchSettings& settings) = nullptr;
    /// Whether it looks at samples with these settings, so that a table of accuracies is not enough
    /// for it. Null: it never does.
    bool (*needsSamples)(const SearchSettings& settings) = nullptr;
    /// It trains a mixture of networks, which has no other kinds of layers than convolutions
    /// (space::EdgeSpace::kinds).
    bool mixesConvolutions = false;

    [[nodiscard]] const StrategySetting* find(std::string_view key) const;
    /// Value of the setting `key`, which must be one of its own.
    [[nodiscard]] double value(const SearchSettings& settings, std::string_view key) const;
};

/// Every strategy, the paper's first. A new one is its own two files and one line in this list.
[[nodiscard]] const std::vector<StrategyDescription>& allStrategies();

/// Null where there is none of this name.
[[nodiscard]] const StrategyDescription* findStrategy(std::string_view name);

/// The strategy that the settings name. The setup must be valid.
[[nodiscard]] std::unique_ptr<Strategy> makeStrategy(StrategySetup setup);

} // namespace splitscape::search
