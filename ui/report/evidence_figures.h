// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/test_figures.h"
#include "ui/report/article_sections.h"
#include "ui/report/drawing.h"

#include <string>

namespace splitscape::ui {

/// What the scores of the final trainings show. `positive` is the name of the second class. Needs a
/// QGuiApplication.   Thread: any.
[[nodiscard]] Drawing drawRoc(const evaluate::CurveFigures& curves, const QString& positive,
                              const QSizeF& size);
[[nodiscard]] Drawing drawPrecisionRecall(const evaluate::CurveFigures& curves,
                                          const QString& positive, const QSizeF& size);
/// Stated against observed; a disc is as large as its tenth has samples.
[[nodiscard]] Drawing drawCalibration(const metrics::Calibration& calibration, const QSizeF& size);

/// Area under the curve, calibration and seizures as events, as far as they are there; no HTML.
[[nodiscard]] QStringList scoreSentences(const evaluate::TestFigures& figures);

/// At most `most` patients of the test part, the least accurate first.
[[nodiscard]] ArticleTable patientTable(ArticleWriter& writer,
                                        const std::vector<evaluate::PatientFigures>& patients,
                                        const std::vector<std::string>& classNames,
                                        std::size_t most);

} // namespace splitscape::ui
