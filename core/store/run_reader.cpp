// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_reader.h"

#include "core/store/extraction_rows.h"
#include "core/store/row_codec.h"
#include "core/store/run_file.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>

namespace splitscape::store {

namespace {

constexpr std::int64_t kLongestGap = std::int64_t{1} << 40; // of candidate ids in a damaged file

std::vector<std::string> namesFrom(std::string_view json)
{
    std::vector<std::string> names;
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array())
        return names;
    for (const auto& name : list)
        names.push_back(name.is_string() ? name.get<std::string>() : std::string());
    return names;
}

SessionRecord sessionFrom(SQLite::Statement& row)
{
    return {std::string(textIn(row.getColumn(0))), std::string(textIn(row.getColumn(1))),
            std::string(textIn(row.getColumn(2))), Seconds{row.getColumn(3).getDouble()}};
}

std::optional<evaluate::RepeatedTraining> repeatedFrom(SQLite::Statement& row)
{
    auto weights = floatsFrom(bytesIn(row.getColumn(5)));
    if (!weights)
        return {};
    evaluate::RepeatedTraining repeated;
    repeated.candidate = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    repeated.repetition = row.getColumn(1).getInt();
    repeated.training.seed = static_cast<std::uint64_t>(row.getColumn(2).getInt64());
    repeated.training.selectionAccuracy = row.getColumn(3).getDouble();
    repeated.training.heldBackAccuracy = row.getColumn(4).getDouble();
    repeated.weights = std::make_shared<const std::vector<float>>(std::move(*weights));
    return repeated;
}

std::vector<evaluate::CandidatePtr> sharedOf(std::vector<evaluate::CandidateResult> candidates)
{
    std::vector<evaluate::CandidatePtr> shared;
    shared.reserve(candidates.size());
    for (evaluate::CandidateResult& candidate : candidates)
        shared.push_back(std::make_shared<const evaluate::CandidateResult>(std::move(candidate)));
    return shared;
}

void fillReused(std::vector<evaluate::CandidateResult>& candidates)
{
    std::map<space::Architecture, double> known;
    for (const evaluate::CandidateResult& candidate : candidates) {
        if (candidate.heldBackAccuracy)
            known.emplace(candidate.architecture, *candidate.heldBackAccuracy);
    }
    if (known.empty())
        return;
    for (evaluate::CandidateResult& candidate : candidates) {
        if (candidate.standing != search::Standing::Valid)
            continue;
        if (const auto found = known.find(candidate.architecture); found != known.end())
            candidate.heldBackAccuracy = found->second;
    }
}

} // namespace

struct RunReader::Connection {
    std::filesystem::path path;
    mutable SQLite::Database database;

    // Runs `read` and turns what the library throws into an Error.
    template <typename T, typename Read>
    Result<T> guarded(const Read& read) const
    {
        try {
            return read();
        } catch (const SQLite::Exception& failure) {
            return readFailure(path, failure);
        } catch (const std::exception& failure) {
            return Error{ErrorCode::FileDamaged, path.string(), failure.what()};
        }
    }

    [[nodiscard]] Error damaged(std::string detail) const
    {
        return {ErrorCode::FileDamaged, path.string(), std::move(detail)};
    }
};

Result<RunReader> RunReader::open(const std::filesystem::path& path)
{
    auto database = openRunFile(path);
    if (!database)
        return database.error();
    return RunReader(std::make_unique<Connection>(Connection{path, std::move(*database)}));
}

RunReader::RunReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

RunReader::RunReader(RunReader&&) noexcept = default;
RunReader& RunReader::operator=(RunReader&&) noexcept = default;
RunReader::~RunReader() = default;

const std::filesystem::path& RunReader::path() const { return m_connection->path; }

Result<void> RunReader::checkIntegrity() const
{
    try {
        const std::string verdict
            = m_connection->database.execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            return m_connection->damaged("its pages contradict each other");
        return {};
    } catch (const SQLite::Exception& failure) {
        return readFailure(m_connection->path, failure);
    }
}

