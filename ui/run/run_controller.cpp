// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include "ui/models/candidate_set.h"
#include "ui/jobs/retirement.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace splitscape::ui {

namespace {

constexpr std::chrono::milliseconds kDrainInterval{50};
// A run that is followed or gone on with may tell of 100,000 candidates at once: the window takes
// them in stretches, and draws in between.
constexpr std::chrono::milliseconds kStretch{6};
constexpr std::size_t kEventsBetweenLooks = 256; // at the clock
constexpr std::size_t kReplacedAtOnce = 4096; // about two milliseconds

} // namespace

RunController::RunController(CandidateSet& candidates, QObject* parent)
    : QObject(parent)
    , m_candidates(candidates)
{
    m_timer.setInterval(kDrainInterval);
    connect(&m_timer, &QTimer::timeout, this, &RunController::drain);
}

RunController::~RunController() = default;

void RunController::reset(ShownRun run, const std::filesystem::path& path)
{
    stopFollowing();
    destroyBehind(
        std::make_shared<const record::RunView>(std::exchange(m_view, std::move(run.view))));
    m_path = path;
    m_file = QString::fromStdString(path.string());
    m_hasRun = true;
    m_candidates.open(m_view.spec.rules);
    m_candidates.append(std::move(run.candidates));
    m_progress = run.progress;
    m_best = std::move(run.best);
}

void RunController::start(run::RunRequest request)
{
    if (isActive())
        return;
    record::RunView view;
    view.spec = request.spec;
    reset(ShownRun(std::move(view)), request.file.value_or(std::filesystem::path()));
    m_feed = std::make_shared<record::RunFeed>();
    m_run = std::make_unique<run::SearchRun>(std::move(request), m_feed);
    begin(State::Running);
}

void RunController::begin(State state)
{
    if (state != State::Idle)
        m_timer.start();
    setState(state);
    emit runChanged();
    emit progressChanged();
}

bool RunController::isWhole() const
{
    return m_state == State::Idle && m_hasRun && !m_file.isEmpty()
        && !m_view.origin.specification.empty() && m_view.damage.empty();
}

bool RunController::isComplete() const
{
    return m_view.ending && m_view.ending->outcome == store::RunOutcome::Completed;
}

bool RunController::canResumeRun() const
{
    return isWhole() && !isComplete();
}

bool RunController::canSearchOn() const
{
    return isWhole() && isComplete();
}

void RunController::resumeRun(run::RunRequest request)
{
    if (!canResumeRun())
        return;
    request.spec = m_view.spec;
    request.file = m_path;
    request.resume = true;
    // What is shown stays; the replay tells it again and it is replaced by itself.
    m_view.ending.reset();
    m_view.isBeingWritten = true;
    m_feed = std::make_shared<record::RunFeed>();
    m_run = std::make_unique<run::SearchRun>(std::move(request), m_feed);
    begin(State::Running);
}

void RunController::stopFollowing()
{
    if (m_state != State::Following)
        return;
    m_timer.stop();
    m_events.clear();
    m_taken = 0;
    m_replacement = {};
    retire(std::move(m_follower));
    setState(State::Idle);
}

