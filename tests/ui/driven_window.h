// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_fixtures.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

#include <memory>

namespace splitscape::test {

inline constexpr int kPatience = 60000; // ms; slow machines only

/// The whole window in a folder of its own, driven as a user would.
class DrivenWindow {
protected:
    void showFirst()
    {
        QVERIFY(m_folder.isValid());
        m_preferences = std::make_unique<ui::Preferences>(pathOf("preferences.ini"));
        m_preferences->setThreads(2);
        ui::Theme::instance().install(ui::ThemeChoice::Light);
        openWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// A new one in place of the one before.
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Services{
            *m_preferences,
            m_dialogs,
            {pathOf("cache").toStdString(), pathOf("runs").toStdString()}});
        m_window->show();
    }
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_window->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QAction* action(const char* name) { return find<QAction>(name); }
    void type(const char* field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString pathOf(const char* name) { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Preferences> m_preferences;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace splitscape::test