Result<RunOrigin> RunReader::origin() const
{
    return m_connection->guarded<RunOrigin>([this]() -> Result<RunOrigin> {
        SQLite::Statement row(m_connection->database,
                              "SELECT specification, seed, program_version, trainer, dataset_name, "
                              "dataset_fingerprint, class_names, split_train, split_selection, "
                              "split_held_back, split_test, started_utc FROM run");
        if (!row.executeStep())
            return m_connection->damaged("it does not say what was run");
        RunOrigin origin;
        origin.specification = textIn(row.getColumn(0));
        origin.seed = static_cast<std::uint64_t>(row.getColumn(1).getInt64());
        origin.programVersion = textIn(row.getColumn(2));
        origin.trainer = textIn(row.getColumn(3));
        origin.datasetName = textIn(row.getColumn(4));
        origin.datasetFingerprint = textIn(row.getColumn(5));
        origin.classNames = namesFrom(textIn(row.getColumn(6)));
        auto train = indicesFrom(bytesIn(row.getColumn(7)));
        auto selection = indicesFrom(bytesIn(row.getColumn(8)));
        auto heldBack = indicesFrom(bytesIn(row.getColumn(9)));
        auto test = indicesFrom(bytesIn(row.getColumn(10)));
        if (!train || !selection || !heldBack || !test)
            return m_connection->damaged("its split has an impossible size");
        origin.split
            = {std::move(*train), std::move(*selection), std::move(*heldBack), std::move(*test)};
        origin.startedUtc = textIn(row.getColumn(11));
        return origin;
    });
}

Result<std::vector<SessionRecord>> RunReader::sessions() const
{
    using Found = std::vector<SessionRecord>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        Found found;
        if (!m_connection->database.tableExists("sessions")) {
            SQLite::Statement row(m_connection->database,
                                  "SELECT started_utc, program_version, trainer, "
                                  "COALESCE(duration_s, 0) FROM run");
            if (row.executeStep())
                found.push_back(sessionFrom(row));
            return found;
        }
        SQLite::Statement row(m_connection->database,
                              "SELECT started_utc, program_version, trainer, duration_s "
                              "FROM sessions ORDER BY session");
        while (row.executeStep()) {
            if (found.size() == kMostRows)
                return m_connection->damaged("it has more sessions than anyone began");
            found.push_back(sessionFrom(row));
        }
        return found;
    });
}

Result<std::optional<RunEnding>> RunReader::ending() const
{
    using Found = std::optional<RunEnding>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Statement row(
            m_connection->database,
            "SELECT outcome, error_code, error_subject, error_detail, duration_s FROM run");
        if (!row.executeStep() || row.getColumn(0).isNull())
            return Found{};
        const std::string_view name = textIn(row.getColumn(0));
        const auto outcome = std::find(kOutcomeNames.begin(), kOutcomeNames.end(), name);
        if (outcome == kOutcomeNames.end())
            return m_connection->damaged("its outcome is none of the known ones");
        RunEnding ending;
        ending.outcome = static_cast<RunOutcome>(outcome - kOutcomeNames.begin());
        if (!row.getColumn(1).isNull())
            ending.error = errorIn(row, 1);
        ending.seconds = Seconds{row.getColumn(4).getDouble()};
        return Found{ending};
    });
}

Result<std::vector<GenerationRecord>> RunReader::generations() const
{
    using Found = std::vector<GenerationRecord>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Statement row(
            m_connection->database,
            "SELECT generation, best_fitness, mean_fitness, valid, invalid, failed, "
            "abandoned, trained, duration_s FROM generations ORDER BY generation");
        Found found;
        while (row.executeStep()) {
            if (!found.empty() && row.getColumn(0).getInt() <= found.back().index)
                return m_connection->damaged("its generations are out of order");
            found.push_back({row.getColumn(0).getInt(), row.getColumn(1).getDouble(),
                             row.getColumn(2).getDouble(), row.getColumn(3).getInt(),
                             row.getColumn(4).getInt(), row.getColumn(5).getInt(),
                             row.getColumn(6).getInt(), row.getColumn(7).getInt(),
                             Seconds{row.getColumn(8).getDouble()}});
        }
        return found;
    });
}

Result<std::vector<evaluate::CandidatePtr>> RunReader::candidates(std::uint64_t from) const
{
    using Found = std::vector<evaluate::CandidatePtr>;
    return m_connection->guarded<Found>([&]() -> Result<Found> {
        SQLite::Statement row(m_connection->database, kSelectCandidates);
        row.bind(1, static_cast<std::int64_t>(from));
        std::vector<evaluate::CandidateResult> candidates;
        while (row.executeStep()) {
            auto candidate = candidateFrom(row);
            if (!candidate)
                return m_connection->damaged("candidate "
                                             + std::to_string(row.getColumn(0).getInt64())
                                             + " has an impossible value");
            // A damaged tree that leads back would never end.
            if (!candidates.empty() && candidate->id <= candidates.back().id)
                return m_connection->damaged("its candidates are out of order");
            candidates.push_back(std::move(*candidate));
        }
        fillReused(candidates);
        return sharedOf(std::move(candidates));
    });
}

