// SPDX-License-Identifier: GPL-3.0-or-later
// What a session keeps as documents beside its tables.
#include "core/data/leakage.h"
#include "core/data/side_values.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/ordered_training.h"
#include "core/evaluate/relaxation_record.h"
#include "core/evaluate/test_predictions.h"
#include "core/run/search_session.h"
#include "core/run/session_forecast.h"

#include <algorithm>
#include <utility>

namespace splitscape::run {

Result<void> SearchSession::measureBaselines(std::stop_token stop)
{
    const std::string name(evaluate::kBaselinesDocument);
    if (m_history && m_history->documents.contains(name)) {
        keep({name, m_history->documents.at(name)}, true);
        return {};
    }
    publishProgress(record::Stage::Extracting, 0.0);
    auto baselines = evaluate::trainBaselines(
        m_setup, m_request.spec.testTrainings, m_pool,
        [this](int done, int total) {
            publishProgress(record::Stage::Extracting, static_cast<double>(done) / total);
        },
        std::move(stop));
    if (!baselines)
        return baselines.error();
    keep({name, evaluate::toText(*baselines)}, false);
    return {};
}

Result<void> SearchSession::keepPredictions(const evaluate::ExtractionResult& found,
                                            std::stop_token stop)
{
    const auto chosen = std::find_if(m_finalists.begin(), m_finalists.end(), [&](const auto& one) {
        return one.candidate->id == found.chosen;
    });
    // An earlier session may have trained with other seeds; those trainings were passed over.
    std::erase_if(m_repeated, [&found](const evaluate::RepeatedTraining& one) {
        return std::none_of(found.tests.begin(), found.tests.end(), [&one](const auto& test) {
            return test.seed == one.training.seed;
        });
    });
    auto predictions = evaluate::predictTest(m_setup, *chosen->candidate, m_repeated, m_pool,
                                             std::move(stop));
    if (!predictions)
        return predictions.error();
    keep({std::string(evaluate::kPredictionsDocument), evaluate::toText(*predictions)}, false);
    return {};
}

void SearchSession::keepNotes()
{
    const std::string name(data::kPreparationDocument);
    const bool isStored = wasComplete() || (m_history && m_history->documents.contains(name));
    if (!m_origin->notes.empty())
        keep({name, data::toText(m_origin->notes)}, isStored);
}

void SearchSession::keepSides()
{
    if (m_setup.space.sides == 0)
        return;
    const std::string name(data::kSidesDocument);
    const bool isStored = wasComplete() || (m_history && m_history->documents.contains(name));
    keep({name, data::toText({m_setup.dataset->sideNames, m_setup.sideScale})}, isStored);
}

Result<void> SearchSession::keepLeakage()
{
    const std::string name(data::kLeakageDocument);
    if (m_history && m_history->documents.contains(name)) {
        keep({name, m_history->documents.at(name)}, true);
        return {};
    }
    if (wasComplete())
        return {};
    auto leakage = data::leakageOf(*m_setup.dataset, *m_setup.split, m_stop.get_token());
    if (!leakage)
        return leakage.error();
    leakage->earlierTests = m_earlierTests;
    keep({name, data::toText(*leakage)}, false);
    return {};
}

void SearchSession::keepForecast(const SessionForecast& forecast)
{
    if (!forecast.hasLearned())
        return;
    const std::string name(evaluate::kForecastDocument);
    std::string text = evaluate::toText(forecast.record());
    if (text == m_forecast)
        return;
    m_forecast = text;
    keep({name, std::move(text)}, false);
}

void SearchSession::keepRelaxation(const search::Relaxation& relaxation)
{
    const std::string name(evaluate::kRelaxationDocument);
    const bool isStored = wasComplete() || (m_history && m_history->documents.contains(name));
    keep({name, evaluate::toText(relaxation)}, isStored);
}

std::shared_ptr<evaluate::OrderedTraining> SearchSession::orderedTraining()
{
    // On a rung of successive halving the earlier one of equals goes on, so there the order counts.
    if (!m_request.spec.budgets.time || m_request.spec.training.successiveHalving)
        return nullptr;
    return std::make_shared<evaluate::OrderedTraining>(evaluate::backendOf(m_setup, m_pool));
}

void SearchSession::keep(store::Document document, bool isStored)
{
    if (m_store && !isStored)
        m_store->add(document);
    m_feed.publish(record::DocumentAdded{std::move(document)});
}

} // namespace splitscape::run
