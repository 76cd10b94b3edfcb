// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that sees headers of Work Queue. Its library listens on every address, waits for
// whole seconds and keeps to itself whom it turns away; the linker's option --wrap puts functions
// of ours before five of its own, which do otherwise (CMakeLists.txt).
#include "core/base/safe_text.h"
#include "core/remote/engine_module.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>
#include <string>
#include <string_view>
#include <utility>

extern "C" {
#include <cctools/link.h>
#include <cctools/work_queue.h>

/// Of the library, but not in its header: from then on work_queue_wait asks process_pending().
void work_queue_enable_process_module(struct work_queue* queue);
}

namespace splitscape::remote {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPollMilliseconds = 10; // an order that comes meanwhile waits at most so long
constexpr auto kPatience = std::chrono::milliseconds(100);
constexpr std::int64_t kPieceBytes = std::int64_t{1} << 18; // sent between two looks at abandon()
constexpr std::time_t kLoginSeconds = 2; // a silent connection holds everything up so long
constexpr int kKeepaliveSeconds = 10;
constexpr int kKeepalivePatience = 20;

/// What the wrapped functions need to know of the engine that calls them, on its thread.
struct Present {
    std::string address{kLoopback};
    int port = 0;
    int errorNumber = 0; ///< of listening
    std::atomic<bool> awake{false};
    std::atomic<bool> abandoned{false};
    Clock::time_point until{}; ///< serve() ends
    std::vector<WorkerRemark> remarks;
};

thread_local Present* present = nullptr;

struct Presence {
    explicit Presence(Present& of) { present = &of; }
    ~Presence() { present = nullptr; }
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;
};

std::string remoteAddress(struct link* link)
{
    char address[LINK_ADDRESS_MAX] = {};
    int port = 0;
    return link_address_remote(link, address, &port) ? address : "";
}

void remark(WorkerRemarkKind kind, std::string host, std::string detail)
{
    if (present)
        present->remarks.push_back({kind, visible(host), visible(detail)});
}

class WorkQueueEngine final : public TaskEngine {
public:
    [[nodiscard]] static Result<std::unique_ptr<TaskEngine>> make(const WorkersRequest& request);
    ~WorkQueueEngine() override;

