// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_display.h"

#include "app/cli/json_values.h"
#include "app/cli/run_json.h"
#include "app/cli/text_table.h"
#include "core/base/processor_time.h"
#include "core/base/safe_text.h"
#include "core/evaluate/relaxation_record.h"
#include "ui/text/workers.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr auto kRedrawPause = std::chrono::milliseconds(200);
constexpr int kBarWidth = 24;

const char* nameOf(record::Stage stage)
{
    switch (stage) {
    case record::Stage::Preparing:
        return "preparing";
    case record::Stage::Searching:
        return "searching";
    case record::Stage::Extracting:
        return "testing";
    }
    return "";
}

std::string clockText(Seconds time)
{
    const auto whole = static_cast<long long>(std::ceil(time.count()));
    std::string text = std::to_string(whole / 60);
    text += whole % 60 < 10 ? ":0" : ":";
    return text + std::to_string(whole % 60);
}

std::string barOf(double fraction)
{
    const int full = static_cast<int>(std::lround(fraction * kBarWidth));
    std::string bar("[");
    bar.append(static_cast<std::size_t>(full), '#');
    bar.append(static_cast<std::size_t>(kBarWidth - full), '.');
    return bar + "]";
}

std::string countsOf(const record::Progress& progress)
{
    return std::to_string(progress.valid) + " valid, " + std::to_string(progress.invalid)
        + " invalid, " + std::to_string(progress.abandoned) + " abandoned, "
        + std::to_string(progress.trained) + " trained";
}

/// A strategy without generations is told by its trainings.
std::string placeOf(const record::Progress& progress)
{
    if (progress.generations > 0)
        return " generation " + std::to_string(progress.generation) + '/'
            + std::to_string(progress.generations - 1);
    return " training " + std::to_string(progress.trained) + '/'
        + std::to_string(progress.trainings);
}

std::string roundText(int index, const record::Progress& progress)
{
    if (progress.generations > 0)
        return "generation " + std::to_string(index) + " of "
            + std::to_string(progress.generations - 1);
    return "round " + std::to_string(index) + ", " + std::to_string(progress.trained) + " of "
        + std::to_string(progress.trainings) + " trainings";
}

/// How well the strategy predicted accuracies before training.
std::string predictionOf(const record::Progress& progress)
{
    if (!progress.prediction)
        return {};
    return "; predicted within " + percent(progress.prediction->meanError) + ", rank correlation "
        + fixedNumber(progress.prediction->rankCorrelation, 2);
}

/// Whether a differentiable search skips most layers.
std::string relaxationOf(const record::Progress& progress)
{
    if (!progress.relaxation)
        return {};
    return "; most probably skips " + percent(progress.relaxation->skips) + " of the layers"
        + (progress.relaxation->hasCollapsed() ? ", collapsed" : "");
}

nlohmann::ordered_json jsonOf(const record::Progress& progress)
{
    nlohmann::ordered_json json;
    json["event"] = "progress";
    json["stage"] = nameOf(progress.stage);
    json["fraction"] = progress.fraction;
    json["generation"] = progress.generation;
    json["generations"] = progress.generations;
    json["trainings"] = progress.trainings;
    json["valid"] = progress.valid;
    json["invalid"] = progress.invalid;
    json["abandoned"] = progress.abandoned;
    json["trained"] = progress.trained;
    json["elapsed_s"] = progress.elapsed.count();
    json["remaining_s"]
        = progress.remaining ? nlohmann::ordered_json(progress.remaining->count()) : nullptr;
    if (progress.prediction) {
        json["prediction"]["networks"] = progress.prediction->predictions;
        json["prediction"]["mean_error"] = progress.prediction->meanError;
        if (progress.prediction->covered)
            json["prediction"]["within_two_deviations"] = *progress.prediction->covered;
        json["prediction"]["rank_correlation"] = progress.prediction->rankCorrelation;
    }
    if (progress.relaxation)
        json["relaxation"] = nlohmann::ordered_json::parse(evaluate::toText(*progress.relaxation));
    return json;
}

std::string countText(int count, const std::string& what)
{
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

nlohmann::ordered_json jsonOf(const remote::WorkersState& state)
{
    nlohmann::ordered_json json;
    json["event"] = "workers";
    json["address"] = state.request.address;
    json["port"] = state.request.port;
    json["connected"] = state.connected;
    json["cores"] = state.cores;
    json["tasks_running"] = state.tasksRunning;
    json["trainings_running"] = state.trainingsRunning;
    json["trainings_done"] = state.trainingsDone;
    json["trainings_per_minute"] = state.trainingsPerMinute;
    json["bytes_sent"] = state.bytesSent;
    json["bytes_received"] = state.bytesReceived;
    json["lost"] = state.lost;
    json["failures"] = state.failures;
    json["refused"] = state.refused;
    json["repeated"] = state.repeated;
    json["manager_load"] = state.managerLoad;
    json["hosts"] = nlohmann::ordered_json::array();
    for (const remote::WorkerHost& host : state.hosts)
        json["hosts"].push_back({{"name", host.name},
                                 {"trainings", host.trainings},
                                 {"training_s", host.training.count()},
                                 {"speed", host.speed}});
    json["remarks"] = nlohmann::ordered_json::array();
    for (const remote::WorkerRemark& remark : state.remarks)
        json["remarks"].push_back(ui::remarkText(remark).toStdString());
    return json;
}

} // namespace

