// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"
#include "core/metrics/interval.h"
#include "ui/models/article_table_model.h"
#include "ui/widgets/fold_box.h"

#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QPushButton;
class QTableView;

namespace splitscape::ui {

class ComparisonModel;
class RadarChart;

/// Where a kept candidate is from.
struct KeptRun {
    QString path; ///< tells runs apart; empty for one that is in no file
    QString name; ///< for people
    QString data;
    QString protocol;
    std::optional<std::uint64_t> tested; ///< the candidate that was chosen and tested
    double testAccuracy = 0.0; ///< its, 0..1
    std::optional<metrics::Interval> interval; ///< of it

    [[nodiscard]] bool isSameAs(const KeptRun& other) const
    {
        return path.isEmpty() && other.path.isEmpty() ? name == other.name : path == other.path;
    }
};

/// Candidates of several runs side by side: what is pinned in one run is kept here when another run
/// is opened. Any number; the radar shows those that are selected, four at most.   Thread: UI.
class KeptPanel : public FoldBox {
    Q_OBJECT

public:
    static constexpr std::size_t kMostInRadar = 4;

    /// `pinned` are the candidates of the run that is shown.
    explicit KeptPanel(ComparisonModel* pinned, QWidget* parent = nullptr);

    /// Tells of the run that is shown.
    void setRun(std::function<KeptRun()> run) { m_run = std::move(run); }
    [[nodiscard]] std::size_t count() const { return m_kept.size(); }
    [[nodiscard]] RadarChart* radar() const { return m_radar; }

    void keepPinned();
    void removeSelected();

private:
    struct Kept {
        KeptRun run;
        evaluate::CandidatePtr candidate;
        std::optional<partition::PointCost> best; ///< by the rules of its run
        std::optional<Energy> energy; ///< in the scenario of its run; absent where unknown
    };
    [[nodiscard]] bool isKept(const KeptRun& run, std::uint64_t candidate) const;
    /// With its folder where another kept run has the same name.
    [[nodiscard]] QString nameOf(const KeptRun& run) const;
    [[nodiscard]] std::vector<std::size_t> shown() const;
    void refresh();
    void refreshRadar();
    void refreshButtons();

    ComparisonModel* m_pinned;
    std::function<KeptRun()> m_run;
    std::vector<Kept> m_kept;
    ArticleTableModel* m_model;
    QTableView* m_table;
    RadarChart* m_radar;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

} // namespace splitscape::ui
