// SPDX-License-Identifier: GPL-3.0-or-later
// What comes after the search: the network it answers with, and whose weights are kept.
#include "core/evaluate/test_predictions.h"
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
        const std::string predictions(evaluate::kPredictionsDocument);
        if (m_history->documents.contains(predictions))
            keep({predictions, m_history->documents.at(predictions)}, true);
        m_feed.publish(record::extractionFinished(result, m_valid));
        return {};
    }
    const evaluate::ExtractionMemory memory{m_history ? m_history->repeated
                                                      : std::vector<evaluate::RepeatedTraining>{},
                                            [this](const evaluate::RepeatedTraining& training) {
                                                m_repeated.push_back(training);
                                                if (m_store)
                                                    m_store->add(training);
                                            }};
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
    m_repeated.insert(m_repeated.end(), memory.done.begin(), memory.done.end());
    if (auto predicted = keepPredictions(*extracted, stop); !predicted)
        return predicted;
    concludeExtraction(std::move(*extracted));
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
