// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace splitscape::work {

void giveWay(Courtesy courtesy)
{
#ifdef __linux__
    // On Linux a nice value belongs to a thread, not to the process. A refusal costs nothing but
    // the courtesy.
    const auto thread = static_cast<id_t>(syscall(SYS_gettid));
    if (getpriority(PRIO_PROCESS, thread) < static_cast<int>(courtesy))
        setpriority(PRIO_PROCESS, thread, static_cast<int>(courtesy));
#else
    static_cast<void>(courtesy);
#endif
}

} // namespace splitscape::work
