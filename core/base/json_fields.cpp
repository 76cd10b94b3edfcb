// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace splitscape {

namespace {

// Deep nesting is an attack on the parser's stack, not a study.
constexpr int kMaximumDepth = 64;
// Nobody reads more, and each one takes time to find a name near it.
constexpr std::size_t kMostProblems = 1000;

std::string typeName(const nlohmann::json& json)
{
    if (json.is_string())
        return "text \"" + json.get_ref<const std::string&>().substr(0, 40) + "\"";
    if (json.is_boolean())
        return json.get<bool>() ? "true" : "false";
    if (json.is_array())
        return "a list";
    if (json.is_object())
        return "an object";
    if (json.is_null())
        return "null";
    return "the number " + json.dump();
}

bool looksBinary(std::string_view text)
{
    return text.substr(0, 4096).find('\0') != std::string_view::npos;
}

/// What the parser itself lets through: nesting without end, and a key that comes twice, of which
/// it would keep the last.
class Scrutiny {
public:
    void look(int depth, nlohmann::json::parse_event_t event, const nlohmann::json& parsed)
    {
        using Event = nlohmann::json::parse_event_t;
        if (depth > kMaximumDepth)
            throw std::length_error("it is nested more than 64 levels deep");
        if (event == Event::object_start)
            m_keys.emplace_back();
        else if (event == Event::object_end)
            m_keys.pop_back();
        else if (event == Event::key && !m_keys.back().insert(parsed.get<std::string>()).second)
            throw std::invalid_argument("\"" + parsed.get<std::string>().substr(0, 40)
                                        + "\" comes twice in one object");
    }

private:
    std::vector<std::set<std::string>> m_keys; // of the objects around the present place
};

} // namespace

Result<nlohmann::json> parseJson(std::string_view text, const std::string& name)
{
    if (looksBinary(text))
        return Error{ErrorCode::FileFormatUnknown, name, "it is binary, not JSON text"};
    try {
        Scrutiny scrutiny;
        const auto look
            = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
                  scrutiny.look(depth, event, parsed);
                  return true;
              };
        return nlohmann::json::parse(text, look);
    } catch (const nlohmann::json::parse_error& failure) {
        const std::string_view before
            = text.substr(0, std::min<std::size_t>(failure.byte, text.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t lineStart = before.rfind('\n');
        const std::size_t column
            = before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1);
        return Error{ErrorCode::SyntaxInvalid, name,
                     "not valid JSON at line " + std::to_string(line) + ", column "
                         + std::to_string(std::max<std::size_t>(column, 1))};
    } catch (const nlohmann::json::out_of_range&) {
        return Error{ErrorCode::SyntaxInvalid, name, "a number in it is too large"};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, name, failure.what()};
    }
}

JsonFields::JsonFields(const nlohmann::json& json, std::string path, Problems& problems)
    : m_json(json)
    , m_path(std::move(path))
    , m_problems(problems)
{
    if (!m_json.is_object())
        m_problems.push_back(
            {ErrorCode::WrongType, m_path, "expected an object, found " + typeName(m_json)});
}

std::string JsonFields::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void JsonFields::problem(ErrorCode code, std::string_view key, std::string detail)
{
    m_problems.push_back({code, pathOf(key), std::move(detail)});
}

bool JsonFields::has(std::string_view key) const
{
    return m_json.is_object() && m_json.contains(key);
}

const nlohmann::json* JsonFields::child(std::string_view key)
{
    m_known.emplace(key);
    if (!m_json.is_object())
        return nullptr;
    const auto found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
}

