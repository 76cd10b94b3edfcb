// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <QString>
#include <filesystem>

namespace splitscape::ui {

/// Whether a path that was opened holds data rather than a study or a run: a folder, a recording or
/// a table, by its name alone.
[[nodiscard]] bool isDataPath(const std::filesystem::path& path);

/// What can be made of the data: one sentence for the offer.
[[nodiscard]] QString dataOfferText(const study::StudySpec& study, const QString& name);

/// The filter of recordings and tables in a dialog.
[[nodiscard]] QString dataFilter();

} // namespace splitscape::ui
