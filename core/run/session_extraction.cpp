// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the search: the network it answers with, and whose weights are kept.
#include "core/evaluate/test_predictions.h"
#include "core/evaluate/tuning_record.h"
#include "core/run/search_session.h"

#include <algorithm>
#include <utility>

namespace splitscape::run {

Result<void> SearchSession::extract(std::stop_token stop)
{
    std::sort(m_finalists.begin(), m_finalists.end(),
              [](const auto& a, const auto& b) { return a.candidate->id < b.candidate->id; });
    publishProgress(record::Stage::Extracting, 0.0);
    if (m_history && m_history->extraction) {
        const auto result
            = std::make_shared<const evaluate::ExtractionResult>(*m_history->extraction);
        m_chosen = result->chosen;
        for (const std::string_view name :
             {evaluate::kPredictionsDocument, evaluate::kTuningDocument})
            if (const auto kept = m_history->documents.find(std::string(name));
                kept != m_history->documents.end())
                keep({kept->first, kept->second}, true);
        m_feed.publish(record::extractionFinished(result, m_valid));
        return {};
    }
    evaluate::ExtractionMemory memory{
        m_history ? m_history->repeated : std::vector<evaluate::RepeatedTraining>{},
        [this](const evaluate::RepeatedTraining& training) { keepRepeated(training); }};
    recallTunings(memory.done);
    m_repeated = memory.done;
    auto extracted = evaluate::extract(
        m_finalists, m_scores, m_setup, {m_request.spec.testTrainings, m_request.spec.finalists},
        memory, m_pool,
        [this](int done, int total) {
            publishProgress(record::Stage::Extracting, static_cast<double>(done) / total);
        },
        stop);
    if (!extracted)
        return extracted.error();
    // Before the extraction, so that a file with the one has the other.
    const std::vector<evaluate::RepeatedTraining> trainings = m_repeated;
    if (auto predicted = keepPredictions(*extracted, stop); !predicted)
        return predicted;
    if (auto tuned = keepTuning(trainings, extracted->chosen, stop); !tuned)
        return tuned;
    concludeExtraction(std::move(*extracted));
    return {};
}

void SearchSession::recallTunings(std::vector<evaluate::RepeatedTraining>& done) const
{
    if (!m_history)
        return;
    const auto kept = m_history->documents.find(std::string(evaluate::kTuningDocument));
    if (kept == m_history->documents.end())
        return;
    if (const auto record = evaluate::readTuningRecord(kept->second))
        evaluate::putTunings(*record, done);
}

// By a thread of the pool, one call at a time.
void SearchSession::keepRepeated(const evaluate::RepeatedTraining& training)
{
    m_repeated.push_back(training);
    if (!m_store)
        return;
    if (training.tuning)
        m_store->add(store::Document{
            std::string(evaluate::kTuningDocument),
            evaluate::toText(evaluate::recordOf(m_setup.training, m_repeated))});
    m_store->add(training);
}

Result<void> SearchSession::keepTuning(std::span<const evaluate::RepeatedTraining> trainings,
                                       std::uint64_t chosen, std::stop_token stop)
{
    evaluate::TuningRecord record
        = evaluate::recordOf(m_setup.training, {trainings.begin(), trainings.end()});
    const auto answer = std::ranges::find_if(
        m_finalists, [chosen](const auto& one) { return one.candidate->id == chosen; });
    auto network = evaluate::tunedFinalist(m_setup, *answer, std::move(stop));
    if (!network)
        return network.error();
    record.network = *std::move(network);
    if (!record.isEmpty())
        keep({std::string(evaluate::kTuningDocument), evaluate::toText(record)}, false);
    return {};
}

void SearchSession::concludeExtraction(evaluate::ExtractionResult extracted)
{
    const auto result = std::make_shared<const evaluate::ExtractionResult>(std::move(extracted));
    m_chosen = result->chosen;
    if (m_store)
        m_store->add(*result, keptWeights(result->chosen));
    m_feed.publish(record::extractionFinished(result, m_valid));
}

std::vector<std::uint64_t> SearchSession::keptWeights(std::uint64_t chosen) const
{
    std::vector<std::uint64_t> kept{chosen};
    for (const std::size_t position :
         evaluate::frontOf(m_finalists, m_setup.rules.judging.scenario))
        kept.push_back(m_finalists[position].candidate->id);
    return kept;
}

void SearchSession::spareWeights(std::stop_token stop)
{
    if (m_request.resume && m_history->extraction)
        return;
    std::vector<evaluate::HeldBackAccuracy> dropped = evaluate::dropSpareWeights(
        m_finalists, m_scores, m_request.spec.finalists, m_setup, m_pool, std::move(stop));
    if (m_store && !dropped.empty())
        m_store->dropWeights(std::move(dropped));
}

} // namespace splitscape::run
