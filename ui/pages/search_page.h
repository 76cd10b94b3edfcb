// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/evidence.h"
#include "ui/models/selection.h"

#include <QWidget>
#include <optional>
#include <string>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace splitscape::ui {

class AccuracyChart;
class CandidateModel;
class CandidateSet;
class PopulationChart;
class Readout;
class RunController;
class StudyDocument;

/// The search as it goes: what it is doing, the best network so far, accuracy per generation and
/// the population. Before the first run it says what a search will do and offers to start it.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        StudyDocument& document;
        RunController& run;
        CandidateSet& candidates;
        CandidateModel& table;
        Selection& selection;
        QAction* start;
        QAction* open;
    };

    explicit SearchPage(const Parts& parts, QWidget* parent = nullptr);

    /// Enter starts the search, where none was started yet.
    void focusStart();
    /// Why Start is off; empty where it is not.
    void setObstacle(const QString& sentence);
    /// Of the run that is shown; its test accuracy waits for it, since it is not shown alone.
    void setEvidence(const report::Evidence& evidence);
    /// The valid candidate with the highest accuracy so far.
    [[nodiscard]] std::optional<CandidateId> best() const;

private:
    QWidget* makeInvitation();
    QWidget* makeBestStrip();
    void restyle();
    void refresh();
    void refreshInvitation();
    void refreshStage();
    void refreshBest();
    void refreshProtocol();
    void refreshBaselines();
    void refreshForecast();

    Parts m_parts;
    QString m_obstacle;
    QStackedWidget* m_stack;
    AccuracyChart* m_chart = nullptr;
    PopulationChart* m_population = nullptr;
    std::string m_baselines; ///< the document that is shown
    std::string m_forecast; ///< the document that is shown
    std::optional<report::Evidence> m_evidence; ///< of the run that is shown, once it is known
    QLabel* m_heading = nullptr;
    QLabel* m_invitation = nullptr;
    QLabel* m_alternative = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_start = nullptr;
    QLabel* m_stage = nullptr;
    QLabel* m_protocol = nullptr; ///< what the accuracy is, and by which protocol
    QPushButton* m_selectBest = nullptr;
    Readout* m_accuracy = nullptr;
    Readout* m_energy = nullptr;
    Readout* m_flash = nullptr;
    Readout* m_ram = nullptr;
};

} // namespace splitscape::ui
