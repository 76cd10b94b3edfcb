// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/task_engine.h"

namespace splitscape::remote {

/// What the engine's module exports under kEngineFactory.
struct EngineFactory {
    /// Errors: ValueOutOfRange.
    Result<std::unique_ptr<TaskEngine>> (*make)(const WorkersRequest& request) = nullptr;
    bool encrypts = false; ///< the engine's library can
};

inline constexpr const char* kEngineFactory = "splitscape_work_queue_engine";

} // namespace splitscape::remote
