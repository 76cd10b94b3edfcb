// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>
#include <stop_token>
#include <thread>

namespace splitscape::run {

/// Requests a stop of `target`, which must outlive it, when a time is up, unless it goes out of
/// scope before. Without a time it does nothing.
class Deadline {
public:
    Deadline(std::optional<Seconds> left, std::stop_source& target);

private:
    std::jthread m_thread;
};

} // namespace splitscape::run