std::vector<evaluate::CandidatePtr> RunReader::readableCandidates() const
{
    std::vector<evaluate::CandidateResult> candidates;
    std::int64_t from = 0;
    // After an unreadable page the next try starts further on each time, so that a whole lost
    // region costs few tries.
    for (std::int64_t stride = 1; stride > 0 && stride <= kLongestGap;) {
        try {
            SQLite::Statement row(m_connection->database, kSelectCandidates);
            row.bind(1, from);
            while (row.executeStep()) {
                const std::int64_t id = row.getColumn(0).getInt64();
                if (id < from)
                    break; // a damaged tree that leads back would never end
                if (auto candidate = candidateFrom(row))
                    candidates.push_back(std::move(*candidate));
                from = id + 1;
                stride = 1;
            }
            break;
        } catch (const SQLite::Exception&) {
            from += stride;
            stride *= 2;
        }
    }
    fillReused(candidates);
    return sharedOf(std::move(candidates));
}

Result<std::map<std::uint64_t, std::vector<train::EpochRecord>>> RunReader::learningCurves() const
{
    using Found = std::map<std::uint64_t, std::vector<train::EpochRecord>>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Statement row(m_connection->database,
                              "SELECT candidate, loss_and_accuracy FROM learning_curves");
        Found found;
        while (row.executeStep()) {
            auto epochs = epochsFrom(bytesIn(row.getColumn(1)));
            if (!epochs)
                return m_connection->damaged("a learning curve has an impossible size");
            found.emplace(static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                          std::move(*epochs));
        }
        return found;
    });
}

Result<std::vector<train::EpochRecord>> RunReader::learningCurve(std::uint64_t candidate) const
{
    using Found = std::vector<train::EpochRecord>;
    return m_connection->guarded<Found>([&]() -> Result<Found> {
        SQLite::Statement row(m_connection->database,
                              "SELECT loss_and_accuracy FROM learning_curves WHERE candidate = ?");
        row.bind(1, static_cast<std::int64_t>(candidate));
        if (!row.executeStep())
            return Found{};
        auto epochs = epochsFrom(bytesIn(row.getColumn(0)));
        if (!epochs)
            return m_connection->damaged("a learning curve has an impossible size");
        return std::move(*epochs);
    });
}

Result<std::map<std::uint64_t, evaluate::WeightsPtr>> RunReader::allWeights() const
{
    using Found = std::map<std::uint64_t, evaluate::WeightsPtr>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Statement row(m_connection->database, "SELECT candidate, weights FROM weights");
        Found found;
        while (row.executeStep()) {
            auto weights = floatsFrom(bytesIn(row.getColumn(1)));
            if (!weights)
                return m_connection->damaged("weights have an impossible size");
            found.emplace(static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                          std::make_shared<const std::vector<float>>(std::move(*weights)));
        }
        return found;
    });
}

Result<evaluate::WeightsPtr> RunReader::weights(std::uint64_t candidate) const
{
    using Found = evaluate::WeightsPtr;
    return m_connection->guarded<Found>([&]() -> Result<Found> {
        SQLite::Statement row(
            m_connection->database,
            "SELECT weights, parameters FROM weights JOIN candidates ON id = candidate "
            "WHERE candidate = ?");
        row.bind(1, static_cast<std::int64_t>(candidate));
        if (!row.executeStep())
            return Found{};
        auto weights = floatsFrom(bytesIn(row.getColumn(0)));
        if (!weights || static_cast<std::int64_t>(weights->size()) != row.getColumn(1).getInt64())
            return m_connection->damaged("the weights of candidate " + std::to_string(candidate)
                                         + " do not fit its architecture");
        return Found{std::make_shared<const std::vector<float>>(std::move(*weights))};
    });
}

Result<std::vector<evaluate::RepeatedTraining>> RunReader::repeatedTrainings() const
{
    using Found = std::vector<evaluate::RepeatedTraining>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        Found found;
        if (!m_connection->database.tableExists("repeated_trainings"))
            return found;
        SQLite::Statement row(m_connection->database,
                              "SELECT candidate, repetition, seed, selection_accuracy, "
                              "held_back_accuracy, weights FROM repeated_trainings");
        while (row.executeStep()) {
            auto repeated = repeatedFrom(row);
            if (!repeated || found.size() == kMostRows)
                return m_connection->damaged("its repeated trainings are impossible");
            found.push_back(std::move(*repeated));
        }
        return found;
    });
}

Result<std::optional<evaluate::ExtractionResult>> RunReader::extraction() const
{
    using Found = std::optional<evaluate::ExtractionResult>;
    return m_connection->guarded<Found>(
        [this] { return extractionIn(m_connection->database, m_connection->path.string()); });
}

} // namespace splitscape::store
