// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <QWidget>

namespace splitscape::ui {

namespace {

struct CommandInfo {
    Command command;
    const char* name; ///< object name
    const char16_t* icon; ///< null: none
    const char* text; ///< with its access key
    const char* tip;
    QKeySequence shortcut;
    bool checkable = false;
};

const std::array<CommandInfo, kCommandCount>& table()
{
    using enum Command;
    static const std::array<CommandInfo, kCommandCount> commands{{
        {New, "newAction", u"new", QT_TRANSLATE_NOOP("Commands", "&New study…"),
         QT_TRANSLATE_NOOP("Commands", "Choose a study to start from."), QKeySequence::New},
        {NewDemo,
         "demoAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "Open the &demo study"),
         QT_TRANSLATE_NOOP("Commands", "Open a small study of synthetic heartbeats."),
         {}},
        {Open, "openAction", u"open", QT_TRANSLATE_NOOP("Commands", "&Open…"),
         QT_TRANSLATE_NOOP("Commands", "Open a study or a run."), QKeySequence::Open},
        {OpenFolder,
         "openFolderAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "Open a &folder…"),
         QT_TRANSLATE_NOOP("Commands",
                           "Make a study of a folder of recordings or tables, or open the folder "
                           "of a series."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {Save, "saveAction", u"save", QT_TRANSLATE_NOOP("Commands", "&Save"),
         QT_TRANSLATE_NOOP("Commands", "Save the study."), QKeySequence::Save},
        {SaveAs, "saveAsAction", nullptr, QT_TRANSLATE_NOOP("Commands", "Save &as…"),
         QT_TRANSLATE_NOOP("Commands",
                           "Save the study, or the run with all it found, under another name."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {ExportCandidates, "exportCandidatesAction", u"export",
         QT_TRANSLATE_NOOP("Commands", "&Export candidates…"),
         QT_TRANSLATE_NOOP("Commands", "Save the table of candidates as CSV."),
         QKeySequence(Qt::CTRL | Qt::Key_E)},
        {SaveReport, "saveReportAction", u"report", QT_TRANSLATE_NOOP("Commands", "Save &report…"),
         QT_TRANSLATE_NOOP("Commands",
                           "Save question, answer and evidence of this run as PDF or web page."),
         QKeySequence(Qt::CTRL | Qt::Key_R)},
        {ExportNetwork, "exportNetworkAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Export the selected net&work…"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Write the selected candidate's network as ONNX files and its edge part as C99."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {CalibrateDevice,
         "calibrateDeviceAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "Cali&brate a device…"),
         QT_TRANSLATE_NOOP("Commands", "Make a device of layers that were measured on your board."),
         {}},
        {Quit, "quitAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Stop what is running, keep what was found, and quit."),
         QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {Undo, "undoAction", u"undo", QT_TRANSLATE_NOOP("Commands", "&Undo"),
         QT_TRANSLATE_NOOP("Commands", "Take back the last change of the study."),
         QKeySequence::Undo},
        {Redo, "redoAction", u"redo", QT_TRANSLATE_NOOP("Commands", "&Redo"),
         QT_TRANSLATE_NOOP("Commands", "Make the change again that was taken back."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Start, "startAction", u"start", QT_TRANSLATE_NOOP("Commands", "&Start"),
         QT_TRANSLATE_NOOP("Commands", "Start the search."),
         QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {ResumeRun, "resumeRunAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Go on with this run"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Go on with a run that was stopped, to the same end as if it never had been."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
        {SearchOn,
         "searchOnAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "Search o&n…"),
         QT_TRANSLATE_NOOP("Commands",
                           "Search on where a completed run ended, in a file of its own."),
         {}},
        {AddToQueue, "addToQueueAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Add to the queue"),
         QT_TRANSLATE_NOOP("Commands", "Let this study wait for its turn in the queue."),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)},
        {ShowQueue,
         "showQueueAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Queue of studies…"),
         QT_TRANSLATE_NOOP("Commands", "Search several studies one after the other."),
         {}},
        {Pause, "pauseAction", u"pause", QT_TRANSLATE_NOOP("Commands", "&Pause"),
         QT_TRANSLATE_NOOP("Commands", "Let the trainings under way finish and begin no other."),
         QKeySequence(Qt::CTRL | Qt::Key_P), true},
        {Stop, "stopAction", u"stop", QT_TRANSLATE_NOOP("Commands", "S&top"),
         QT_TRANSLATE_NOOP("Commands", "Stop the search and keep everything it found."),
         QKeySequence(Qt::CTRL | Qt::Key_Period)},
        {ShowSearch, "showSearchAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Search page"),
         QT_TRANSLATE_NOOP("Commands", "Show the search as it goes."),
         QKeySequence(Qt::ALT | Qt::Key_1)},
        {ShowCandidates, "showCandidatesAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Candidates page"),
         QT_TRANSLATE_NOOP("Commands", "Show the table of all candidates."),
         QKeySequence(Qt::ALT | Qt::Key_2)},
        {ShowCompare, "showCompareAction", nullptr, QT_TRANSLATE_NOOP("Commands", "C&ompare page"),
         QT_TRANSLATE_NOOP("Commands", "Show the pinned candidates side by side."),
         QKeySequence(Qt::ALT | Qt::Key_3)},
        {ShowResult, "showResultAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Result page"),
         QT_TRANSLATE_NOOP("Commands", "Show the test of the chosen candidate."),
         QKeySequence(Qt::ALT | Qt::Key_4)},
        {ShowRuns, "showRunsAction", nullptr, QT_TRANSLATE_NOOP("Commands", "Ru&ns page"),
         QT_TRANSLATE_NOOP("Commands", "Show the list of runs, and compare them."),
         QKeySequence(Qt::ALT | Qt::Key_5)},
        {ShowData, "showDataAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Data page"),
         QT_TRANSLATE_NOOP("Commands", "Show what was read of the data."),
         QKeySequence(Qt::ALT | Qt::Key_6)},
        {ShowBenchmark, "showBenchmarkAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Benchmark page"),
         QT_TRANSLATE_NOOP("Commands", "Compare the strategies on tables of trained networks."),
         QKeySequence(Qt::ALT | Qt::Key_7)},
        {ShowSeries, "showSeriesAction", nullptr, QT_TRANSLATE_NOOP("Commands", "Seri&es page"),
         QT_TRANSLATE_NOOP("Commands", "Show the searches of a study side by side."),
         QKeySequence(Qt::ALT | Qt::Key_8)},
        {FocusStudy, "focusStudyAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Go to the st&udy form"),
         QT_TRANSLATE_NOOP("Commands", "Put the keyboard into the study form."),
         QKeySequence(Qt::Key_F6)},
        {FocusInspector, "focusInspectorAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Go to the &inspector"),
         QT_TRANSLATE_NOOP("Commands", "Put the keyboard into the inspector."),
         QKeySequence(Qt::Key_F7)},
        {SelectBest, "selectBestAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Select the &best candidate"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "Select the candidate with the highest accuracy among those that keep all limits."),
         QKeySequence(Qt::CTRL | Qt::Key_B)},
        {SelectPrevious, "selectPreviousAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Select the &previous candidate"),
         QT_TRANSLATE_NOOP("Commands", "Select the candidate before this one in the table."),
         QKeySequence(Qt::CTRL | Qt::Key_Up)},
        {SelectNext, "selectNextAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "Select the &next candidate"),
         QT_TRANSLATE_NOOP("Commands", "Select the candidate after this one in the table."),
         QKeySequence(Qt::CTRL | Qt::Key_Down)},
        {TogglePin, "togglePinAction", u"pin",
         QT_TRANSLATE_NOOP("Commands", "P&in the selected candidate"),
         QT_TRANSLATE_NOOP("Commands", "Keep the selected candidate for comparison, or let it go."),
         QKeySequence(Qt::CTRL | Qt::Key_D), true},
        {ThemeSystem,
         "themeSystemAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "&As the desktop"),
         QT_TRANSLATE_NOOP("Commands", "Follow the desktop's light or dark theme."),
         {},
         true},
        {ThemeLight,
         "themeLightAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Light"),
         QT_TRANSLATE_NOOP("Commands", "Use the light theme."),
         {},
         true},
        {ThemeDark,
         "themeDarkAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Dark"),
         QT_TRANSLATE_NOOP("Commands", "Use the dark theme."),
         {},
         true},
        {ResetArrangement,
         "resetArrangementAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "Reset the arran&gement"),
         QT_TRANSLATE_NOOP("Commands",
                           "Put study form, inspector and toolbar back where they were at first."),
         {}},
        {Handbook, "handbookAction", nullptr, QT_TRANSLATE_NOOP("Commands", "&Handbook"),
         QT_TRANSLATE_NOOP("Commands", "Open the handbook that came with the program."),
         QKeySequence(Qt::Key_F1)},
        {ReadThisPage, "readThisPageAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "How to &read this page"),
         QT_TRANSLATE_NOOP("Commands", "Open what the handbook says of the page that is shown."),
         QKeySequence(Qt::SHIFT | Qt::Key_F1)},
        {Glossary,
         "glossaryAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Glossary"),
         QT_TRANSLATE_NOOP("Commands", "Open the list of terms."),
         {}},
        {Shortcuts, "shortcutsAction", nullptr,
         QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
         QT_TRANSLATE_NOOP("Commands", "List every command that has a shortcut."),
         QKeySequence(Qt::CTRL | Qt::Key_F1)},
        {About,
         "aboutAction",
         nullptr,
         QT_TRANSLATE_NOOP("Commands", "A&bout Splitscape"),
         QT_TRANSLATE_NOOP("Commands", "Version, licence and sources."),
         {}},
    }};
    return commands;
}

