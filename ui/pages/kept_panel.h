// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "ui/models/article_table_model.h"
#include "ui/widgets/fold_box.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QPushButton;
class QTableView;

namespace splitscape::ui {

class ComparisonModel;
class RadarChart;

/// Candidates of several runs side by side: what is pinned in one run is kept here when another run
/// is opened. Any number; the radar shows those that are selected, four at most.   Thread: UI.
class KeptPanel : public FoldBox {
    Q_OBJECT

public:
    static constexpr std::size_t kMostInRadar = 4;

    /// `pinned` are the candidates of the run that is shown.
    explicit KeptPanel(ComparisonModel* pinned, QWidget* parent = nullptr);

    /// The name of the run that is shown, for people.
    void setRunName(std::function<QString()> name) { m_runName = std::move(name); }
    [[nodiscard]] std::size_t count() const { return m_kept.size(); }
    [[nodiscard]] RadarChart* radar() const { return m_radar; }

    void keepPinned();
    void removeSelected();

private:
    struct Kept {
        QString run;
        evaluate::CandidatePtr candidate;
        std::optional<partition::PointCost> best; ///< by the rules of its run
        std::optional<Energy> energy; ///< in the scenario of its run; absent where unknown
    };
    [[nodiscard]] bool isKept(const QString& run, std::uint64_t candidate) const;
    [[nodiscard]] std::vector<std::size_t> shown() const;
    void refresh();
    void refreshRadar();
    void refreshButtons();

    ComparisonModel* m_pinned;
    std::function<QString()> m_runName;
    std::vector<Kept> m_kept;
    ArticleTableModel* m_model;
    QTableView* m_table;
    RadarChart* m_radar;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace splitscape::ui
