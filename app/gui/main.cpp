// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startup_clock.h"
#include "splitscape_version.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    using namespace splitscape;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("splitscape"));
    QApplication::setApplicationDisplayName(QStringLiteral("Splitscape"));
    QApplication::setApplicationVersion(QStringLiteral(SPLITSCAPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("splitscape"));

    ui::Preferences preferences;
    ui::installTranslation(preferences.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main",
                                "Searches small neural networks and where to split them between a "
                                "wearable and its gateway."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption measure(
        QStringLiteral("measure-startup"),
        QApplication::translate(
            "main", "Print the time from the start to the first painted window, and quit."));
    parser.addOption(measure);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QApplication::translate("main", "A study (.json) or a run (.splitscape) to open."),
        QStringLiteral("[FILE]"));
    parser.process(application);

    ui::SystemDialogs dialogs;
    ui::Theme::instance().install(preferences.theme());

    ui::MainWindow window({preferences, dialogs, ui::Folders::ofUser()});
    window.restoreArrangement();
    if (parser.isSet(measure))
        measureFirstPaint(window);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openPath(parser.positionalArguments().constFirst());
    else
        window.offerUnfinishedRun();
    return QApplication::exec();
}