/// Chinese has the key behind the word, in brackets: 打开(&O)…
QString withoutAccessKey(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    return text.remove(behind).remove(u'&');
}

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
{
    for (const CommandInfo& info : table()) {
        auto* action = new QAction(QCoreApplication::translate("Commands", info.text), window);
        action->setObjectName(QString::fromLatin1(info.name));
        if (info.icon)
            action->setIcon(Theme::icon(info.icon));
        action->setShortcut(info.shortcut);
        action->setCheckable(info.checkable);
        const QString tip = QCoreApplication::translate("Commands", info.tip);
        action->setStatusTip(tip);
        action->setToolTip(
            info.shortcut.isEmpty()
                ? tip
                : tr("%1 (%2)").arg(tip, info.shortcut.toString(QKeySequence::NativeText)));
        // A tool button shows it; the toolkit would leave a key in brackets there.
        const auto nameButton = [action] { action->setIconText(withoutAccessKey(action->text())); };
        nameButton();
        connect(action, &QAction::changed, this, nameButton);
        window->addAction(action);
        m_actions[static_cast<std::size_t>(info.command)] = action;
    }
}

QList<QPair<QString, QString>> Commands::shortcuts() const
{
    QList<QPair<QString, QString>> list;
    for (const QAction* action : m_actions) {
        if (!action->shortcut().isEmpty())
            list.append({withoutAccessKey(action->text()),
                         action->shortcut().toString(QKeySequence::NativeText)});
    }
    return list;
}

} // namespace splitscape::ui