template <typename T>
void RunController::retire(std::unique_ptr<T> gone)
{
    if (!gone)
        return;
    gone->requestStop();
    std::erase_if(m_retiring, [](const std::future<void>& one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_retiring.push_back(
        std::async(std::launch::async,
                   [last = std::shared_ptr<T>(std::move(gone))]() mutable { last.reset(); }));
}

void RunController::show(ShownRun run, const QString& file)
{
    if (isActive())
        return;
    reset(std::move(run), file.toStdString());
    begin(State::Idle);
}

void RunController::follow(ShownRun run, const QString& file)
{
    if (isActive())
        return;
    reset(std::move(run), file.toStdString());
    m_feed = std::make_shared<record::RunFeed>();
    m_follower = std::make_unique<record::RunFollower>(file.toStdString(), m_feed);
    begin(State::Following);
}

void RunController::clear()
{
    if (isActive())
        return;
    stopFollowing();
    destroyBehind(std::make_shared<const record::RunView>(std::exchange(m_view, {})));
    m_best.reset();
    m_progress = {};
    m_file.clear();
    m_path.clear();
    m_hasRun = false;
    m_candidates.open({});
    emit runChanged();
    emit progressChanged();
}

void RunController::pause()
{
    if (m_state != State::Running)
        return;
    m_run->pause();
    setState(State::Paused);
}

void RunController::resume()
{
    if (m_state != State::Paused)
        return;
    m_run->resume();
    setState(State::Running);
}

void RunController::stop()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_run->requestStop();
    setState(State::Stopping);
}

void RunController::take(const record::RunEvent& event,
                         std::vector<evaluate::CandidatePtr>& changed)
{
    m_view.apply(event);
    if (const auto* progress = std::get_if<record::Progress>(&event)) {
        m_progress = *progress;
    } else if (const auto* workers = std::get_if<record::WorkersChanged>(&event)) {
        m_workers = workers->state;
        emit workersChanged();
    } else if (const auto* finished = std::get_if<record::CandidateFinished>(&event)) {
        changed.push_back(finished->candidate);
    } else if (const auto* generation = std::get_if<record::GenerationFinished>(&event)) {
        // The fitness of invalid candidates is known only now.
        for (const store::CandidateFitness& of : *generation->fitness)
            changed.push_back(m_view.candidate(of.candidate));
    }
}

bool RunController::takeSome(const record::ExtractionFinished& extracted,
                             std::vector<evaluate::CandidatePtr>& changed)
{
    const auto& found = *extracted.candidates; // by id, as those of the view
    const std::size_t end = std::min(found.size(), m_replacement.taken + kReplacedAtOnce);
    for (; m_replacement.taken < end; ++m_replacement.taken) {
        const evaluate::CandidatePtr& one = found[m_replacement.taken];
        std::size_t& place = m_replacement.place;
        while (place < m_view.candidates.size() && m_view.candidates[place]->id < one->id)
            ++place;
        if (place < m_view.candidates.size() && m_view.candidates[place]->id == one->id)
            m_view.candidates[place] = one;
        changed.push_back(one);
    }
    if (m_replacement.taken < found.size())
        return false;
    m_replacement = {};
    m_view.extraction = *extracted.result;
    return true;
}

void RunController::drain()
{
    if (m_taken == m_events.size()) {
        if (!m_events.empty()) // those of an extraction hold every candidate
            destroyBehind(
                std::make_shared<const std::vector<record::RunEvent>>(std::exchange(m_events, {})));
        m_events = m_feed->drain();
        m_taken = 0;
    }
    if (m_events.empty()) {
        m_timer.setInterval(kDrainInterval);
        return;
    }
    std::vector<evaluate::CandidatePtr> changed;
    bool extraction = false;
    bool over = false;
    const auto end = std::chrono::steady_clock::now() + kStretch;
    while (m_taken < m_events.size()) {
        const record::RunEvent& event = m_events[m_taken];
        if (const auto* extracted = std::get_if<record::ExtractionFinished>(&event)) {
            if (!takeSome(*extracted, changed))
                break; // and goes on in the next stretch
            extraction = true;
        } else {
            take(event, changed);
        }
        over = over || std::holds_alternative<record::RunFinished>(event);
        if (++m_taken % kEventsBetweenLooks == 0 && std::chrono::steady_clock::now() > end)
            break;
    }
    m_timer.setInterval(m_taken < m_events.size() ? std::chrono::milliseconds(0) : kDrainInterval);
    updateBest(changed);
    if (!changed.empty())
        m_candidates.append(std::move(changed));
    emit progressChanged();
    if (extraction)
        emit extracted();
    if (over) {
        m_timer.stop();
        retire(std::move(m_run)); // its thread is all but over
        retire(std::move(m_follower));
        m_workers.reset();
        emit workersChanged();
        setState(State::Idle);
        emit ended();
    }
}

void RunController::updateBest(const std::vector<evaluate::CandidatePtr>& changed)
{
    if (m_view.extraction) {
        m_best = m_view.best(); // the chosen one, found by its id
        return;
    }
    // Only the last best candidate or a newer one can be the best now.
    record::RunView few;
    few.spec = m_view.spec;
    if (m_best)
        few.candidates.push_back(m_best);
    few.candidates.insert(few.candidates.end(), changed.begin(), changed.end());
    std::erase(few.candidates, nullptr);
    std::sort(few.candidates.begin(), few.candidates.end(),
              [](const auto& one, const auto& other) { return one->id < other->id; });
    m_best = few.best();
}

void RunController::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace splitscape::ui
