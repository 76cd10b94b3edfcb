// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_reader.h"

#include "core/base/files.h"
#include "core/store/row_codec.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <string_view>

namespace splitscape::store {

namespace {

constexpr int kBusyTimeout_ms = 2000;
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};
constexpr std::size_t kVersionOffset = 60; // user_version, big-endian [SqliteFormat]
constexpr std::size_t kApplicationOffset = 68; // application_id
constexpr int kMaximumClasses = 256; // labels are bytes

std::int32_t bigEndianAt(const std::array<char, kHeaderBytes>& header, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(header[offset + i]);
    return static_cast<std::int32_t>(value);
}

Result<void> checkHeader(const std::filesystem::path& path)
{
    const Result<std::uint64_t> size = checkReadableFile(path);
    if (!size)
        return size.error();
    std::array<char, kHeaderBytes> header{};
    std::ifstream file(path, std::ios::binary);
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (file.gcount() < 16 || std::string_view(header.data(), 16) != kSqliteMagic)
        return Error{ErrorCode::FileFormatUnknown, path.string(), "it is no Splitscape study"};
    if (file.gcount() < static_cast<std::streamsize>(header.size()))
        return Error{ErrorCode::FileTruncated, path.string(), "it ends inside its header"};
    if (bigEndianAt(header, kApplicationOffset) != kApplicationId)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "it is a database of another program"};
    const std::int32_t version = bigEndianAt(header, kVersionOffset);
    if (version < 1 || version > kSchemaVersion)
        return Error{ErrorCode::FileUnsupported, path.string(),
                     "it has schema " + std::to_string(version) + ", this program reads up to "
                         + std::to_string(kSchemaVersion)};
    return {};
}

std::string_view bytesIn(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()),
            static_cast<std::size_t>(column.getBytes())};
}

std::string textIn(const SQLite::Column& column)
{
    return column.getString();
}

std::vector<std::string> namesFrom(const std::string& json)
{
    std::vector<std::string> names;
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array())
        return names;
    for (const auto& name : list)
        names.push_back(name.is_string() ? name.get<std::string>() : std::string());
    return names;
}

Error errorFrom(const SQLite::Column& code, const SQLite::Column& subject,
                const SQLite::Column& detail)
{
    const int number = std::clamp(code.getInt(), 0, static_cast<int>(ErrorCode::Internal));
    return {static_cast<ErrorCode>(number), textIn(subject), textIn(detail)};
}

Result<train::ConfusionMatrix> confusionFrom(SQLite::Database& database, const std::string& path)
{
    train::ConfusionMatrix matrix;
    matrix.classes
        = database.execAndGet("SELECT COALESCE(MAX(actual), -1) + 1 FROM confusion").getInt();
    if (matrix.classes < 0 || matrix.classes > kMaximumClasses)
        return Error{ErrorCode::FileDamaged, path, "its confusion matrix has an impossible size"};
    const auto classes = static_cast<std::size_t>(matrix.classes);
    matrix.counts.assign(classes * classes, 0);
    SQLite::Statement cells(database, "SELECT actual, predicted, samples FROM confusion");
    while (cells.executeStep()) {
        const int actual = cells.getColumn(0).getInt();
        const int predicted = cells.getColumn(1).getInt();
        if (actual < 0 || predicted < 0 || actual >= matrix.classes || predicted >= matrix.classes
            || cells.getColumn(2).getInt64() < 0)
            return Error{ErrorCode::FileDamaged, path,
                         "its confusion matrix has an impossible cell"};
        matrix.counts[static_cast<std::size_t>(actual) * classes
                      + static_cast<std::size_t>(predicted)]
            = cells.getColumn(2).getInt64();
    }
    return matrix;
}

// False where a file that should have a shortlist has none.
bool readShortlist(SQLite::Database& database, evaluate::ExtractionResult& result)
{
    if (!database.tableExists("shortlist"))
        return database.execAndGet("PRAGMA user_version").getInt() < 2;
    SQLite::Statement entry(
        database, "SELECT candidate, held_back_accuracy_mean FROM shortlist ORDER BY place");
    while (entry.executeStep())
        result.shortlist.push_back({static_cast<std::uint64_t>(entry.getColumn(0).getInt64()),
                                    entry.getColumn(1).getDouble()});
    return true;
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
        if (candidate.status != evaluate::Status::Valid)
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
    if (const Result<void> header = checkHeader(path); !header)
        return header.error();
    try {
        auto connection = std::make_unique<Connection>(Connection{
            path, SQLite::Database(path.string(), SQLite::OPEN_READONLY, kBusyTimeout_ms)});
        // Opening is lazy: a first query finds a damaged file here and not later.
        connection->database.execAndGet("SELECT COUNT(*) FROM run");
        return RunReader(std::move(connection));
    } catch (const SQLite::Exception& failure) {
        return readFailure(path, failure);
    }
}

