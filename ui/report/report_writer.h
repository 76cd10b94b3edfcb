// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/report/series.h"

#include <filesystem>

namespace splitscape::ui {

enum class ReportFormat { Pdf, Html };

/// By the ending of a file name (.pdf, .html, .htm). Errors: UsageInvalid, subject the path.
[[nodiscard]] Result<ReportFormat> reportFormatOf(const std::filesystem::path& path);

/// Renders a report and writes it atomically, over what is there.
/// Errors: those of toPdf() and writeFileAtomically(). Needs a QGuiApplication.   Thread: any.
[[nodiscard]] Result<void> writeReport(const report::Report& report,
                                       const std::filesystem::path& path, ReportFormat format);
/// The same for the searches of one study.
[[nodiscard]] Result<void> writeReport(const report::Series& series,
                                       const std::filesystem::path& path, ReportFormat format);

} // namespace splitscape::ui
