// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/dispatcher.h"

#include "core/base/safe_text.h"
#include "core/remote/mathematics.h"
#include "core/remote/printable_bytes.h"
#include "core/remote/sample_package.h"
#include "core/remote/worker_task.h"
#include "splitscape_version.h"

#include <algorithm>
#include <exception>
#include <set>

namespace splitscape::remote {

namespace {

namespace fs = std::filesystem;

constexpr auto kLongestWait = std::chrono::seconds(1);
constexpr auto kUsablePeriod = std::chrono::seconds(10);
constexpr auto kTellPeriod = std::chrono::milliseconds(500);
constexpr std::size_t kLongestOutput = 200;
// What a shell says of a program that it cannot run.
constexpr int kNotExecutable = 126;
constexpr int kNotFound = 127;

/// The program that was sent, else the one that is installed there.
std::string commandFor(const fs::path& program)
{
    if (program.empty())
        return "splitscape-worker task";
    return "./splitscape-worker task; code=$?; if [ $code -eq 126 ] || [ $code -eq 127 ];"
           " then splitscape-worker task; else exit $code; fi";
}

/// What the exit of a worker's program says of the machine.
std::optional<WorkerRemarkKind> refusalOf(int exitCode)
{
    switch (static_cast<WorkerExit>(exitCode)) {
    case WorkerExit::OtherVersion:
        return WorkerRemarkKind::OtherVersion;
    case WorkerExit::LevelMissing:
        return WorkerRemarkKind::LevelMissing;
    case WorkerExit::MathematicsDiffer:
        return WorkerRemarkKind::MathematicsDiffer;
    default:
        return std::nullopt;
    }
}

std::string failureText(const EngineResult& result)
{
    const int code = result.exitCode.value_or(0);
    if (code == kNotExecutable || code == kNotFound)
        return "splitscape-worker cannot run there";
    std::string text = visible(result.output.substr(0, kLongestOutput));
    text.resize(std::min(text.find('\n'), text.size()));
    if (!text.empty())
        return text;
    return result.exitCode ? "exit code " + std::to_string(*result.exitCode)
                           : "it ended without a result";
}

} // namespace

void RemoteTraining::Batch::arrive(std::size_t training, evaluate::TrainingOutcome outcome)
{
    // Kept before it is done: where memory runs out in between, it is trained again and not lost.
    arrived.emplace_back(training, std::move(outcome));
    if (!trainings.finish(training)) {
        arrived.pop_back();
        return;
    }
    if (const auto own = here.find(training); own != here.end())
        own->second.request_stop();
}

RemoteTraining::Dispatcher::Dispatcher(std::unique_ptr<TaskEngine> engine,
                                       const RemoteSettings& settings, std::string trainer,
                                       work::PauseGate& gate)
    : m_engine(std::move(engine))
    , m_settings(settings)
    , m_trainer(std::move(trainer))
    , m_gate(gate)
    , m_program(settings.request.workerProgram.empty() ? workerProgram()
                                                       : settings.request.workerProgram)
    , m_mathematics(mathematicsFingerprint())
{
    m_settings.request.port = m_engine->port();
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

RemoteTraining::Dispatcher::~Dispatcher()
{
    m_engine->abandon(); // first: the thread lets go of the engine when it ends
    m_thread.request_stop();
    m_thread.join();
}

void RemoteTraining::Dispatcher::begin(Batch& batch)
{
    {
        const std::lock_guard lock(mutex);
        m_batch = &batch;
        ++m_number;
        if (m_gaveUp)
            keepAllHere();
    }
    m_engine->wake();
}

void RemoteTraining::Dispatcher::end()
{
    {
        const std::lock_guard lock(mutex);
        m_batch = nullptr;
    }
    m_engine->wake();
}

void RemoteTraining::Dispatcher::noteLocal(double work, Seconds seconds)
{
    m_speed.add(work, seconds);
    m_records.trained({}, work, seconds, Clock::now());
}

void RemoteTraining::Dispatcher::note(WorkerRemark remark)
{
    const std::lock_guard lock(mutex);
    m_records.note(std::move(remark));
}

void RemoteTraining::Dispatcher::run(const std::stop_token& stop)
{
    try {
        serve(stop);
        publish(); // how it ended
    } catch (const std::exception& failure) { // out of memory, as a rule
        giveUp(failure.what());
        std::unique_lock lock(mutex);
        changed.wait(lock, stop, [] { return false; }); // others wake the engine until then
    }
    m_engine.reset(); // on the thread that owns it
}

void RemoteTraining::Dispatcher::giveUp(const char* why) noexcept
{
    try {
        {
            const std::lock_guard lock(mutex);
            m_gaveUp = true;
            if (m_batch)
                keepAllHere();
            changed.notify_all();
        }
        note({WorkerRemarkKind::TrainedHere, {}, why});
        publish();
    } catch (const std::exception&) { // then nobody is told; the trainings go on
    }
}

void RemoteTraining::Dispatcher::keepAllHere()
{
    for (std::size_t training = 0; training < m_batch->jobs.size(); ++training)
        m_batch->trainings.takeBack(training);
}

void RemoteTraining::Dispatcher::serve(const std::stop_token& stop)
{
    auto told = Clock::time_point();
    int lost = 0;
    while (!stop.stop_requested()) {
        cancelUseless();
        dispatch();
        if (Clock::now() - told >= kTellPeriod) {
            told = Clock::now();
            publish();
        }
        if (const auto result = m_engine->serve())
            take(*result);
        for (WorkerRemark& remark : m_engine->takeRemarks())
            note(std::move(remark));
        if (const int now = m_engine->statistics().lost; now > lost) {
            note({WorkerRemarkKind::Lost, {}, {}, now - lost});
            lost = now;
        }
    }
}

// Tasks of a batch that has ended, and those whose trainings are all done by others. Those that no
// worker has begun are taken back while the run is paused, and where they wait for long: the cores
// that are connected are then not all of use (an excluded machine, one without memory).
void RemoteTraining::Dispatcher::cancelUseless()
{
    const std::lock_guard lock(mutex);
    const bool paused = m_gate.paused();
    bool tookBack = false;
    for (auto task = m_out.begin(); task != m_out.end();) {
        const Out& out = task->second;
        const bool isOld = !m_batch || out.batch != m_number;
        const bool isDone = isOld
            || std::all_of(out.trainings.begin(), out.trainings.end(), [this](std::size_t one) {
                   return m_batch->trainings.isDone(one);
               });
        const bool isLate = Clock::now() - out.since > kLongestWait;
        const bool waits = !isDone && (paused || isLate) && m_engine->isWaiting(task->first);
        if (!isDone && !waits) {
            ++task;
            continue;
        }
        m_engine->cancel(task->first);
        if (waits)
            giveBack(out, false);
        tookBack = tookBack || (waits && !paused);
        task = m_out.erase(task);
    }
    if (tookBack) {
        m_usableCores = static_cast<int>(m_out.size());
        m_connectedThen = m_engine->statistics().connected;
        m_usableUntil = Clock::now() + kUsablePeriod;
    }
}

int RemoteTraining::Dispatcher::usableCores() const
{
    const EngineStatistics engine = m_engine->statistics();
    if (engine.connected == m_connectedThen && Clock::now() < m_usableUntil)
        return std::min(m_usableCores, engine.cores);
    return engine.cores;
}

void RemoteTraining::Dispatcher::dispatch()
{
    const std::lock_guard lock(mutex);
    if (!m_batch || m_batch->trainings.left() == 0 || m_gate.paused())
        return;
    const int cores = usableCores();
    const TaskSizing sizing{cores + m_settings.localThreads, m_records.areAlike(), kMostJobs};
    while (std::cmp_less(m_out.size(), cores)) {
        TrainingBatch& trainings = m_batch->trainings;
        auto taken = trainings.takeTask(m_speed, sizing, m_batch->now());
        if (taken.empty()) {
            const auto slow = trainings.takeSlow(m_speed, false, m_batch->now());
            if (!slow)
                return;
            m_records.repeated();
            taken.push_back(*slow);
        }
        submit(taken);
    }
}

void RemoteTraining::Dispatcher::submit(const std::vector<std::size_t>& trainings)
{
    Out out{.batch = m_number, .since = Clock::now(), .trainings = trainings};
    std::set<int> lengths;
    for (const std::size_t training : trainings) {
        out.jobs.push_back(m_batch->jobs[training]);
        lengths.insert(out.jobs.back().architecture.lengths.front());
    }
    EngineTask task;
    task.command = commandFor(m_program);
    task.task = toBytes(TaskPackage{SPLITSCAPE_VERSION, m_trainer, m_mathematics, out.jobs});
    if (!m_program.empty())
        task.inputs.push_back({m_program, "splitscape-worker"});
    for (const int length : lengths)
        task.inputs.push_back({m_batch->samples.at(length), sampleFileName(length)});
    m_out.emplace(m_engine->submit(task), std::move(out));
}

void RemoteTraining::Dispatcher::take(const EngineResult& result)
{
    const auto found = m_out.find(result.task);
    if (found == m_out.end())
        return;
    const Out out = std::move(found->second);
    m_out.erase(found);
    if (result.exitCode == 0) {
        const auto bytes = bytesOf(result.output);
        auto results = bytes ? readResults(*bytes, out.jobs)
                             : Result<std::vector<JobResult>>(bytes.error());
        if (results)
            takeNetworks(out, std::move(*results), result);
        else
            takeFailure(out, result, &results.error());
        return;
    }
    takeFailure(out, result, nullptr);
}

void RemoteTraining::Dispatcher::takeNetworks(const Out& out, std::vector<JobResult> results,
                                              const EngineResult& result)
{
    const std::lock_guard lock(mutex);
    if (!m_batch || out.batch != m_number)
        return;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const std::size_t training = out.trainings[i];
        const double work = m_batch->trainings.work(training);
        m_speed.add(work, results[i].seconds);
        m_records.trained(result.host, work, results[i].seconds, Clock::now());
        m_batch->arrive(training, {std::move(results[i].network), results[i].seconds});
    }
    changed.notify_all();
}

void RemoteTraining::Dispatcher::takeFailure(const Out& out, const EngineResult& result,
                                             const Error* unreadable)
{
    const std::lock_guard lock(mutex);
    const auto refusal = result.exitCode ? refusalOf(*result.exitCode) : std::nullopt;
    const std::string why = unreadable ? unreadable->detail : failureText(result);
    if (refusal) {
        m_records.note({*refusal, result.host, why});
        m_engine->exclude(result.host);
    } else {
        // Where the disk is full, the engine keeps but the beginning of what was printed.
        const bool full = unreadable || result.exitCode == static_cast<int>(WorkerExit::CannotWrite);
        m_records.note({full ? WorkerRemarkKind::DiskFull : WorkerRemarkKind::TaskFailed,
                        result.host, why});
        if (m_records.failed(result.host)) {
            m_records.note({WorkerRemarkKind::Excluded, result.host, {}});
            m_engine->exclude(result.host);
        }
    }
    giveBack(out, !refusal);
}

void RemoteTraining::Dispatcher::giveBack(const Out& out, bool countsAsFailure)
{
    if (!m_batch || out.batch != m_number)
        return;
    // The last one first, since each goes to the front.
    for (auto training = out.trainings.rbegin(); training != out.trainings.rend(); ++training) {
        m_batch->trainings.giveBack(*training, false);
        if (countsAsFailure && m_batch->trainings.countFailure(*training))
            m_records.note({WorkerRemarkKind::TrainedHere, {}, {}});
    }
    changed.notify_all();
}

void RemoteTraining::Dispatcher::publish()
{
    if (!m_settings.tell)
        return;
    const EngineStatistics engine = m_engine->statistics();
    auto state = std::make_shared<WorkersState>();
    state->request = m_settings.request;
    state->localThreads = m_settings.localThreads;
    state->connected = engine.connected;
    state->cores = engine.cores;
    state->tasksRunning = engine.tasksRunning;
    state->lost = engine.lost;
    state->bytesSent = engine.bytesSent;
    state->bytesReceived = engine.bytesReceived;
    state->managerLoad = engine.load;
    for (const auto& [number, out] : m_out)
        state->trainingsRunning += static_cast<int>(out.trainings.size());
    {
        const std::lock_guard lock(mutex);
        m_records.describe(*state, Clock::now());
    }
    m_settings.tell(std::move(state));
}

} // namespace splitscape::remote
