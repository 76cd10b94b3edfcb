// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/format_record.h"
#include "core/search/accuracy_forecast.h"
#include "ui/models/rules_judge.h"
#include "ui/models/split_scene.h"

#include <QWidget>
#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace splitscape::ui {

class FogSweepChart;
class FoldBox;
class FormField;
class PointBars;
class Readout;
class SplitView;
class WhatIfPanel;

/// What the inspector needs to know of a candidate; everything else it judges itself.
struct InspectedCandidate {
    std::uint64_t id = 0;
    space::Architecture architecture;
    std::optional<double> accuracy; ///< on half one; nothing when not trained
    std::optional<double> heldBackAccuracy; ///< on half two, after extraction
    std::optional<int> generation;
    /// What it was scored in; nothing when not trained.
    std::optional<partition::PointCost> deployment;
    /// What it scores in other deployments; nothing where the run did not measure it.
    std::optional<evaluate::FormatRecord> formats;
    /// Of a network without a whole training, where the run expects something of it.
    std::optional<search::ExpectedAccuracy> expected;
    /// How good such expectations were in the run.
    std::optional<search::ForecastQuality> forecastQuality;
    bool hasFailed = false; ///< its training did
    QString failure; ///< why, where it is known
    bool isTyped = false; ///< a network that the user typed: of no run, without an id

    friend bool operator==(const InspectedCandidate&, const InspectedCandidate&) = default;
};

/// One candidate, judged at all its points by rules that can be changed live: four figures with
/// their distance from the limits, the split, what every point costs, and the fog sweep.
/// Judging one network takes microseconds, so it is done here.   Thread: UI.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    void setCandidate(std::optional<InspectedCandidate> candidate);
    [[nodiscard]] const std::optional<InspectedCandidate>& candidate() const { return m_candidate; }
    /// Rules of the study; also shown. Call when a study is opened or changed.
    void setStudyRules(const partition::Rules& rules);
    /// Shows rules changed elsewhere, without emitting.
    void setRules(const partition::Rules& rules);
    [[nodiscard]] const partition::Rules& rules() const;
    /// Says what the what-if did to all candidates.
    void setConsequence(const QString& sentence);
    void setPinned(bool pinned);
    /// What a typed network would have to reach in the run shown; shown under its figures.
    void setPlace(const QString& sentence);
    /// Where it is best cut on the devices that the study names, a sentence each; none: nothing.
    void setBoards(const QStringList& sentences);

    [[nodiscard]] SplitView* splitView() const { return m_split; }
    [[nodiscard]] PointBars* pointBars() const { return m_bars; }
    [[nodiscard]] FogSweepChart* fogSweep() const { return m_sweep; }
    [[nodiscard]] WhatIfPanel* whatIf() const { return m_whatIf; }

signals:
    /// By the user only.
    void rulesChanged(const splitscape::partition::Rules& rules);
    /// The pin button; the present id.
    void pinToggled(std::uint64_t id);
    /// A valid network was typed or pasted.
    void networkTyped(const splitscape::space::Architecture& architecture);
    /// The rules of the what-if are wanted for the next search.
    void rulesWanted(const splitscape::partition::Rules& rules);

private:
    QWidget* makeHead();
    QWidget* makeTyping();
    void takeTyped();
    void judge(bool keepCut);
    void showFigures();
    void showAccuracy();
    void showEnergy(const partition::PointCost& cost);
    void showMemory(Readout& readout, Bytes value, std::optional<Bytes> limit, bool broken);
    void restyle();

    std::optional<InspectedCandidate> m_candidate;
    QLabel* m_title;
    QLabel* m_network;
    QLabel* m_verdict;
    QLabel* m_place;
    QLabel* m_boards;
    QToolButton* m_pin;
    QToolButton* m_type;
    QLineEdit* m_typed;
    FormField* m_typedField = nullptr;
    Readout* m_accuracy;
    Readout* m_energy;
    Readout* m_flash;
    Readout* m_ram;
    SplitView* m_split;
    PointBars* m_bars;
    FogSweepChart* m_sweep;
    WhatIfPanel* m_whatIf;
    FoldBox* m_whatIfBox;
};

} // namespace splitscape::ui
