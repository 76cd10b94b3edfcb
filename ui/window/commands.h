// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <array>

namespace splitscape::ui {

/// Everything the window can be told to do. Each has an action with a name, a tip and, where it is
/// used often, a shortcut.
enum class Command {
    New,
    NewDemo,
    Open,
    OpenFolder,
    Save,
    SaveAs,
    ExportCandidates,
    SaveReport,
    ExportNetwork,
    CalibrateDevice,
    Quit,
    Undo,
    Redo,
    Start,
    ResumeRun,
    SearchOn,
    AddToQueue,
    ShowQueue,
    Pause,
    Stop,
    ShowSearch,
    ShowCandidates,
    ShowCompare,
    ShowResult,
    ShowRuns,
    ShowData,
    ShowBenchmark,
    ShowSeries,
    FocusStudy,
    FocusInspector,
    SelectBest,
    SelectPrevious,
    SelectNext,
    TogglePin,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ResetArrangement,
    Handbook,
    ReadThisPage,
    Glossary,
    Shortcuts,
    About,
    Count
};

inline constexpr std::size_t kCommandCount = static_cast<std::size_t>(Command::Count);

/// The actions of all commands, made from one table.   Thread: UI.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* operator[](Command command) const
    {
        return m_actions[static_cast<std::size_t>(command)];
    }
    /// Name and shortcut of every command that has a shortcut, for the list in the Help menu.
    [[nodiscard]] QList<QPair<QString, QString>> shortcuts() const;

private:
    std::array<QAction*, kCommandCount> m_actions{};
};

} // namespace splitscape::ui
