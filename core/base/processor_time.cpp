// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processor_time.h"

#include <ctime>

namespace splitscape {

Seconds processorTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return Seconds(static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec));
}

} // namespace splitscape
