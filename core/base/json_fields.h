// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_range.h"
#include "core/base/result.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape {

/// Parses JSON text; `name` (a path) is the subject of errors. NaN, trailing text and a key that
/// comes twice in an object are refused.
/// Errors: SyntaxInvalid, with line and column where the parser gave up; FileFormatUnknown for
/// binary content.
[[nodiscard]] Result<nlohmann::json> parseJson(std::string_view text, const std::string& name);

/// Reads the fields of one JSON object strictly: every problem is collected with its field path,
/// absent fields keep their default, and finish() reports keys nobody asked for together with the
/// nearest known one.
///
///     JsonFields fields(json, "limits", problems);
///     fields.number("energy_mJ", energy, {.low = 0.0, .exclusiveLow = true});
///     fields.finish();
class JsonFields {
public:
    using Range = NumberRange;

    /// `json`, `problems` must outlive this object. A value that is no object is a WrongType
    /// problem.
    JsonFields(const nlohmann::json& json, std::string path, Problems& problems);

    void number(std::string_view key, double& value, Range range = {});
    void number(std::string_view key, std::optional<double>& value, Range range = {});
    void integer(std::string_view key, int& value, Range range = {});
    void integer(std::string_view key, std::int64_t& value, Range range = {});
    void unsignedInteger(std::string_view key, std::uint64_t& value);
    void boolean(std::string_view key, bool& value);
    void text(std::string_view key, std::string& value);
    void integers(std::string_view key, std::vector<int>& values, Range range = {});
    void texts(std::string_view key, std::vector<std::string>& values);
    /// One of `names`; returns its position.
    [[nodiscard]] std::optional<std::size_t> choice(std::string_view key,
                                                    const std::vector<std::string_view>& names);
    /// The value under `key`, or null where absent; for nested objects and lists.
    [[nodiscard]] const nlohmann::json* child(std::string_view key);
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;

    /// Adds a problem of this object's field `key`.
    void problem(ErrorCode code, std::string_view key, std::string detail);

    /// Reports keys that were never asked for, until there are 1000 problems. Call once, last.
    void finish();

private:
    [[nodiscard]] std::optional<double> finiteNumber(std::string_view key, const Range& range);
    [[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view key, const Range& range);

    const nlohmann::json& m_json;
    std::string m_path;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_known;
};

} // namespace splitscape
