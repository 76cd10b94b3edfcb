// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_annotations.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

Result<std::vector<Annotation>> readBytes(const QByteArray& bytes, double rateHz = 100.0)
{
    TemporaryFolder folder;
    const auto path = folder.write(
        "r.atr", std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return readWfdbAnnotations(path, rateHz, {});
}

/// "SAMPLE SYMBOL SUBTYPE CHANNEL NUMBER TEXT; ..."
QString drawn(const std::vector<Annotation>& annotations)
{
    QStringList list;
    for (const Annotation& one : annotations) {
        list << QStringLiteral("%1 %2 %3 %4 %5 %6")
                    .arg(one.sample)
                    .arg(QString::fromStdString(one.symbol))
                    .arg(one.subtype)
                    .arg(one.channel)
                    .arg(one.number)
                    .arg(QString::fromStdString(one.text))
                    .trimmed();
    }
    return list.join(QStringLiteral("; "));
}

} // namespace

class TestWfdbAnnotations : public QObject {
    Q_OBJECT

private slots:
    void bytesGiveAnnotations_data();
    void bytesGiveAnnotations();
    void secondsFollowTheRate();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aFolderIsRefused();
    void aStopRequestCancels();
};

void TestWfdbAnnotations::bytesGiveAnnotations_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("expected");
    // A word is CODE * 1024 + INTERVAL, low byte first: N is 1, V is 5, + is 28, [ is 32, ] is 33.
    QTest::newRow("two beats, intervals add up")
        << QByteArray("0a04 1414 0000") << "10 N 0 0 0; 30 V 0 0 0";
    QTest::newRow("a text follows its annotation")
        << QByteArray("0070 02fc 284e 0004 0000") << "0 + 0 0 0 (N; 0 N 0 0 0";
    QTest::newRow("a text of three letters takes four bytes")
        << QByteArray("0570 03fc 28564600 0a04 0000") << "5 + 0 0 0 (VF; 15 N 0 0 0";
    QTest::newRow("the end of a text may be filled with zero")
        << QByteArray("0570 04fc 284e0000 0000") << "5 + 0 0 0 (N";
    QTest::newRow("a subtype holds for one annotation only")
        << QByteArray("0a04 02f4 0a04 0000") << "10 N 2 0 0; 20 N 0 0 0";
    QTest::newRow("a subtype may be negative") << QByteArray("0a04 fff4 0000") << "10 N -1 0 0";
    QTest::newRow("channel and number hold until changed")
        << QByteArray("0a04 03f8 05f0 0a04 0a04 00f8 0000") << "10 N 0 3 5; 20 N 0 3 5; 30 N 0 0 5";
    // 0x00010000 = 65536, the high half first.
    QTest::newRow("a skip goes far, then the interval adds")
        << QByteArray("00ec 0100 0000 0a04 0000") << "65546 N 0 0 0";
    QTest::newRow("a skip may go back")
        << QByteArray("6404 00ec ffff ceff 0004 0000") << "100 N 0 0 0; 50 N 0 0 0";
    QTest::newRow("skips beyond 32 bits")
        << QByteArray("00ec ff7f ffff 00ec ff7f ffff 0204 0000") << "4294967296 N 0 0 0";
    QTest::newRow("a placeholder moves the time and is left out")
        << QByteArray("00ec ffff ffff 0100 00ec 0000 6400 0080 00ec 0000 c800 0084 0000")
        << "100 [ 0 0 0; 300 ] 0 0 0";
    QTest::newRow("codes without a mnemonic show their number")
        << QByteArray("01a8 0000") << "1 [42] 0 0 0";
    // Notes (22) at 0: "## annotation type definitions", "42 z my type", "## end of definitions".
    QTest::newRow("types of the file's own")
        << (QByteArray("0058 1efc") + QByteArray("## annotation type definitions").toHex()
            + QByteArray("0058 0cfc") + QByteArray("42 z my type").toHex() + QByteArray("0058 15fc")
            + QByteArray("## end of definitions").toHex() + QByteArray("00 01a8 0000"))
        << "1 z 0 0 0";
    QTest::newRow("an ordinary note at 0 stays")
        << QByteArray("0058 02fc 6869 0000") << "0 \" 0 0 0 hi";
    QTest::newRow("nothing but the end mark") << QByteArray("0000") << "";
}

void TestWfdbAnnotations::bytesGiveAnnotations()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, expected);
    const auto read = readBytes(QByteArray::fromHex(hex));
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QCOMPARE(drawn(*read), expected);
}

void TestWfdbAnnotations::secondsFollowTheRate()
{
    const auto plain = readBytes(QByteArray::fromHex("3204 0000"), 100.0); // sample 50
    QVERIFY(plain);
    QCOMPARE(plain->front().seconds, 0.5);
    const QByteArray note = QByteArray::fromHex("0058 17fc") + QByteArray("## time resolution: 256")
        + QByteArray(1, '\0') + QByteArray::fromHex("8004 0000"); // sample 128
    const auto stated = readBytes(note, 100.0);
    QVERIFY(stated);
    QCOMPARE(stated->size(), std::size_t{1});
    QCOMPARE(stated->front().seconds, 0.5);
}

void TestWfdbAnnotations::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray("") << "FileEmpty";
    QTest::newRow("one byte") << QByteArray("0a") << "FileTruncated";
    QTest::newRow("no end mark") << QByteArray("0a04 0a04") << "FileTruncated";
    QTest::newRow("ends inside a skip") << QByteArray("00ec 0100") << "FileTruncated";
    QTest::newRow("ends inside a text") << QByteArray("0070 ffff 284e") << "FileTruncated";
    QTest::newRow("an undefined code") << QByteArray("01c8 0000") << "FileDamaged"; // 50
    QTest::newRow("before the start") << QByteArray("00ec ffff 9cff 0004 0000") << "FileDamaged";
}

void TestWfdbAnnotations::badFilesAreRefused()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, code);
    const auto read = readBytes(QByteArray::fromHex(hex));
    QVERIFY(!read);
    QCOMPARE(QString::fromLatin1(errorCodeName(read.error().code)), code);
    QVERIFY(read.error().subject.ends_with("r.atr"));
    QVERIFY(!readBytes(QByteArray::fromHex("0000"), 0.0));
}

void TestWfdbAnnotations::aFolderIsRefused()
{
    TemporaryFolder folder;
    QVERIFY(readWfdbAnnotations(folder.path(), 100.0, {}).error().code == ErrorCode::NotAFile);
    QVERIFY(readWfdbAnnotations(folder.path() / "none.atr", 100.0, {}).error().code
            == ErrorCode::FileMissing);
}

void TestWfdbAnnotations::aStopRequestCancels()
{
    TemporaryFolder folder;
    const auto path = folder.write("r.atr", std::string_view("\0\0", 2));
    std::stop_source source;
    source.request_stop();
    QVERIFY(readWfdbAnnotations(path, 100.0, source.get_token()).error().code
            == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestWfdbAnnotations)
#include "tst_wfdb_annotations.moc"
