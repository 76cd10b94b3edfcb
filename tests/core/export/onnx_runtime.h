// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTest>

namespace splitscape::test {

/// The folder with node_modules/onnxruntime-node, installed into the build folder on request;
/// empty, with the reason, where there is none.
inline QString runtimeFolder(QString& reason)
{
    const QString folder = QStringLiteral(SPLITSCAPE_RUNTIME_FOLDER);
    const QString package = folder + QStringLiteral("/node_modules/onnxruntime-node/package.json");
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (QFile::exists(package))
        return folder;
    if (npm.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
        reason = QStringLiteral("npm and node are not installed");
        return {};
    }
    // 300 MB: not for every test run.
    if (!qEnvironmentVariableIsSet("SPLITSCAPE_INSTALL_ONNXRUNTIME")) {
        reason = QStringLiteral(
            "onnxruntime-node is not installed; SPLITSCAPE_INSTALL_ONNXRUNTIME=1 installs it "
            "into the build folder");
        return {};
    }
    qInfo("Installing onnxruntime-node into the build folder (once)");
    QDir().mkpath(folder);
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(npm,
                  {QStringLiteral("install"), QStringLiteral("--ignore-scripts"),
                   QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
                   QStringLiteral("--fetch-retries=1"), QStringLiteral("--prefix"), folder,
                   QStringLiteral("onnxruntime-node@1")});
    process.closeWriteChannel();
    if (process.waitForFinished(150000) && process.exitCode() == 0 && QFile::exists(package))
        return folder;
    process.kill();
    process.waitForFinished();
    reason = QStringLiteral("npm could not install onnxruntime-node");
    return {};
}

/// Runs run_onnx.js; whatever goes wrong fails the test.
inline void runNode(const QString& runtime, const QStringList& arguments)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), runtime + QStringLiteral("/node_modules"));
    node.setProcessEnvironment(environment);
    node.start(QStandardPaths::findExecutable(QStringLiteral("node")), arguments);
    node.closeWriteChannel();
    QVERIFY(node.waitForFinished(60000));
    QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
}

} // namespace splitscape::test
