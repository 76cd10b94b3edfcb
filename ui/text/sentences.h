// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace splitscape::ui {

/// One translated sentence for people: what happened, to what, and what to do about it. The detail
/// of the error is translated as a fact is.
[[nodiscard]] QString sentence(const Error& error);

} // namespace splitscape::ui