    int port() const override { return work_queue_port(m_queue); }
    std::uint64_t submit(const EngineTask& task) override;
    bool cancel(std::uint64_t task) override;
    bool isWaiting(std::uint64_t task) const override
    {
        return work_queue_task_state(m_queue, static_cast<int>(task)) == WORK_QUEUE_TASK_READY;
    }
    std::optional<EngineResult> serve() override;
    void exclude(const std::string& host) override
    {
        const Presence presence(*m_present);
        work_queue_block_host(m_queue, host.c_str());
    }
    EngineStatistics statistics() const override;
    std::vector<WorkerRemark> takeRemarks() override
    {
        return std::exchange(m_present->remarks, {});
    }
    void wake() override { m_present->awake = true; }
    void abandon() override { m_present->abandoned = true; }

private:
    work_queue* m_queue = nullptr;
    std::int64_t m_printed = 0; ///< bytes
    std::unique_ptr<Present> m_present = std::make_unique<Present>();
};

Result<std::unique_ptr<TaskEngine>> WorkQueueEngine::make(const WorkersRequest& request)
{
    auto engine = std::make_unique<WorkQueueEngine>();
    Present& own = *engine->m_present;
    own.address = request.address;
    own.port = request.port;
    const Presence presence(own);
    // The number 0 means another thing to the library; what counts is Present::port.
    const int port = request.port == 0 ? WORK_QUEUE_DEFAULT_PORT : request.port;
#if SPLITSCAPE_WORK_QUEUE_ENCRYPTS
    engine->m_queue = request.tlsKey.empty()
        ? work_queue_create(port)
        : work_queue_ssl_create(port, request.tlsKey.c_str(), request.tlsCertificate.c_str());
#else
    engine->m_queue = work_queue_create(port);
#endif
    if (!engine->m_queue) {
        if (own.errorNumber == EADDRINUSE)
            return Error{ErrorCode::ValueOutOfRange, "The port of the workers",
                         "another program listens on " + std::to_string(request.port)
                             + " already"};
        if (own.errorNumber == EADDRNOTAVAIL)
            return Error{ErrorCode::ValueOutOfRange, "The address of the workers",
                         request.address + " is not one of this machine"};
        return Error{ErrorCode::ValueOutOfRange, "The port of the workers",
                     std::to_string(request.port)
                         + " cannot be listened on: " + std::strerror(own.errorNumber)};
    }
    work_queue* queue = engine->m_queue;
    if (!request.passwordFile.empty()
        && !work_queue_specify_password_file(queue, request.passwordFile.c_str()))
        return Error{ErrorCode::FileUnreadable, request.passwordFile.string(), {}};
    work_queue_enable_process_module(queue);
    work_queue_specify_keepalive_interval(queue, kKeepaliveSeconds);
    work_queue_specify_keepalive_timeout(queue, kKeepalivePatience);
    return std::unique_ptr<TaskEngine>(std::move(engine));
}

WorkQueueEngine::~WorkQueueEngine()
{
    if (!m_queue)
        return;
    const Presence presence(*m_present);
    if (list* cancelled = work_queue_cancel_all_tasks(m_queue))
        static_cast<void>(cancelled); // the process ends soon after; the library frees none of it
    work_queue_delete(m_queue);
}

std::uint64_t WorkQueueEngine::submit(const EngineTask& task)
{
    const Presence presence(*m_present);
    work_queue_task* made = work_queue_task_create(task.command.c_str());
    for (const TaskInput& input : task.inputs)
        work_queue_task_specify_file(made, input.path.c_str(), input.name.c_str(),
                                     WORK_QUEUE_INPUT, WORK_QUEUE_CACHE);
    work_queue_task_specify_buffer(made, task.task.data(), static_cast<int>(task.task.size()),
                                   "task", WORK_QUEUE_NOCACHE);
    work_queue_task_specify_cores(made, 1);
    return static_cast<std::uint64_t>(work_queue_submit(m_queue, made));
}

bool WorkQueueEngine::cancel(std::uint64_t task)
{
    const Presence presence(*m_present);
    work_queue_task* cancelled = work_queue_cancel_by_taskid(m_queue, static_cast<int>(task));
    if (cancelled)
        work_queue_task_delete(cancelled);
    return cancelled != nullptr;
}

std::optional<EngineResult> WorkQueueEngine::serve()
{
    const Presence presence(*m_present);
    m_present->until = Clock::now() + kPatience;
    work_queue_task* ended = work_queue_wait(m_queue, 1);
    m_present->awake = false;
    if (!ended)
        return std::nullopt;
    EngineResult result;
    result.task = static_cast<std::uint64_t>(ended->taskid);
    const int flags = ended->result;
    const bool ran = (flags & ~WORK_QUEUE_RESULT_STDOUT_MISSING) == WORK_QUEUE_RESULT_SUCCESS;
    if (ran)
        result.exitCode = ended->return_status;
    if (ended->output)
        result.output = ended->output;
    m_printed += static_cast<std::int64_t>(result.output.size());
    if (!ran)
        result.output = work_queue_result_str(ended->result);
    if (ended->hostname)
        result.host = ended->hostname;
    result.seconds = std::chrono::microseconds(ended->time_workers_execute_last);
    work_queue_task_delete(ended);
    return result;
}

EngineStatistics WorkQueueEngine::statistics() const
{
    work_queue_stats all{};
    work_queue_get_stats(m_queue, &all);
    return {.connected = all.workers_connected,
            .cores = static_cast<int>(std::max<std::int64_t>(all.total_cores, 0)),
            .tasksRunning = all.tasks_on_workers,
            .lost = all.workers_removed - all.workers_released - all.workers_idled_out,
            .bytesSent = all.bytes_sent,
            .bytesReceived = all.bytes_received + m_printed, // files, and what is no file
            .load = all.manager_load};
}

} // namespace

} // namespace splitscape::remote