std::optional<double> JsonFields::finiteNumber(std::string_view key, const Range& range)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return std::nullopt;
    if (!field->is_number()) {
        problem(ErrorCode::WrongType, key, "expected a number, found " + typeName(*field));
        return std::nullopt;
    }
    const double value = field->get<double>();
    if (!std::isfinite(value) || !range.contains(value)) {
        problem(ErrorCode::ValueOutOfRange, key,
                "it must be " + range.text() + ", found " + field->dump());
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> JsonFields::wholeNumber(std::string_view key, const Range& range)
{
    const auto value = finiteNumber(key, range);
    if (!value)
        return std::nullopt;
    if (std::trunc(*value) != *value || std::abs(*value) > 9007199254740992.0) {
        problem(ErrorCode::WrongType, key, "expected a whole number, found " + child(key)->dump());
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*value);
}

void JsonFields::number(std::string_view key, double& value, Range range)
{
    if (const auto found = finiteNumber(key, range))
        value = *found;
}

void JsonFields::number(std::string_view key, std::optional<double>& value, Range range)
{
    const nlohmann::json* field = child(key);
    if (field && field->is_null()) {
        value.reset();
        return;
    }
    if (const auto found = finiteNumber(key, range))
        value = *found;
}

void JsonFields::integer(std::string_view key, int& value, Range range)
{
    range.low = std::max<double>(range.low, std::numeric_limits<int>::min());
    range.high = std::min<double>(range.high, std::numeric_limits<int>::max());
    if (const auto found = wholeNumber(key, range))
        value = static_cast<int>(*found);
}

void JsonFields::integer(std::string_view key, std::int64_t& value, Range range)
{
    if (const auto found = wholeNumber(key, range))
        value = *found;
}

void JsonFields::unsignedInteger(std::string_view key, std::uint64_t& value)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return;
    if (field->is_number_unsigned())
        value = field->get<std::uint64_t>();
    else
        problem(ErrorCode::WrongType, key,
                "expected a whole number of at least 0, found " + typeName(*field));
}

void JsonFields::boolean(std::string_view key, bool& value)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return;
    if (field->is_boolean())
        value = field->get<bool>();
    else
        problem(ErrorCode::WrongType, key, "expected true or false, found " + typeName(*field));
}

void JsonFields::text(std::string_view key, std::string& value)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return;
    if (field->is_string())
        value = field->get<std::string>();
    else
        problem(ErrorCode::WrongType, key, "expected text, found " + typeName(*field));
}

void JsonFields::integers(std::string_view key, std::vector<int>& values, Range range)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return;
    if (!field->is_array()) {
        problem(ErrorCode::WrongType, key,
                "expected a list of whole numbers, found " + typeName(*field));
        return;
    }
    std::vector<int> found;
    for (const nlohmann::json& item : *field) {
        if (!item.is_number_integer()) {
            problem(ErrorCode::WrongType, key,
                    "expected whole numbers only, found " + typeName(item));
            return;
        }
        const double value = item.get<double>();
        if (!range.contains(value) || std::abs(value) > std::numeric_limits<int>::max()) {
            problem(ErrorCode::ValueOutOfRange, key,
                    "every number must be " + range.text() + ", found " + item.dump());
            return;
        }
        found.push_back(static_cast<int>(value));
    }
    values = std::move(found);
}

void JsonFields::texts(std::string_view key, std::vector<std::string>& values)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return;
    std::vector<std::string> found;
    if (!field->is_array()) {
        problem(ErrorCode::WrongType, key, "expected a list of texts, found " + typeName(*field));
        return;
    }
    for (const nlohmann::json& item : *field) {
        if (!item.is_string()) {
            problem(ErrorCode::WrongType, key, "expected texts only, found " + typeName(item));
            return;
        }
        found.push_back(item.get<std::string>());
    }
    values = std::move(found);
}

std::optional<std::size_t> JsonFields::choice(std::string_view key,
                                              const std::vector<std::string_view>& names)
{
    const nlohmann::json* field = child(key);
    if (!field)
        return std::nullopt;
    std::string all;
    for (const std::string_view name : names)
        all += (all.empty() ? "\"" : ", \"") + std::string(name) + "\"";
    if (field->is_string()) {
        const auto& text = field->get_ref<const std::string&>();
        const auto found = std::find(names.begin(), names.end(), text);
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
        const auto near = nearestName(text, names);
        problem(ErrorCode::ValueOutOfRange, key,
                "it must be one of " + all + ", found \"" + text.substr(0, 40) + "\""
                    + (near ? " (did you mean \"" + *near + "\"?)" : ""));
        return std::nullopt;
    }
    problem(ErrorCode::WrongType, key, "it must be one of " + all + ", found " + typeName(*field));
    return std::nullopt;
}

void JsonFields::finish()
{
    if (!m_json.is_object())
        return;
    const std::vector<std::string_view> known(m_known.begin(), m_known.end());
    for (const auto& [key, value] : m_json.items()) {
        if (m_problems.size() >= kMostProblems)
            return;
        if (m_known.contains(key))
            continue;
        const auto near = nearestName(key, known);
        problem(ErrorCode::UnknownKey, key, near ? "did you mean \"" + *near + "\"?" : "");
    }
}

} // namespace splitscape