ProgressDisplay::ProgressDisplay(std::ostream& out, ProgressStyle style, bool terminal)
    : m_out(out)
    , m_style(style)
    , m_terminal(terminal)
{
}

void ProgressDisplay::show(const record::RunEvent& event)
{
    if (m_style == ProgressStyle::Bar)
        showBar(event);
    else if (m_style == ProgressStyle::Json)
        showJson(event);
    m_out.flush();
}

bool ProgressDisplay::due()
{
    const auto now = Clock::now();
    if (now - m_shown < kRedrawPause)
        return false;
    m_shown = now;
    return true;
}

void ProgressDisplay::redraw(const record::Progress& progress)
{
    m_out << "\r\x1b[K" << barOf(progress.fraction) << ' ' << nameOf(progress.stage);
    if (progress.stage == record::Stage::Searching)
        m_out << placeOf(progress) << ", best " << percent(m_bestFitness) << ", "
              << countsOf(progress);
    if (progress.remaining)
        m_out << ", " << clockText(*progress.remaining) << " left";
    if (m_workers)
        m_out << ", " << countText(m_workers->connected, "worker");
}

// Commands at first, then what happened since the last state.
void ProgressDisplay::showWorkers(const remote::WorkersState& state)
{
    const char* begin = m_terminal ? "\r\x1b[K" : "";
    const auto line = [&](const QString& text) {
        m_out << begin << visible(text.toStdString()) << '\n';
    };
    if (!m_workers) {
        for (const remote::WorkerCommand& one :
             remote::workerCommands(state.request, remote::thisHost())) {
            line(ui::commandHeading(one.kind));
            line(QStringLiteral("    ") + QString::fromStdString(one.command));
        }
        return;
    }
    if (m_workers->connected != state.connected)
        line(QString::fromStdString(countText(state.connected, "worker") + " with "
                                    + countText(state.cores, "core") + " connected"));
    for (const remote::WorkerRemark& remark : remote::newRemarks(*m_workers, state))
        line(ui::remarkText(remark));
}

void ProgressDisplay::showBar(const record::RunEvent& event)
{
    if (const auto* generation = std::get_if<record::GenerationFinished>(&event)) {
        m_bestFitness = generation->generation.bestFitness;
        if (!m_terminal)
            m_out << roundText(generation->generation.index, m_latest) << ": best "
                  << percent(m_bestFitness) << ", " << countsOf(m_latest) << predictionOf(m_latest)
                  << relaxationOf(m_latest)
                  << '\n';
    } else if (const auto* progress = std::get_if<record::Progress>(&event)) {
        const bool newStage = progress->stage != m_latest.stage;
        m_latest = *progress;
        if (m_terminal && (due() || newStage))
            redraw(*progress);
        else if (!m_terminal && newStage && progress->stage == record::Stage::Extracting)
            m_out << "testing the chosen network\n";
    } else if (const auto* workers = std::get_if<record::WorkersChanged>(&event)) {
        showWorkers(*workers->state);
        m_workers = workers->state;
    } else if (m_terminal && std::holds_alternative<record::RunFinished>(event)) {
        m_out << "\r\x1b[K";
    }
}

void ProgressDisplay::showJson(const record::RunEvent& event)
{
    nlohmann::ordered_json json;
    if (const auto* progress = std::get_if<record::Progress>(&event)) {
        // What raised the best accuracy, and what begins another stage, is always said.
        const bool isNews = m_rose || progress->stage != m_latest.stage;
        m_latest = *progress;
        if (!due() && !isNews)
            return;
        m_rose = false;
        json = jsonOf(*progress);
        json["best_selection_accuracy"] = orNull(m_bestAccuracy);
        json["processor_s"] = processorTime().count();
    } else if (const auto* candidate = std::get_if<record::CandidateFinished>(&event)) {
        const auto& training = candidate->candidate->training;
        m_rose = m_rose
            || (training && training->selectionAccuracy > m_bestAccuracy.value_or(-1.0));
        if (m_rose && training)
            m_bestAccuracy = std::max(m_bestAccuracy.value_or(0.0), training->selectionAccuracy);
        return;
    } else if (const auto* finished = std::get_if<record::GenerationFinished>(&event)) {
        json["event"] = "generation";
        json.update(generationJson(finished->generation));
    } else if (const auto* workers = std::get_if<record::WorkersChanged>(&event)) {
        json = jsonOf(*workers->state);
    } else if (const auto* end = std::get_if<record::RunFinished>(&event)) {
        json["event"] = "finished";
        json["outcome"] = store::kOutcomeNames[static_cast<std::size_t>(end->ending.outcome)];
        json["seconds"] = end->ending.seconds.count();
    } else {
        return;
    }
    m_out << json.dump() << '\n';
}

} // namespace splitscape::cli
