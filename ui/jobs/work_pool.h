// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace splitscape::ui {

/// The threads of all LatestTasks. Not Qt's global pool: the paint engine hands parts of every
/// large fill to that one and waits for them, so long work in it holds up the UI thread.   Thread:
/// any.
[[nodiscard]] QThreadPool& workPool();

} // namespace splitscape::ui
