// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/program_runner.h"
#include "ui/library/library_controller.h"
#include "ui/pages/runs_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

#include <memory>
#include <string>
#include <vector>

namespace splitscape::test {

inline constexpr int kPatience = 60000; // ms; slow machines only
inline constexpr QSize kPageSize(640, 720); // what the docks leave of a window of 1280 by 800

// A few synthetic beats and small populations: less than a second.
inline constexpr auto kSmallStudy = R"({
    "name": "Small", "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                                 "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 2, "population": 6},
    "training": {"epochs": 2}, "test_trainings": 2})";

/// Answers with one folder.
class FolderDialogs : public ui::Dialogs {
public:
    void openFile(QWidget*, const PathRequest&, Chosen) override { }
    void saveFile(QWidget*, const PathRequest&, Chosen chosen) override { chosen(saved); }
    void openFolder(QWidget*, const PathRequest&, Chosen chosen) override { chosen(folder); }
    void askUnsaved(QWidget*, const QString&, std::function<void(Unsaved)>) override { }
    bool openPage(const QUrl& page) override
    {
        opened = page;
        return true;
    }
    QString folder;
    QString saved; ///< the path that is chosen for a new file
    QUrl opened;
};

/// The list of runs over a folder of five, driven as a user would.
class DrivenRunsPage {
protected:
    /// Three searches, and copies of the first.
    void makeRuns()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("XDG_CACHE_HOME", file("cache").toUtf8()); // not the user's
        ui::Theme::instance().install(ui::ThemeChoice::Light);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("runs/more")));
        QFile study(file("study.json"));
        QVERIFY(study.open(QIODevice::WriteOnly));
        study.write(kSmallStudy);
        study.close();
        const auto make = [this](const char* name, const std::vector<std::string>& options) {
            std::vector<std::string> arguments{"run",        file("study.json").toStdString(),
                                               "-o",         run(name).toStdString(),
                                               "--progress", "none"};
            arguments.insert(arguments.end(), options.begin(), options.end());
            return runProgram(arguments).code;
        };
        QCOMPARE(make("first", {}), int{cli::Done});
        QCOMPARE(make("second", {"--seed", "2", "--generations", "1"}), int{cli::Done});
        QCOMPARE(make("more/third", {"--seed", "3"}), int{cli::Done});
        for (const char* const copy : {"fourth", "fifth"})
            QVERIFY(QFile::copy(run("first"), run(copy)));
    }
    /// A new one in place of the one before.
    void makePage()
    {
        m_page.reset();
        m_library.reset();
        m_jobs = std::make_unique<ui::BackgroundJobs>();
        m_library
            = std::make_unique<ui::LibraryController>(file("library.json").toStdString(), *m_jobs);
        m_page = std::make_unique<ui::RunsPage>(
            ui::RunsPage::Parts{*m_library, *m_jobs, m_dialogs, [this] { return m_shown; }});
        new QAbstractItemModelTester(
            m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        new QAbstractItemModelTester(m_page->table()->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(kPageSize);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    }
    void addRuns()
    {
        m_dialogs.folder = file("runs");
        find<QPushButton>("addFolderButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    }
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString run(const char* name) const
    {
        return m_folder.filePath(QStringLiteral("runs/%1.splitscape").arg(QLatin1String(name)));
    }
    [[nodiscard]] int rows() const { return m_page->table()->model()->rowCount(); }
    [[nodiscard]] int rowOf(const QString& path) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (m_page->table()->model()->index(row, 0).data(ui::LibraryModel::PathRole) == path)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QModelIndex cell(const QString& path, ui::LibraryColumn column) const
    {
        return m_page->table()->model()->index(rowOf(path), int(column));
    }
    void tick(const QString& path)
    {
        m_page->table()->setCurrentIndex(cell(path, ui::LibraryColumn::Run));
        QTest::keyClick(m_page->table(), Qt::Key_Space);
    }
    [[nodiscard]] bool isRead() const { return !m_library->isBusy(); }

    QTemporaryDir m_folder;
    FolderDialogs m_dialogs;
    QString m_shown; ///< file of the run that the window shows
    std::unique_ptr<ui::BackgroundJobs> m_jobs;
    std::unique_ptr<ui::LibraryController> m_library;
    std::unique_ptr<ui::RunsPage> m_page;
};

} // namespace splitscape::test
