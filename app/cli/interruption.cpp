// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/command.h"

#include <csignal>

#include <pthread.h>
#include <unistd.h>

namespace splitscape::cli {

Interruption::Interruption()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A closed pipe is an error of write(2) then, and no sudden end.
    std::signal(SIGPIPE, SIG_IGN);
    m_watcher = std::jthread([signals, stop = m_stop](std::stop_token finished) mutable {
        int signal = 0;
        while (::sigwait(&signals, &signal) == 0 && !finished.stop_requested()) {
            if (stop.stop_requested())
                ::_exit(Interrupted);
            stop.request_stop();
        }
    });
}

Interruption::~Interruption()
{
    // Wakes the watcher, which then ends.
    m_watcher.request_stop();
    ::pthread_kill(m_watcher.native_handle(), SIGTERM);
}

} // namespace splitscape::cli
