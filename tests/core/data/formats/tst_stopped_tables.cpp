// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of many rows, or of rows of megabytes: a stop request ends their reading wherever it
// comes.
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/plain_table.h"
#include "tests/support/stopped_work.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::data;

namespace {

// A check of 4096 steps, each of which takes memory a few times.
constexpr std::size_t kMost = 15'000;

// So long that each is a piece of memory of its own.
constexpr const char* kName = "a_column_of_a_long_name";
constexpr const char* kNumber = "0.12345678901234567890";

QByteArray row(const char* cell, int cells, const char* last)
{
    return (QByteArray(cell) + ',').repeated(cells) + last + '\n';
}

} // namespace

class TestStoppedTables : public QObject {
    Q_OBJECT

private slots:
    void plainTablesEndSoon_data();
    void plainTablesEndSoon();
    void wideTablesEndSoon_data();
    void wideTablesEndSoon();
};

void TestStoppedTables::plainTablesEndSoon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("many rows") << row(kName, 2, "label") + row(kNumber, 2, "N").repeated(10'000);
    QTest::newRow("a wide row of names") << row(kName, 20'000, "label") + row("1", 2, "N");
    QTest::newRow("wide rows") << row(kNumber, 20'000, "N").repeated(2);
}

void TestStoppedTables::plainTablesEndSoon()
{
    QFETCH(const QByteArray, text);
    const test::TemporaryFolder folder;
    const auto path = folder.write("t.csv", text.toStdString());
    test::stopsSoon([&](const std::stop_token& stop) { return readPlainTable(path, stop); }, kMost);
}

void TestStoppedTables::wideTablesEndSoon_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("names and numbers")
        << row(kName, 20'000, "label") + row(kNumber, 20'000, "N") + row(kNumber, 20'000, "V");
    QTest::newRow("numbers alone") << row(kNumber, 20'000, "N").repeated(3);
    QTest::newRow("0 and 1, each of which may be a label")
        << (row("0", 20'000, "0") + row("1", 20'000, "1")).repeated(2);
}

void TestStoppedTables::wideTablesEndSoon()
{
    QFETCH(const QByteArray, text);
    const test::TemporaryFolder folder;
    const auto path = folder.write("t.csv", text.toStdString());
    test::stopsSoon([&](const std::stop_token& stop) { return readLabelledCsv(path, stop); },
                    kMost);
}

QTEST_APPLESS_MAIN(TestStoppedTables)
#include "tst_stopped_tables.moc"
