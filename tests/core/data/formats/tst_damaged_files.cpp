// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/formats/chbmit.h"
#include "core/data/formats/edf.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_record.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <functional>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

constexpr int kVariations = 200;

std::string edfFile()
{
    const auto padded = [](std::string text, std::size_t width) {
        text.resize(width, ' ');
        return text;
    };
    std::string text = padded("0", 8) + padded("", 160) + "01.02.0304.05.06" + padded("768", 8)
        + padded("EDF+D", 44) + padded("3", 8) + padded("1", 8) + padded("2", 4);
    text += padded("A", 16) + padded("EDF Annotations", 16) + padded("", 160) + padded("uV", 16)
        + padded("-1", 8) + padded("-1", 8) + padded("1", 8) + padded("1", 8) + padded("-10", 8)
        + padded("-10", 8) + padded("10", 8) + padded("10", 8) + padded("", 160) + padded("2", 8)
        + padded("8", 8) + padded("", 64);
    for (const char* time : {"+0", "+1", "+5"}) {
        std::string annotations = std::string(time) + "\x14\x14" + std::string(1, '\0') + time
            + "\x15"
              "1\x14s\x14";
        annotations.resize(16, '\0');
        text += std::string("\x01\x00\x02\x00", 4) + annotations;
    }
    return text;
}

/// Cuts, flips, inserts or removes at random.
std::string damaged(std::string bytes, Random& random)
{
    const std::size_t edits = 1 + random.index(3);
    for (std::size_t edit = 0; edit < edits && !bytes.empty(); ++edit) {
        const std::size_t at = random.index(bytes.size());
        switch (random.index(4)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes[at] = static_cast<char>(random.index(256));
            break;
        case 2:
            bytes.insert(at, 1, "0123456789-+/x:(~."[random.index(18)]);
            break;
        default:
            bytes.erase(at, 1 + random.index(4));
            break;
        }
    }
    return bytes;
}

} // namespace

/// Whatever a file holds, reading it ends with a value or an Error (run under the sanitizers too).
class TestDamagedFiles : public QObject {
    Q_OBJECT

private slots:
    void everyVariationEnds_data();
    void everyVariationEnds();
};

void TestDamagedFiles::everyVariationEnds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("WFDB header") << "r.hea"
                                 << QByteArray(
                                        "r 2 360/24000(0) 4 10:11:12 01/02/2003\nr.dat 212x2:1+2 "
                                        "200(3)/mV 12 4 5 -6 0 II\nr.dat 212 100 12 0 0 7 0 V\n");
    QTest::newRow("WFDB header without length") << "r.hea" << QByteArray("r 1\nr.dat 310\n");
    QTest::newRow("WFDB samples") << "r.dat"
                                  << QByteArray::fromHex(
                                         "0102030405060708090a0b0c0d0e0f101112131415161718");
    QTest::newRow("WFDB segments") << "m.hea" << QByteArray("m/3 1 360 10\nlay 0\n~ 4\ns 6\n");
    QTest::newRow("WFDB annotations")
        << "r.atr"
        << QByteArray::fromHex(
               "0058 02fc 6869 0a04 03f8 05f0 fff4 00ec 0100 0000 0504 0070 03fc 28564600 0000");
    QTest::newRow("seizures") << "r.edf.seizures"
                              << QByteArray::fromHex(
                                     "00ec ffff ffff 0100 0081 0086 0081 0086 0000");
    QTest::newRow("EDF") << "r.edf" << QByteArray::fromStdString(edfFile());
    QTest::newRow("summary") << "s.txt"
                             << QByteArray(
                                    "File Name: a.edf\nNumber of Seizures in File: 1\nSeizure 1 "
                                    "Start Time: 5 seconds\nSeizure 1 End Time: 9 seconds\n");
    QTest::newRow("CSV") << "t.csv"
                         << QByteArray("id,a,b,label\n0,0.5,1e-3,N\n1,0.25,-2,V\n2,1,\"2\",N\n");
}

void TestDamagedFiles::everyVariationEnds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    TemporaryFolder folder;
    folder.write("r.hea", "r 1 360 3\nr.dat 212x2:1+2 200 12 0 0\n");
    folder.write("r.dat", std::string(24, '\x11'));
    folder.write("lay.hea", "lay 1 360 0\n~ 0 200 12 0 0 0 0 II\n");
    folder.write("s.hea", "s 1 360 6\nr.dat 80 200 12 0 0\n");
    const std::string original = bytes.toStdString();
    const auto readsWell = [&](const std::string& content) {
        const auto path = folder.write(name.toStdString(), content);
        if (name.endsWith(QLatin1String(".hea")))
            return readWfdbRecord(path, {}, {}).has_value();
        if (name == QLatin1String("r.dat"))
            return readWfdbRecord(folder.path() / "r.hea", {}, {}).has_value();
        if (name == QLatin1String("r.atr"))
            return readWfdbAnnotations(path, 360.0, {}).has_value();
        if (name.endsWith(QLatin1String(".seizures")))
            return readSeizureFile(path).has_value();
        if (name.endsWith(QLatin1String(".edf")))
            return readEdf(path, {}, {}).has_value();
        return name == QLatin1String("s.txt") ? readChbMitSummary(path).has_value()
                                              : readLabelledCsv(path, {}).has_value();
    };
    Random random(Random::derive(20240613, {static_cast<std::uint64_t>(bytes.size())}));
    int refused = 0;
    for (int variation = 0; variation < kVariations; ++variation)
        refused += readsWell(damaged(original, random)) ? 0 : 1;
    QVERIFY(refused > 0);
    for (std::size_t length = 0; length < original.size(); length += 1 + original.size() / 100)
        readsWell(original.substr(0, length));
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damaged_files.moc"
