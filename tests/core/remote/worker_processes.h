// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <csignal>
#include <filesystem>
#include <memory>
#include <vector>

namespace splitscape::test {

/// Real processes of work_queue_worker on this machine, which go with this object.
class WorkerProcesses {
public:
    /// @param folder  where they work
    explicit WorkerProcesses(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
        std::filesystem::create_directories(m_folder);
    }
    ~WorkerProcesses()
    {
        for (const auto& process : m_processes)
            end(*process);
    }
    WorkerProcesses(const WorkerProcesses&) = delete;
    WorkerProcesses& operator=(const WorkerProcesses&) = delete;

    /// Starts one with a core; `options` come before address and port. `before` is a command that
    /// runs it, such as unshare; `environment` holds NAME=VALUE.
    QProcess& start(int port, const QStringList& options = {}, const QStringList& before = {},
                    const QStringList& environment = {},
                    const QString& address = QStringLiteral("127.0.0.1"))
    {
        auto process = std::make_unique<QProcess>();
        auto all = QProcessEnvironment::systemEnvironment();
        for (const QString& one : environment)
            all.insert(one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
        process->setProcessEnvironment(all);
        process->setProcessChannelMode(QProcess::MergedChannels);
        QStringList command = before;
        command << QStringLiteral("work_queue_worker") << QStringLiteral("--cores")
                << QStringLiteral("1") << QStringLiteral("--max-backoff") << QStringLiteral("1");
        // The last one counts where an option comes twice.
        command << QStringLiteral("-s") << QString::fromStdString(m_folder.string()) << options
                << address << QString::number(port);
        process->start(command.takeFirst(), command);
        process->waitForStarted();
        m_processes.push_back(std::move(process));
        return *m_processes.back();
    }

    [[nodiscard]] std::size_t count() const { return m_processes.size(); }
    [[nodiscard]] QProcess& at(std::size_t index) { return *m_processes[index]; }

    static void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate(); // it cleans up behind itself
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished(3000);
        }
    }

    [[nodiscard]] static bool areInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("work_queue_worker")).isEmpty();
    }

private:
    std::filesystem::path m_folder;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace splitscape::test
