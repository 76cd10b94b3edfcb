// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/forecast_record.h"
#include "core/evaluate/format_record.h"
#include "core/space/architecture.h"

#include <QObject>
#include <optional>
#include <string>
#include <vector>

namespace splitscape::ui {

class CandidateSet;
class Inspector;
class RunController;
class Selection;

/// Keeps the inspector on the selected candidate, its what-if in step with that of all views, and
/// tells it what a what-if changed.   Thread: UI.
class InspectorLink : public QObject {
    Q_OBJECT

public:
    /// Everything must outlive this; becomes a child of the inspector.
    InspectorLink(Inspector& inspector, CandidateSet& candidates, Selection& selection,
                  RunController& run);

private:
    void showSelected();
    void readFormats();
    void readForecast();
    void showTyped(const space::Architecture& architecture);
    [[nodiscard]] QString placeOf(const space::Architecture& architecture) const;
    void showConsequence();
    /// By the rules of the what-if.
    void showBoards();

    Inspector& m_inspector;
    CandidateSet& m_candidates;
    Selection& m_selection;
    RunController& m_run;
    std::string m_formatsText; ///< the document that m_formats was read from
    std::vector<evaluate::FormatRecord> m_formats; ///< of the run that is shown
    std::string m_forecastText; ///< the document that m_forecast was read from
    std::optional<evaluate::ForecastRecord> m_forecast; ///< of the run that is shown
    std::optional<space::Architecture> m_typed; ///< shown instead of what is selected
};

} // namespace splitscape::ui
