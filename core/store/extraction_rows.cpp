// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/extraction_rows.h"

#include "core/store/candidate_check.h"
#include "core/store/run_tables.h"

#include <cmath>

namespace splitscape::store {

namespace {

constexpr int kMaximumClasses = 256; // labels are bytes

/// Reads an extraction from one file.
class ExtractionRows {
public:
    ExtractionRows(SQLite::Database& database, int schema, const std::string& path)
        : m_database(database)
        , m_schema(schema)
        , m_path(path)
    {
    }

    Result<std::optional<evaluate::ExtractionResult>> read()
    {
        Selection<ExtractionRow> found(m_database, extractionTable(), m_schema);
        if (!found.next())
            return std::optional<evaluate::ExtractionResult>{};
        auto row = found.row();
        if (!row)
            return damaged("its extraction is damaged");
        evaluate::ExtractionResult result = std::move(row->result);
        for (const auto step : {&ExtractionRows::readHeldBack, &ExtractionRows::readShortlist,
                                &ExtractionRows::readTests, &ExtractionRows::readConfusion}) {
            if (const Result<void> done = (this->*step)(result); !done)
                return done.error();
        }
        if (!isPossible(result))
            return damaged("its extraction has an impossible accuracy");
        return std::optional(std::move(result));
    }

private:
    [[nodiscard]] Error damaged(std::string detail) const
    {
        return {ErrorCode::FileDamaged, m_path, std::move(detail)};
    }

    static bool isPossible(const evaluate::ExtractionResult& result)
    {
        for (const evaluate::ShortlistEntry& entry : result.shortlist) {
            if (!isAccuracy(entry.heldBackAccuracyMean))
                return false;
        }
        for (const evaluate::TestTraining& test : result.tests) {
            if (!isAccuracy(test.selectionAccuracy) || !isAccuracy(test.heldBackAccuracy)
                || !isAccuracy(test.testAccuracy))
                return false;
        }
        return isAccuracy(result.heldBackAccuracy) && isAccuracy(result.testAccuracyMean)
            && (!result.testAccuracyDeviation || isAccuracy(*result.testAccuracyDeviation));
    }

    // A damaged candidate is left out here; reading the candidates reports it.
    Result<void> readHeldBack(evaluate::ExtractionResult& result)
    {
        Selection<evaluate::CandidateResult> rows(m_database, candidateTable(), m_schema,
                                                  "WHERE held_back_accuracy IS NOT NULL ORDER BY id");
        rows.only({"id", "held_back_accuracy"}); // of all candidates, at worst
        while (rows.next()) {
            const auto row = rows.row();
            if (!row)
                continue;
            if (!result.heldBack.empty() && row->id <= result.heldBack.back().candidate)
                return damaged("its held-back accuracies are out of order");
            result.heldBack.push_back({row->id, row->heldBackAccuracy.value_or(0.0)});
        }
        return {};
    }

    Result<void> readShortlist(evaluate::ExtractionResult& result)
    {
        if (m_schema < shortlistTable().shape.since)
            return {};
        Selection<ShortlistRow> rows(m_database, shortlistTable(), m_schema, "ORDER BY place");
        while (rows.next()) {
            const auto row = rows.row();
            if (!row || row->place != static_cast<int>(result.shortlist.size()))
                return damaged("its shortlist is damaged");
            result.shortlist.push_back(row->entry);
        }
        return {};
    }

    Result<void> readTests(evaluate::ExtractionResult& result)
    {
        Selection<TestRow> rows(m_database, testTable(), m_schema, "ORDER BY repetition");
        while (rows.next()) {
            const auto row = rows.row();
            if (!row || row->repetition != static_cast<int>(result.tests.size()))
                return damaged("its test trainings are damaged");
            result.tests.push_back(row->training);
        }
        return {};
    }

    Result<void> readConfusion(evaluate::ExtractionResult& result)
    {
        metrics::ConfusionMatrix& matrix = result.confusion;
        matrix.classes
            = m_database.execAndGet("SELECT COALESCE(MAX(actual), -1) + 1 FROM confusion").getInt();
        if (matrix.classes < 0 || matrix.classes > kMaximumClasses)
            return damaged("its confusion matrix has an impossible size");
        const auto classes = static_cast<std::size_t>(matrix.classes);
        Selection<ConfusionRow> rows(m_database, confusionTable(), m_schema,
                                     "ORDER BY actual, predicted");
        while (rows.next()) {
            const auto row = rows.row();
            const auto cell = static_cast<int>(matrix.counts.size());
            if (!row || row->samples < 0 || matrix.counts.size() == classes * classes
                || row->actual != cell / matrix.classes || row->predicted != cell % matrix.classes)
                return damaged("its confusion matrix is damaged");
            matrix.counts.push_back(row->samples);
        }
        if (matrix.counts.size() != classes * classes)
            return damaged("its confusion matrix is damaged");
        return {};
    }

    SQLite::Database& m_database;
    int m_schema;
    const std::string& m_path;
};

} // namespace

Result<std::optional<evaluate::ExtractionResult>> extractionIn(SQLite::Database& database,
                                                               int schema, const std::string& path)
{
    return ExtractionRows(database, schema, path).read();
}

} // namespace splitscape::store
