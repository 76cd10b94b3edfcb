// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace splitscape::ui {

/// What a reader of a run's figures should know of its file: that parts of it could not be read, or
/// that it has no checksums; empty where there is nothing to say. A sentence.
[[nodiscard]] QString doubtText(bool isDamaged, bool hasChecksums);

/// The same in a word or two, for a table: "sound", "damaged", "no checksums".
[[nodiscard]] QString soundnessText(bool isDamaged, bool hasChecksums);

} // namespace splitscape::ui
