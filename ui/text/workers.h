// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/worker_commands.h"
#include "core/remote/workers_state.h"

#include <QLocale>
#include <QString>

namespace splitscape::ui {

/// What happened to a worker, as a sentence.
[[nodiscard]] QString remarkText(const remote::WorkerRemark& remark);

/// Where a command that starts workers is typed.
[[nodiscard]] QString commandHeading(remote::WorkerCommandKind kind);

/// "3 workers with 12 cores, 9 trainings on them, 45 a minute in all, 61 MB sent".
[[nodiscard]] QString workersText(const remote::WorkersState& state, const QLocale& locale);

/// What the workers of one machine did and how fast they are.
[[nodiscard]] QString hostText(const remote::WorkerHost& host, const QLocale& locale);

/// "12.3 MB", in powers of ten as networks count.
[[nodiscard]] QString trafficText(std::int64_t bytes, const QLocale& locale);

} // namespace splitscape::ui
