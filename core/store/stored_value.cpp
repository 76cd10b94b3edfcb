// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_value.h"

#include "core/partition/partition.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <span>
#include <type_traits>

namespace splitscape::store {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are copied as they lie in memory");
static_assert(sizeof(train::EpochRecord) == 2 * sizeof(double)
                  && std::is_trivially_copyable_v<train::EpochRecord>,
              "a learning curve is copied as pairs of float64");

constexpr std::size_t kMaximumNumbers = 64; // of a genome or an architecture

template <typename T>
void putBlob(SQLite::Statement& statement, int position, const std::vector<T>& values)
{
    // An empty vector has no address, which SQLite would take for NULL.
    static constexpr char kNothing = '\0';
    const void* const bytes = values.empty() ? static_cast<const void*>(&kNothing) : values.data();
    statement.bind(position, bytes, static_cast<int>(values.size() * sizeof(T)));
}

template <typename T>
bool getBlob(const Cell& cell, std::vector<T>& values)
{
    if (!cell.isBlob())
        return false;
    const void* const bytes = cell.blob();
    const std::size_t size = cell.size();
    if (size % sizeof(T) != 0)
        return false;
    values.resize(size / sizeof(T));
    if (size > 0)
        std::memcpy(values.data(), bytes, size);
    return true;
}

template <typename Enum, std::size_t kCount>
bool getNamed(const Cell& cell, const std::array<std::string_view, kCount>& names,
              Enum& value)
{
    const auto found = std::find(names.begin(), names.end(), cell.text());
    if (found == names.end())
        return false;
    value = static_cast<Enum>(found - names.begin());
    return true;
}

template <typename Enum, std::size_t kCount>
void putNamed(SQLite::Statement& statement, int position,
              const std::array<std::string_view, kCount>& names, Enum value)
{
    statement.bind(position, std::string(names[static_cast<std::size_t>(value)]));
}

constexpr std::array<std::pair<std::string_view, std::uint8_t>, 7> kViolations{
    std::pair{std::string_view("flash"), std::uint8_t{partition::FlashViolation}},
    std::pair{std::string_view("ram"), std::uint8_t{partition::RamViolation}},
    std::pair{std::string_view("energy"), std::uint8_t{partition::EnergyViolation}},
    std::pair{std::string_view("point"), std::uint8_t{partition::PointViolation}},
    std::pair{std::string_view("sides"), std::uint8_t{partition::SidesViolation}},
    std::pair{std::string_view("latency"), std::uint8_t{partition::LatencyViolation}},
    std::pair{std::string_view("power"), std::uint8_t{partition::PowerViolation}}};

} // namespace

void Stored<int>::put(SQLite::Statement& statement, int position, const int& value)
{
    statement.bind(position, value);
}

bool Stored<int>::get(const Cell& cell, int& value)
{
    const std::int64_t wide = cell.integer();
    if (!cell.isInteger() || wide < std::numeric_limits<int>::min()
        || wide > std::numeric_limits<int>::max())
        return false;
    value = static_cast<int>(wide);
    return true;
}

void Stored<std::int64_t>::put(SQLite::Statement& statement, int position,
                               const std::int64_t& value)
{
    statement.bind(position, value);
}

bool Stored<std::int64_t>::get(const Cell& cell, std::int64_t& value)
{
    value = cell.integer();
    return cell.isInteger();
}

void Stored<std::uint64_t>::put(SQLite::Statement& statement, int position,
                                const std::uint64_t& value)
{
    statement.bind(position, static_cast<std::int64_t>(value));
}

bool Stored<std::uint64_t>::get(const Cell& cell, std::uint64_t& value)
{
    value = static_cast<std::uint64_t>(cell.integer());
    return cell.isInteger();
}

void Stored<double>::put(SQLite::Statement& statement, int position, const double& value)
{
    statement.bind(position, value);
}

bool Stored<double>::get(const Cell& cell, double& value)
{
    value = cell.number();
    return cell.isFloat();
}

void Stored<Seconds>::put(SQLite::Statement& statement, int position, const Seconds& value)
{
    statement.bind(position, value.count());
}

bool Stored<Seconds>::get(const Cell& cell, Seconds& value)
{
    value = Seconds{cell.number()};
    return cell.isFloat() && value.count() >= 0.0;
}

void Stored<Energy>::put(SQLite::Statement& statement, int position, const Energy& value)
{
    statement.bind(position, value.inMillijoules());
}

bool Stored<Energy>::get(const Cell& cell, Energy& value)
{
    value = Energy::millijoules(cell.number());
    return cell.isFloat();
}

void Stored<Bytes>::put(SQLite::Statement& statement, int position, const Bytes& value)
{
    statement.bind(position, value.count());
}

bool Stored<Bytes>::get(const Cell& cell, Bytes& value)
{
    value = Bytes(cell.integer());
    return cell.isInteger();
}

void Stored<std::string>::put(SQLite::Statement& statement, int position, const std::string& value)
{
    statement.bind(position, value);
}

bool Stored<std::string>::get(const Cell& cell, std::string& value)
{
    value = cell.text();
    return cell.isText();
}

