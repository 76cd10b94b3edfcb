// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_codec.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace splitscape::store {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are copied as they lie in memory");

constexpr std::size_t kMaximumNumbers = 64; // of a genome or an architecture

template <typename T>
std::string bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

template <typename T>
std::optional<std::vector<T>> valuesOf(std::string_view blob)
{
    if (blob.size() % sizeof(T) != 0)
        return {};
    std::vector<T> values(blob.size() / sizeof(T));
    if (!blob.empty())
        std::memcpy(values.data(), blob.data(), blob.size());
    return values;
}

void bindIf(SQLite::Statement& statement, int position, const std::optional<double>& value)
{
    if (value)
        statement.bind(position, *value);
    else
        statement.bind(position);
}

std::optional<double> numberIn(const SQLite::Column& column)
{
    if (column.isNull())
        return {};
    return column.getDouble();
}

std::optional<std::size_t> positionIn(std::span<const std::string_view> names,
                                      std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return {};
    return static_cast<std::size_t>(found - names.begin());
}

bool isCost(Energy energy) { return std::isfinite(energy.inMillijoules()) && energy >= Energy{}; }

bool isPossible(const partition::PointCost& point)
{
    return isCost(point.edgeCompute) && isCost(point.edgeTransmit) && isCost(point.fogCompute)
        && isCost(point.fogReceive) && point.flash >= Bytes(0) && point.ram >= Bytes(0)
        && point.edgeMultiplyAccumulates >= 0 && point.sentValues >= 0;
}

bool isAccuracy(const std::optional<double>& value)
{
    return !value || (*value >= 0.0 && *value <= 1.0);
}

void bindPoint(SQLite::Statement& insert, const partition::PointCost& point)
{
    insert.bind(13, point.point);
    insert.bind(14, static_cast<int>(point.violations));
    insert.bind(15, point.flash.count());
    insert.bind(16, point.ram.count());
    insert.bind(17, point.edgeMultiplyAccumulates);
    insert.bind(18, point.sentValues);
    insert.bind(19, point.edgeCompute.inMillijoules());
    insert.bind(20, point.edgeTransmit.inMillijoules());
    insert.bind(21, point.fogCompute.inMillijoules());
    insert.bind(22, point.fogReceive.inMillijoules());
}

partition::PointCost pointFrom(SQLite::Statement& row)
{
    partition::PointCost point;
    point.point = row.getColumn(12).getInt();
    point.violations = static_cast<std::uint8_t>(row.getColumn(13).getInt() & 7);
    point.flash = Bytes(row.getColumn(14).getInt64());
    point.ram = Bytes(row.getColumn(15).getInt64());
    point.edgeMultiplyAccumulates = row.getColumn(16).getInt64();
    point.sentValues = row.getColumn(17).getInt64();
    point.edgeCompute = Energy::millijoules(row.getColumn(18).getDouble());
    point.edgeTransmit = Energy::millijoules(row.getColumn(19).getDouble());
    point.fogCompute = Energy::millijoules(row.getColumn(20).getDouble());
    point.fogReceive = Energy::millijoules(row.getColumn(21).getDouble());
    return point;
}

} // namespace

std::string joined(const std::vector<int>& values)
{
    std::string text;
    for (const int value : values) {
        if (!text.empty())
            text += ',';
        text += std::to_string(value);
    }
    return text;
}

std::optional<std::vector<int>> separated(std::string_view text)
{
    std::vector<int> values;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        int value = 0;
        const auto [next, failure] = std::from_chars(at, end, value);
        if (failure != std::errc{} || value < 0 || values.size() == kMaximumNumbers)
            return {};
        values.push_back(value);
        if (next == end)
            break;
        if (*next != ',' || next + 1 == end)
            return {};
        at = next + 1;
    }
    return values;
}

std::string blobOf(std::span<const std::uint32_t> values) { return bytesOf(values); }
std::string blobOf(std::span<const float> values) { return bytesOf(values); }

std::string blobOf(std::span<const train::EpochRecord> epochs)
{
    std::vector<double> pairs;
    pairs.reserve(epochs.size() * 2);
    for (const train::EpochRecord& epoch : epochs) {
        pairs.push_back(epoch.trainingLoss);
        pairs.push_back(epoch.selectionAccuracy);
    }
    return bytesOf(std::span<const double>(pairs));
}

std::optional<std::vector<std::uint32_t>> indicesFrom(std::string_view blob)
{
    return valuesOf<std::uint32_t>(blob);
}

std::optional<std::vector<float>> floatsFrom(std::string_view blob)
{
    return valuesOf<float>(blob);
}

std::optional<std::vector<train::EpochRecord>> epochsFrom(std::string_view blob)
{
    const auto pairs = valuesOf<double>(blob);
    if (!pairs || pairs->size() % 2 != 0)
        return {};
    std::vector<train::EpochRecord> epochs;
    for (std::size_t i = 0; i < pairs->size(); i += 2)
        epochs.push_back({(*pairs)[i], (*pairs)[i + 1]});
    return epochs;
}

std::string_view textIn(const SQLite::Column& column)
{
    return {column.getText(), static_cast<std::size_t>(column.getBytes())};
}

std::string_view bytesIn(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()),
            static_cast<std::size_t>(column.getBytes())};
}

