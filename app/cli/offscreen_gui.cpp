// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offscreen_gui.h"

#include <QLocale>

namespace splitscape::cli {

OffscreenGui::OffscreenGui()
{
    if (QCoreApplication::instance())
        return;
    // Whatever the user has set: no display is needed, so none is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Its remarks on the session (no runtime folder) are about displays; standard error is ours.
    m_previousHandler
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
    QLocale::setDefault(QLocale::English); // the command line speaks English, numbers included
}

OffscreenGui::~OffscreenGui()
{
    if (!m_application)
        return;
    m_application.reset();
    qInstallMessageHandler(m_previousHandler);
}

} // namespace splitscape::cli