void Stored<std::vector<std::string>>::put(SQLite::Statement& statement, int position,
                                           const std::vector<std::string>& value)
{
    statement.bind(
        position,
        nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

bool Stored<std::vector<std::string>>::get(const Cell& cell,
                                           std::vector<std::string>& value)
{
    const auto list = nlohmann::json::parse(cell.text(), nullptr, false);
    if (!list.is_array())
        return false;
    value.clear();
    for (const auto& name : list) {
        if (!name.is_string())
            return false;
        value.push_back(name.get<std::string>());
    }
    return true;
}

void Stored<std::vector<int>>::put(SQLite::Statement& statement, int position,
                                   const std::vector<int>& value)
{
    std::string text;
    for (const int number : value) {
        if (!text.empty())
            text += ',';
        text += std::to_string(number);
    }
    statement.bind(position, text);
}

bool Stored<std::vector<int>>::get(const Cell& cell, std::vector<int>& value)
{
    return readNumbers(cell.text(), value);
}

bool readNumbers(std::string_view text, std::vector<int>& value)
{
    value.clear();
    if (text.empty())
        return true;
    // As much room as it needs: a run of a million candidates has four million lists.
    const auto numbers = 1 + static_cast<std::size_t>(std::ranges::count(text, ','));
    if (numbers > kMaximumNumbers)
        return false;
    value.reserve(numbers);
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        int number = 0;
        const auto [next, failure] = std::from_chars(at, end, number);
        if (failure != std::errc{} || number < 0)
            return false;
        value.push_back(number);
        if (next == end)
            break;
        if (*next != ',' || next + 1 == end)
            return false;
        at = next + 1;
    }
    return true;
}

void Stored<std::vector<std::uint32_t>>::put(SQLite::Statement& statement, int position,
                                             const std::vector<std::uint32_t>& value)
{
    putBlob(statement, position, value);
}

bool Stored<std::vector<std::uint32_t>>::get(const Cell& cell,
                                             std::vector<std::uint32_t>& value)
{
    return getBlob(cell, value);
}

void Stored<evaluate::WeightsPtr>::put(SQLite::Statement& statement, int position,
                                       const evaluate::WeightsPtr& value)
{
    putBlob(statement, position, *value);
}

bool Stored<evaluate::WeightsPtr>::get(const Cell& cell, evaluate::WeightsPtr& value)
{
    std::vector<float> weights;
    if (!getBlob(cell, weights))
        return false;
    value = std::make_shared<const std::vector<float>>(std::move(weights));
    return true;
}

void Stored<std::vector<train::EpochRecord>>::put(SQLite::Statement& statement, int position,
                                                  const std::vector<train::EpochRecord>& value)
{
    putBlob(statement, position, value);
}

bool Stored<std::vector<train::EpochRecord>>::get(const Cell& cell,
                                                  std::vector<train::EpochRecord>& value)
{
    return getBlob(cell, value);
}

void Stored<ErrorCode>::put(SQLite::Statement& statement, int position, const ErrorCode& value)
{
    statement.bind(position, errorCodeName(value));
}

bool Stored<ErrorCode>::get(const Cell& cell, ErrorCode& value)
{
    const std::string_view name = cell.text();
    for (int code = 0; code <= static_cast<int>(kLastErrorCode); ++code) {
        if (name == errorCodeName(static_cast<ErrorCode>(code))) {
            value = static_cast<ErrorCode>(code);
            return true;
        }
    }
    value = ErrorCode::Internal; // a code of another version
    return cell.isText();
}

void Stored<RunOutcome>::put(SQLite::Statement& statement, int position, const RunOutcome& value)
{
    putNamed(statement, position, kOutcomeNames, value);
}

bool Stored<RunOutcome>::get(const Cell& cell, RunOutcome& value)
{
    return getNamed(cell, kOutcomeNames, value);
}

void Stored<network::NumberFormat>::put(SQLite::Statement& statement, int position,
                                        const network::NumberFormat& value)
{
    statement.bind(position, std::string(network::nameOf(value)));
}

bool Stored<network::NumberFormat>::get(const Cell& cell, network::NumberFormat& value)
{
    const auto format = cell.isText() ? network::numberFormat(cell.text()) : std::nullopt;
    value = format.value_or(network::NumberFormat::Float32);
    return format.has_value();
}

void Stored<search::Standing>::put(SQLite::Statement& statement, int position,
                                   const search::Standing& value)
{
    putNamed(statement, position, search::kStandingNames, value);
}

bool Stored<search::Standing>::get(const Cell& cell, search::Standing& value)
{
    return getNamed(cell, search::kStandingNames, value);
}

void Stored<evaluate::Source>::put(SQLite::Statement& statement, int position,
                                   const evaluate::Source& value)
{
    putNamed(statement, position, evaluate::kSourceNames, value);
}

bool Stored<evaluate::Source>::get(const Cell& cell, evaluate::Source& value)
{
    return getNamed(cell, evaluate::kSourceNames, value);
}

std::string violationNames(std::uint8_t violations)
{
    std::string names;
    for (const auto& [name, bit] : kViolations) {
        if ((violations & bit) == 0)
            continue;
        if (!names.empty())
            names += ',';
        names += name;
    }
    return names;
}

std::optional<std::uint8_t> violationsFrom(std::string_view names)
{
    if (names.empty())
        return std::uint8_t{partition::NoViolation};
    for (unsigned set = 0; set < 1U << kViolations.size(); ++set) {
        const auto all = static_cast<std::uint8_t>(set);
        if (violationNames(all) == names)
            return all;
    }
    return {};
}

} // namespace splitscape::store