Error errorIn(SQLite::Statement& row, int first)
{
    const int code = std::clamp(row.getColumn(first).getInt(), 0, static_cast<int>(kLastErrorCode));
    return {static_cast<ErrorCode>(code), std::string(textIn(row.getColumn(first + 1))),
            std::string(textIn(row.getColumn(first + 2)))};
}

const char* const kInsertCandidate
    = "INSERT OR REPLACE INTO candidates VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
      "?12, ?13, ?14, "
      "?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)";

const char* const kSelectCandidates
    = "SELECT id, generation, slot, attempt, genome_lengths, genome_channels, lengths, channels, "
      "parameters, macs, status, source, point, violations, flash_bytes, ram_bytes, edge_macs, "
      "sent_values, edge_compute_mJ, edge_transmit_mJ, fog_compute_mJ, fog_receive_mJ, fitness, "
      "selection_accuracy, best_epoch, held_back_accuracy, duration_s, failure_code, "
      "failure_subject, failure_detail FROM candidates WHERE id >= ?1 ORDER BY id";

void bindCandidate(SQLite::Statement& insert, const evaluate::CandidateResult& candidate)
{
    insert.reset();
    insert.clearBindings();
    insert.bind(1, static_cast<std::int64_t>(candidate.id));
    insert.bind(2, candidate.generation);
    insert.bind(3, candidate.index);
    insert.bind(4, candidate.attempt);
    insert.bind(5, joined(candidate.genome.lengths));
    insert.bind(6, joined(candidate.genome.channels));
    insert.bind(7, joined(candidate.architecture.lengths));
    insert.bind(8, joined(candidate.architecture.channels));
    insert.bind(9, candidate.parameters);
    insert.bind(10, candidate.multiplyAccumulates);
    insert.bind(11, std::string(nameOf(candidate.standing)));
    insert.bind(12,
                std::string(evaluate::kSourceNames[static_cast<std::size_t>(candidate.source)]));
    if (candidate.best)
        bindPoint(insert, *candidate.best);
    bindIf(insert, 23, candidate.fitness);
    if (candidate.training) {
        insert.bind(24, candidate.training->selectionAccuracy);
        insert.bind(25, candidate.training->bestEpoch);
    }
    bindIf(insert, 26, candidate.heldBackAccuracy);
    insert.bind(27, candidate.seconds.count());
    if (candidate.failure) {
        insert.bind(28, static_cast<int>(candidate.failure->code));
        insert.bind(29, candidate.failure->subject);
        insert.bind(30, candidate.failure->detail);
    }
}

std::optional<evaluate::CandidateResult> candidateFrom(SQLite::Statement& row)
{
    evaluate::CandidateResult candidate;
    candidate.id = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    candidate.generation = row.getColumn(1).getInt();
    candidate.index = row.getColumn(2).getInt();
    candidate.attempt = row.getColumn(3).getInt();
    auto genomeLengths = separated(textIn(row.getColumn(4)));
    auto genomeChannels = separated(textIn(row.getColumn(5)));
    auto lengths = separated(textIn(row.getColumn(6)));
    auto channels = separated(textIn(row.getColumn(7)));
    const auto standing = positionIn(search::kStandingNames, textIn(row.getColumn(10)));
    const auto source = positionIn(evaluate::kSourceNames, textIn(row.getColumn(11)));
    if (!genomeLengths || !genomeChannels || !lengths || !channels || !standing || !source
        || candidate.generation < 0 || candidate.index < 0)
        return {};
    candidate.genome = {std::move(*genomeLengths), std::move(*genomeChannels)};
    candidate.architecture = {std::move(*lengths), std::move(*channels)};
    candidate.parameters = row.getColumn(8).getInt64();
    candidate.multiplyAccumulates = row.getColumn(9).getInt64();
    candidate.standing = static_cast<search::Standing>(*standing);
    candidate.source = static_cast<evaluate::Source>(*source);
    if (!row.getColumn(12).isNull())
        candidate.best = pointFrom(row);
    candidate.fitness = numberIn(row.getColumn(22));
    if (const auto accuracy = numberIn(row.getColumn(23)))
        candidate.training = evaluate::TrainingSummary{*accuracy, row.getColumn(24).getInt(), {}};
    candidate.heldBackAccuracy = numberIn(row.getColumn(25));
    candidate.seconds = Seconds{row.getColumn(26).getDouble()};
    if (!row.getColumn(27).isNull())
        candidate.failure = errorIn(row, 27);

    // Everything downstream may index by these.
    const bool hasPoint = candidate.standing != search::Standing::Abandoned;
    const bool trained = candidate.standing == search::Standing::Valid;
    if (candidate.standing == search::Standing::Untrained
        || !space::validate(candidate.architecture) || candidate.best.has_value() != hasPoint
        || candidate.training.has_value() != trained || !isAccuracy(candidate.heldBackAccuracy)
        || (candidate.training && !isAccuracy(candidate.training->selectionAccuracy)))
        return {};
    if (candidate.parameters < 0 || candidate.multiplyAccumulates < 0)
        return {};
    if (hasPoint
        && (!isPossible(*candidate.best) || candidate.best->point < 1
            || candidate.best->point > static_cast<int>(candidate.architecture.lengths.size())))
        return {};
    return candidate;
}

} // namespace splitscape::store
