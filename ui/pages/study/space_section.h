// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/memory_fit.h"
#include "core/partition/rules.h"
#include "ui/pages/study/study_section.h"
#include "ui/jobs/background_jobs.h"

namespace splitscape::ui {

/// What the search may build, how many architectures that is and how many of them fit the memory.
class SpaceSection : public StudySection {
    Q_OBJECT

public:
    SpaceSection(StudyDocument& document, BackgroundJobs& jobs, QWidget* parent = nullptr);

    void load() override;
    /// Classes of the prepared data; changes what the last layer of every architecture needs.
    void setClasses(int classes);

    /// The limit that no architecture of the space can meet; nothing as long as the present space and
    /// rules have not been checked.
    [[nodiscard]] std::optional<Error> unreachable() const;

signals:
    void reachabilityChanged();

private:
    struct Check {
        space::SearchSpace space; ///< what was checked, with `rules`
        partition::Rules rules;
        partition::MemoryFit fit;
        std::optional<Error> unreachable;
    };
    void addPreset();
    void addLists();
    void addOpenLists();
    void addKinds();
    void addShape();
    void count();
    void showCount(const partition::MemoryFit& fit);
    void setChecked(std::optional<Check> check);
    [[nodiscard]] space::SearchSpace searched() const;

    BackgroundJobs& m_jobs;
    BackgroundJobs::JobId m_job = 0;
    QTimer m_settle;
    QLabel* m_note;
    std::optional<Check> m_checked;
    int m_classes = 0; ///< 0: not known yet
};

} // namespace splitscape::ui
