// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/extraction_rows.h"

#include "core/store/row_codec.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace splitscape::store {

namespace {

constexpr int kMaximumClasses = 256; // labels are bytes

Error damaged(const std::string& path, std::string detail)
{
    return {ErrorCode::FileDamaged, path, std::move(detail)};
}

Result<metrics::ConfusionMatrix> confusionFrom(SQLite::Database& database, const std::string& path)
{
    metrics::ConfusionMatrix matrix;
    matrix.classes
        = database.execAndGet("SELECT COALESCE(MAX(actual), -1) + 1 FROM confusion").getInt();
    if (matrix.classes < 0 || matrix.classes > kMaximumClasses)
        return damaged(path, "its confusion matrix has an impossible size");
    const auto classes = static_cast<std::size_t>(matrix.classes);
    matrix.counts.assign(classes * classes, 0);
    SQLite::Statement cells(database, "SELECT actual, predicted, samples FROM confusion");
    while (cells.executeStep()) {
        const int actual = cells.getColumn(0).getInt();
        const int predicted = cells.getColumn(1).getInt();
        if (actual < 0 || predicted < 0 || actual >= matrix.classes || predicted >= matrix.classes
            || cells.getColumn(2).getInt64() < 0)
            return damaged(path, "its confusion matrix has an impossible cell");
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
    while (entry.executeStep() && result.shortlist.size() < kMostRows)
        result.shortlist.push_back({static_cast<std::uint64_t>(entry.getColumn(0).getInt64()),
                                    entry.getColumn(1).getDouble()});
    return true;
}

/// False where they are out of order.
bool readHeldBack(SQLite::Database& database, evaluate::ExtractionResult& result)
{
    SQLite::Statement row(database,
                          "SELECT id, held_back_accuracy FROM candidates "
                          "WHERE held_back_accuracy IS NOT NULL ORDER BY id");
    while (row.executeStep()) {
        const auto id = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
        if (!result.heldBack.empty() && id <= result.heldBack.back().candidate)
            return false;
        result.heldBack.push_back({id, row.getColumn(1).getDouble()});
    }
    return true;
}

void readTests(SQLite::Database& database, evaluate::ExtractionResult& result)
{
    SQLite::Statement row(database,
                          "SELECT seed, selection_accuracy, held_back_accuracy, test_accuracy "
                          "FROM test_trainings ORDER BY repetition");
    while (row.executeStep() && result.tests.size() < kMostRows)
        result.tests.push_back({static_cast<std::uint64_t>(row.getColumn(0).getInt64()),
                                row.getColumn(1).getDouble(), row.getColumn(2).getDouble(),
                                row.getColumn(3).getDouble()});
}

} // namespace

Result<std::optional<evaluate::ExtractionResult>> extractionIn(SQLite::Database& database,
                                                               const std::string& path)
{
    SQLite::Statement row(
        database,
        "SELECT candidate, held_back_accuracy, test_accuracy_mean, test_accuracy_sd "
        "FROM extraction");
    if (!row.executeStep())
        return std::optional<evaluate::ExtractionResult>{};
    evaluate::ExtractionResult result;
    result.chosen = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    result.heldBackAccuracy = row.getColumn(1).getDouble();
    result.testAccuracyMean = row.getColumn(2).getDouble();
    if (!row.getColumn(3).isNull())
        result.testAccuracyDeviation = row.getColumn(3).getDouble();
    if (!readHeldBack(database, result))
        return damaged(path, "its held-back accuracies are out of order");
    if (!readShortlist(database, result))
        return damaged(path, "its shortlist is missing");
    readTests(database, result);
    auto confusion = confusionFrom(database, path);
    if (!confusion)
        return confusion.error();
    result.confusion = std::move(*confusion);
    return std::optional(std::move(result));
}

} // namespace splitscape::store