// Instead of the library's own.
extern "C" {

int __real_link_poll(struct link_info* links, int count, int milliseconds);
int __real_link_auth_password(struct link* link, const char* password, time_t stoptime);
int64_t __real_link_stream_from_fd(struct link* link, int file, int64_t length, time_t stoptime);

struct link* __wrap_link_serve(int port);
int __wrap_link_poll(struct link_info* links, int count, int milliseconds);
int __wrap_process_pending();
int __wrap_link_auth_password(struct link* link, const char* password, time_t stoptime);
int64_t __wrap_link_stream_from_fd(struct link* link, int file, int64_t length, time_t stoptime);
void __wrap_cctools_debug(int64_t flags, const char* format, ...);

/// On one address instead of all.
struct link* __wrap_link_serve(int port)
{
    using splitscape::remote::present;
    if (!present)
        return link_serve_address("127.0.0.1", port);
    errno = 0;
    struct link* listening = link_serve_address(present->address.c_str(), present->port);
    present->errorNumber = errno;
    return listening;
}

/// For milliseconds instead of a second.
int __wrap_link_poll(struct link_info* links, int count, int milliseconds)
{
    return __real_link_poll(links, count,
                            std::min(milliseconds, splitscape::remote::kPollMilliseconds));
}

/// Asked whenever there is nothing to do; work_queue_wait ends where it says so.
int __wrap_process_pending()
{
    using splitscape::remote::present;
    return present
        && (present->awake || present->abandoned
            || splitscape::remote::Clock::now() >= present->until);
}

/// Notes who was turned away.
int __wrap_link_auth_password(struct link* link, const char* password, time_t stoptime)
{
    const int knows = __real_link_auth_password(
        link, password,
        std::min(stoptime, std::time(nullptr) + splitscape::remote::kLoginSeconds));
    if (!knows)
        splitscape::remote::remark(splitscape::remote::WorkerRemarkKind::WrongPassword,
                                   splitscape::remote::remoteAddress(link), {});
    return knows;
}

/// In pieces, so that the end of a run need not wait for a whole file.
int64_t __wrap_link_stream_from_fd(struct link* link, int file, int64_t length, time_t stoptime)
{
    using splitscape::remote::kPieceBytes;
    using splitscape::remote::present;
    int64_t sent = 0;
    while (sent < length && !(present && present->abandoned)) {
        const int64_t piece = std::min(kPieceBytes, length - sent);
        const int64_t went = __real_link_stream_from_fd(link, file, piece, stoptime);
        if (went > 0)
            sent += went;
        if (went != piece)
            break;
    }
    if (sent < length && !(present && present->abandoned))
        splitscape::remote::remark(splitscape::remote::WorkerRemarkKind::TransferBroken,
                                   splitscape::remote::remoteAddress(link), {});
    return sent;
}

/// What the library says on the side; two of it are facts that are told nowhere else.
void __wrap_cctools_debug(int64_t, const char* format, ...)
{
    const std::string_view text(format);
    const bool wrongProtocol = text.find("uses protocol") != std::string_view::npos
        || text.find("older worker") != std::string_view::npos;
    const bool needlessPassword
        = text.find("attempting to use a password") != std::string_view::npos;
    if (!wrongProtocol && !needlessPassword)
        return;
    char line[512] = {};
    std::va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    using splitscape::remote::WorkerRemarkKind;
    splitscape::remote::remark(wrongProtocol ? WorkerRemarkKind::OtherEngineVersion
                                             : WorkerRemarkKind::WrongPassword,
                               {}, line);
}

extern __attribute__((visibility("default")))
const splitscape::remote::EngineFactory splitscape_work_queue_engine;
const splitscape::remote::EngineFactory splitscape_work_queue_engine{
    &splitscape::remote::WorkQueueEngine::make, SPLITSCAPE_WORK_QUEUE_ENCRYPTS != 0};

} // extern "C"
