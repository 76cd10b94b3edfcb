// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_tool_bar.h"

#include "ui/run/run_controller.h"
#include "ui/text/quantities.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

namespace splitscape::ui {

namespace {

QString remainingText(const RunController& run)
{
    const record::Progress& progress = run.progress();
    switch (run.state()) {
    case RunController::State::Stopping:
        return RunToolBar::tr("Stopping…");
    case RunController::State::Paused:
        return RunToolBar::tr("Paused");
    case RunController::State::Idle:
        return {};
    case RunController::State::Following:
        if (progress.stage == record::Stage::Extracting)
            return RunToolBar::tr("Watching a test");
        return RunToolBar::tr("Watching a search: %1 %")
            .arg(QLocale().toString(static_cast<int>(100.0 * progress.fraction)));
    case RunController::State::Running:
        break;
    }
    const QString percent = QLocale().toString(static_cast<int>(100.0 * progress.fraction));
    if (progress.stage == record::Stage::Preparing)
        return RunToolBar::tr("Preparing the data: %1 %").arg(percent);
    if (!progress.remaining)
        return RunToolBar::tr("%1 %").arg(percent);
    // Whole seconds: the estimate is no better than that.
    const Seconds left(std::max(1.0, std::round(progress.remaining->count())));
    if (progress.stage == record::Stage::Extracting)
        return RunToolBar::tr("Testing: %1 %, %2 left").arg(percent, durationText(left, QLocale()));
    return RunToolBar::tr("%1 %, %2 left").arg(percent, durationText(left, QLocale()));
}

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

} // namespace

RunToolBar::RunToolBar(const Commands& commands, RunController& run, QWidget* chips,
                       QWidget* parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_run(run)
    , m_bar(new QProgressBar)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("toolBar"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(20, 20));
    addActions({commands[Command::New], commands[Command::Open], commands[Command::Save]});
    addSeparator();
    addActions({commands[Command::Undo], commands[Command::Redo]});
    addSeparator();
    addActions({commands[Command::Start], commands[Command::Pause], commands[Command::Stop]});
    for (const Command command :
         {Command::New, Command::Open, Command::Save, Command::Undo, Command::Redo}) {
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(commands[command])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    addSeparator();
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedHeight(kSpace);
    m_bar->setMinimumWidth(10 * kSpace);
    m_text->setObjectName(QStringLiteral("runProgressText"));
    auto* progress = new QWidget;
    auto* layout = new QHBoxLayout(progress);
    layout->setContentsMargins(kSpace, 0, kSpace, 0);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text);
    progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(progress);
    addWidget(chips);

    auto* menu = new QMenu(this);
    menu->addActions({commands[Command::ThemeSystem], commands[Command::ThemeLight],
                      commands[Command::ThemeDark]});
    auto* theme = new QToolButton;
    theme->setObjectName(QStringLiteral("themeButton"));
    theme->setIcon(Theme::icon(u"theme"));
    theme->setToolTip(tr("Choose the light or the dark theme."));
    theme->setAccessibleName(tr("Theme"));
    theme->setPopupMode(QToolButton::InstantPopup);
    theme->setMenu(menu);
    addWidget(theme);
    connect(&m_run, &RunController::progressChanged, this, &RunToolBar::refresh);
    connect(&m_run, &RunController::stateChanged, this, &RunToolBar::refresh);
    refresh();
}

void RunToolBar::refresh()
{
    m_bar->setVisible(m_run.state() != RunController::State::Idle);
    // How far the test of another program is, its file does not say.
    const bool isUnknown
        = m_run.isFollowing() && m_run.progress().stage == record::Stage::Extracting;
    m_bar->setRange(0, isUnknown ? 0 : 1000);
    m_bar->setValue(static_cast<int>(1000.0 * m_run.progress().fraction));
    m_text->setText(remainingText(m_run));
}

RunStatus::RunStatus(RunController& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_counts(new QLabel)
    , m_place(new QLabel)
{
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_place->setObjectName(QStringLiteral("statusPlace"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace, 0, kSpace, 0);
    layout->setSpacing(4 * kSpace);
    layout->addWidget(m_counts);
    layout->addWidget(m_place);
    connect(&m_run, &RunController::progressChanged, this, &RunStatus::refresh);
    connect(&m_run, &RunController::stateChanged, this, &RunStatus::refresh);
    refresh();
}

void RunStatus::refresh()
{
    if (!m_run.hasRun()) {
        m_counts->setText(tr("No search yet"));
        m_place->clear();
        return;
    }
    const record::Progress& progress = m_run.progress();
    QString counts = tr("%1 trained   %2 fit   %3 too much energy   %4 too much memory")
                         .arg(count(progress.trained), count(progress.valid),
                              count(progress.invalid), count(progress.abandoned));
    if (progress.failed > 0)
        counts += tr("   %1 failed").arg(count(progress.failed));
    m_counts->setText(counts);
    const QString seed = QString::number(m_run.view().spec.seed);
    if (progress.generations > 0)
        m_place->setText(
            tr("generation %1 of %2   seed %3")
                .arg(count(progress.generation), count(progress.generations - 1), seed));
    else
        m_place->setText(tr("training %1 of %2   seed %3")
                             .arg(count(progress.trained), count(progress.trainings), seed));
}

} // namespace splitscape::ui
