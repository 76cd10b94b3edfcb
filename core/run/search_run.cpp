// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/search_run.h"

#include "core/base/threads/thread_priority.h"
#include "core/run/search_session.h"

#include <exception>
#include <utility>

namespace splitscape::run {

SearchRun::SearchRun(RunRequest request, std::shared_ptr<record::RunFeed> feed)
    : m_thread(
        [this, asked = std::move(request), events = std::move(feed)](std::stop_token stop) mutable {
            if (asked.givesWay) // before the workers are started, which inherit it
                work::giveWay(work::Courtesy::Behind);
            store::RunEnding ending;
            try {
                SearchSession session(std::move(asked), *events, m_gate);
                ending = session.run(std::move(stop));
            } catch (const std::exception& failure) { // no memory, no thread
                ending = {record::RunOutcome::Failed,
                          Error{ErrorCode::Internal, "run", failure.what()}, Seconds{0.0}};
            }
            // The threads and the file are closed by now, so listeners have nothing to wait for.
            events->publish(record::RunFinished{std::move(ending)});
        })
{
}

SearchRun::~SearchRun()
{
    requestStop();
    if (m_thread.joinable())
        m_thread.join();
}

void SearchRun::requestStop() { m_thread.request_stop(); }

} // namespace splitscape::run
