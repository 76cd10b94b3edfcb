// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace splitscape::work {

/// How far work stands back behind the thread that answers the user.
enum class Courtesy : int {
    Beside = 2, ///< what the user waits for: judging again, painting a cloud
    Behind = 10 ///< what runs for minutes: a search
};

/// Lowers the priority of the calling thread; threads it starts inherit that. Cores that have
/// nothing else to do are used all the same. There is no way back for a thread.   Thread: any.
/// Does nothing where the system cannot do this for one thread.
void giveWay(Courtesy courtesy);

} // namespace splitscape::work
