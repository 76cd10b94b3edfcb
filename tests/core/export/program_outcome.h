// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace splitscape::test {

/// How a C compiler is asked to be strict.
inline const QStringList kStrict{QStringLiteral("-Wall"),     QStringLiteral("-Wextra"),
                                 QStringLiteral("-Werror"),   QStringLiteral("-std=c99"),
                                 QStringLiteral("-pedantic"), QStringLiteral("-O1")};

/// What a program printed, or why it failed.
struct Outcome {
    bool good = false;
    QString text;
};

inline Outcome runProgram(const QString& program, const QStringList& arguments,
                          const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {false, program + QStringLiteral(" did not run: ") + process.errorString()};
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {good,
            QString::fromUtf8(process.readAllStandardOutput()
                              + (good ? QByteArray() : process.readAllStandardError()))};
}

} // namespace splitscape::test
