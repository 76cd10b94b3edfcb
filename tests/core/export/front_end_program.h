// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/c_source.h"
#include "core/export/preparation.h"
#include "tests/core/export/program_outcome.h"
#include "tests/support/temporary_folder.h"

#include <QStandardPaths>
#include <QtTest/QtTest>

#include <string>

namespace splitscape::test {

/// A front end and its network as C, compiled with a main() of a test in a new folder.
class FrontEndProgram {
public:
    [[nodiscard]] static bool isPossible() { return !compiler().isEmpty(); }

    void make(const exporting::Preparation& preparation, const exporting::SplitNetwork& network,
              const std::string& main)
    {
        const auto layers = exporting::weightedLayers(network);
        const auto source = exporting::frontEndSource(preparation, "part", &layers.front().layer);
        QVERIFY2(source.has_value(), source ? "" : source.error().detail.c_str());
        m_pushes = source->pushes;
        folder.write("part_frontend.h", source->header);
        folder.write("part_frontend.c", source->source);
        folder.write("main.c", main);
        QVERIFY(exporting::writeCSource(*exporting::toC(network, {}, "part"), folder.path())
                    .has_value());
        const Outcome compiled = runProgram(
            compiler(),
            kStrict
                + QStringList{m_pushes ? QStringLiteral("-DPUSHES") : QStringLiteral("-DPLAIN"),
                              QStringLiteral("part.c"), QStringLiteral("part_frontend.c"),
                              QStringLiteral("main.c"), QStringLiteral("-o"),
                              QStringLiteral("part")},
            where());
        QVERIFY2(compiled.good, qPrintable(compiled.text));
    }

    void run(const QStringList& arguments = {}) const
    {
        const Outcome ran = runProgram(where() + QStringLiteral("/part"), arguments, where());
        QVERIFY2(ran.good, qPrintable(ran.text));
    }

    /// Values can be pushed into the network made last.
    [[nodiscard]] bool pushes() const { return m_pushes; }

    const TemporaryFolder folder;

private:
    [[nodiscard]] static QString compiler()
    {
        return QStandardPaths::findExecutable(QStringLiteral("cc"));
    }
    [[nodiscard]] QString where() const { return QString::fromStdString(folder.path().string()); }

    bool m_pushes = false;
};

} // namespace splitscape::test