RunReader::RunReader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

RunReader::RunReader(RunReader&&) noexcept = default;
RunReader& RunReader::operator=(RunReader&&) noexcept = default;
RunReader::~RunReader() = default;

const std::filesystem::path& RunReader::path() const
{
    return m_connection->path;
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

Result<std::optional<RunEnding>> RunReader::ending() const
{
    using Found = std::optional<RunEnding>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Statement row(
            m_connection->database,
            "SELECT outcome, error_code, error_subject, error_detail, duration_s FROM run");
        if (!row.executeStep() || row.getColumn(0).isNull())
            return Found{};
        const std::string name = textIn(row.getColumn(0));
        const auto outcome = std::find(kOutcomeNames.begin(), kOutcomeNames.end(), name);
        if (outcome == kOutcomeNames.end())
            return m_connection->damaged("its outcome is none of the known ones");
        RunEnding ending;
        ending.outcome = static_cast<RunOutcome>(outcome - kOutcomeNames.begin());
        if (!row.getColumn(1).isNull())
            ending.error = errorFrom(row.getColumn(1), row.getColumn(2), row.getColumn(3));
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
        while (row.executeStep())
            found.push_back({row.getColumn(0).getInt(), row.getColumn(1).getDouble(),
                             row.getColumn(2).getDouble(), row.getColumn(3).getInt(),
                             row.getColumn(4).getInt(), row.getColumn(5).getInt(),
                             row.getColumn(6).getInt(), row.getColumn(7).getInt(),
                             Seconds{row.getColumn(8).getDouble()}});
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
            candidates.push_back(std::move(*candidate));
        }
        fillReused(candidates);
        Found found;
        found.reserve(candidates.size());
        for (evaluate::CandidateResult& candidate : candidates)
            found.push_back(
                std::make_shared<const evaluate::CandidateResult>(std::move(candidate)));
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

Result<std::optional<evaluate::ExtractionResult>> RunReader::extraction() const
{
    using Found = std::optional<evaluate::ExtractionResult>;
    return m_connection->guarded<Found>([this]() -> Result<Found> {
        SQLite::Database& database = m_connection->database;
        SQLite::Statement row(
            database,
            "SELECT candidate, held_back_accuracy, test_accuracy_mean, test_accuracy_sd "
            "FROM extraction");
        if (!row.executeStep())
            return Found{};
        evaluate::ExtractionResult result;
        result.chosen = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
        result.heldBackAccuracy = row.getColumn(1).getDouble();
        result.testAccuracyMean = row.getColumn(2).getDouble();
        if (!row.getColumn(3).isNull())
            result.testAccuracyDeviation = row.getColumn(3).getDouble();
        SQLite::Statement heldBack(database,
                                   "SELECT id, held_back_accuracy FROM candidates "
                                   "WHERE held_back_accuracy IS NOT NULL ORDER BY id");
        while (heldBack.executeStep())
            result.heldBack.push_back({static_cast<std::uint64_t>(heldBack.getColumn(0).getInt64()),
                                       heldBack.getColumn(1).getDouble()});
        if (!readShortlist(database, result))
            return m_connection->damaged("its shortlist is missing");
        SQLite::Statement test(database,
                               "SELECT seed, selection_accuracy, held_back_accuracy, test_accuracy "
                               "FROM test_trainings ORDER BY repetition");
        while (test.executeStep())
            result.tests.push_back({static_cast<std::uint64_t>(test.getColumn(0).getInt64()),
                                    test.getColumn(1).getDouble(), test.getColumn(2).getDouble(),
                                    test.getColumn(3).getDouble()});
        auto confusion = confusionFrom(database, m_connection->path.string());
        if (!confusion)
            return confusion.error();
        result.confusion = std::move(*confusion);
        return Found{std::move(result)};
    });
}

} // namespace splitscape::store
