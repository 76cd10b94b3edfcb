// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads/stop_check.h"
#include "core/data/formats/csv_columns.h"
#include "core/data/formats/labelled_csv.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <clocale>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

/// "0.5 1 -> N | ...", then what was recognised.
QString drawn(const LabelledRows& table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QString text;
        for (std::size_t index = 0; index < table.valuesPerRow; ++index)
            text += QString::number(
                        static_cast<double>(table.values[row * table.valuesPerRow + index]))
                + QLatin1Char(' ');
        rows << text + QStringLiteral("-> ")
                + QString::fromStdString(table.labelNames[table.labels[row]]);
    }
    return rows.join(QStringLiteral(" | "))
        + (table.hasHeader ? QStringLiteral(" header") : QString())
        + (table.hasIndex ? QStringLiteral(" index") : QString());
}

Result<LabelledRows> readText(const QByteArray& text)
{
    TemporaryFolder folder;
    return readLabelledCsv(
        folder.write("t.csv", {text.constData(), static_cast<std::size_t>(text.size())}), {});
}

} // namespace

class TestLabelledCsv : public QObject {
    Q_OBJECT

private slots:
    void tablesAreRecognised_data();
    void tablesAreRecognised();
    void labelsSortByValueOrText();
    void badTablesAreRefused_data();
    void badTablesAreRefused();
    void rowsWithAMissingValueAreLeftOut_data();
    void rowsWithAMissingValueAreLeftOut();
    void longTablesStream();
    void commentsDoNotCountAsLooked();
    void wideTablesAreReadUpToAMillionColumns();
    void theLocaleDoesNotMatter();
    void aStopRequestCancels();
};

void TestLabelledCsv::tablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("commas, numbers as labels", "0.5,1,0.0\n0.25,2e-1,4.0\n", "0.5 1 -> 0 | 0.25 0.2 -> 4");
    row("semicolons, text as labels", "0.5;1;N\n0.25;2;V\n", "0.5 1 -> N | 0.25 2 -> V");
    row("tabs and CR-LF", "0.5\t1\tN\r\n0.25\t2\tV\r\n", "0.5 1 -> N | 0.25 2 -> V");
    row("no line end at the end", "0.5,1,N", "0.5 1 -> N");
    row("blank lines, spaces, plus signs", "\n 0.5 , +1 , N \n\n", "0.5 1 -> N");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "0.5,1,N\n",
        "0.5 1 -> N");
    row("a header of names", "a,b,label\n0.5,1,N\n", "0.5 1 -> N header");
    row("a quoted header with a comma inside", "\"a, first\",\"b\",\"label\"\n0.5,1,\"N\"\n",
        "0.5 1 -> N header");
    row("a header of column numbers", "0,1,2,3\n0.5,1,2,N\n", "0.5 1 2 -> N header");
    row("a header with an empty index name", ",0,1,2,3\n7,0.5,1,2,N\n",
        "0.5 1 2 -> N header index");
    row("a header that names the index", "id,a,b,label\n3,0.5,1,N\n", "0.5 1 -> N header index");
    row("an index from 0 without header", "0,0.5,N\n1,0.6,N\n2,0.7,N\n",
        "0.5 -> N | 0.6 -> N | 0.7 -> N index");
    row("an index from 1 without header", "1,0.5,N\n2,0.6,N\n3,0.7,N\n",
        "0.5 -> N | 0.6 -> N | 0.7 -> N index");
    row("two rows that count are no index", "0,0.5,N\n1,0.6,N\n", "0 0.5 -> N | 1 0.6 -> N");
    row("a column that stops counting is no index", "0,0.5,N\n1,0.6,N\n5,0.7,N\n",
        "0 0.5 -> N | 1 0.6 -> N | 5 0.7 -> N");
    row("decimal commas", "0,5;1;N\n0,6;2;N\n", "0.5 1 -> N | 0.6 2 -> N");
    row("blanks between values", "0.5 1e-1  2\n0.25 3 1\n", "0.5 0.1 -> 2 | 0.25 3 -> 1");
    row("a line that states the separator", "sep=;\n0.5;1;N\n", "0.5 1 -> N");
    row("comments", "# made by hand\n0.5,1,N\n# more\n0.6,2,V\n", "0.5 1 -> N | 0.6 2 -> V");
    row("separators at every end", "0.5;1;N;\n0.6;2;V;\n", "0.5 1 -> N | 0.6 2 -> V");
    row("a separator inside one text", "0.5,1,N\n0.6,2,A; b\n", "0.5 1 -> N | 0.6 2 -> A; b");
    row("labels with zeros before them", "0.5,0001\n0.6,12345678901234567890\n",
        "0.5 -> 0001 | 0.6 -> 12345678901234567890");
    row("0 and 0.0 are one label", "1,0\n2,0.0\n", "1 -> 0 | 2 -> 0");
}

void TestLabelledCsv::tablesAreRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto read = readText(text);
    QVERIFY2(read, read.has_value() ? "" : (read.error().subject + read.error().detail).c_str());
    QCOMPARE(drawn(*read), expected);
}

void TestLabelledCsv::labelsSortByValueOrText()
{
    const auto numbers = readText("5,10\n5,2\n5,-1\n");
    QVERIFY(numbers);
    QVERIFY((numbers->labelNames == std::vector<std::string>{"-1", "2", "10"}));
    QVERIFY((numbers->labels == std::vector<std::uint32_t>{2, 1, 0}));
    const auto texts = readText("5,V\n5,N\n5,10\n");
    QVERIFY(texts);
    QVERIFY((texts->labelNames == std::vector<std::string>{"10", "N", "V"}));
    QVERIFY((texts->labels == std::vector<std::uint32_t>{2, 1, 0}));
}

void TestLabelledCsv::badTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& text, const char* code,
                        const char* place, const char* detail) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(place)
                            << QString::fromLatin1(detail);
    };
    row("empty", "", "FileEmpty", "t.csv", "");
    row("binary", QByteArray("\x01\x03\x04\0\0", 5), "FileFormatUnknown", "t.csv",
        "its content is binary and of no kind known here");
    row("prose", "Once upon a time\n", "FileFormatUnknown", "t.csv",
        "its first line has a single column; cells are parted by a comma, semicolon, tab, blank or |, "
        "or by what dataset.csv.separator says");
    row("compressed", QByteArray("PK\x03\x04 zip"), "FileFormatUnknown", "t.csv",
        "it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it or "
        "save the "
        "sheet as CSV");
    row("blank lines only", "\n\n \n", "FileFormatUnknown", "t.csv",
        "no row of values and a label");
    row("a header only", "a,b,label\n", "FileFormatUnknown", "t.csv",
        "no row of values and a label");
    row("a short row", "1,2,N\n1,N\n", "RowInvalid", "t.csv:2", "2 columns instead of 3");
    row("a long row", "1,2,N\n1,2,V\n\n1,2,3,N\n", "RowInvalid", "t.csv:4",
        "4 columns instead of 3");
    row("text where a number is", "1,2,N\n1,two,N\n", "RowInvalid", "t.csv:2",
        "column 2 is 'two', not a number");
    row("a bad first row is no header", "1,2,x,4,N\n1,2,3,4,N\n", "RowInvalid", "t.csv:1",
        "column 3 is 'x', not a number");
    row("too large for a sample", "1,2,N\n1,1e300,N\n", "RowInvalid", "t.csv:2",
        "column 2 is '1e300', not a number");
    row("many bad rows", "1,N\nx,N\n2,N\nx,N\nx,N\nx,N\nx,N\n", "RowInvalid", "t.csv:2",
        "column 1 is 'x', not a number, as in all bad rows (dataset.csv.ignore leaves a column out); "
        "4 more bad rows, at lines 4, 5, 6, ...");
}

void TestLabelledCsv::badTablesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QString, detail);
    const auto read = readText(text);
    QVERIFY(!read);
    QCOMPARE(QString::fromLatin1(errorCodeName(read.error().code)), code);
    QVERIFY2(QString::fromStdString(read.error().subject).endsWith(QLatin1Char('/') + place),
             read.error().subject.c_str());
    QCOMPARE(QString::fromStdString(read.error().detail), detail);
}

void TestLabelledCsv::rowsWithAMissingValueAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("an empty value") << QByteArray("1,2,N\n1,,N\n") << QStringLiteral("column 2 is");
    QTest::newRow("nan") << QByteArray("1,2,N\n1,nan,N\n") << QStringLiteral("column 2 is");
    QTest::newRow("no label") << QByteArray("1,2,N\n1,2,\n")
                              << QStringLiteral("no label in the last column");
}

void TestLabelledCsv::rowsWithAMissingValueAreLeftOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto read = readText(text);
    QVERIFY(read);
    QCOMPARE(read->rowCount(), std::size_t{1});
    QCOMPARE(read->repairs.size(), std::size_t{1});
    QVERIFY2(QString::fromStdString(read->repairs.front())
                 .startsWith(QStringLiteral("1 of 2 rows were left out, at lines 2: ") + why),
             read->repairs.front().c_str());
}

void TestLabelledCsv::longTablesStream()
{
    QByteArray text;
    for (int row = 0; row < 200'000; ++row) // several chunks
        text += QByteArray::number(row % 7) + ",0.5," + QByteArray::number(row % 3) + "\n";
    const auto read = readText(text);
    QVERIFY(read);
    QCOMPARE(read->rowCount(), std::size_t{200'000});
    for (std::size_t row = 0; row < 200'000; ++row) {
        QCOMPARE(read->values[2 * row], static_cast<float>(row % 7));
        QCOMPARE(read->labels[row], static_cast<std::uint32_t>(row % 3));
    }
    QVERIFY(readText(QByteArray(6 << 20, '1')).error().code == ErrorCode::FileFormatUnknown);
    QByteArray regression;
    for (int row = 0; row < 1100; ++row)
        regression += "1," + QByteArray::number(row) + "\n";
    QVERIFY(readText(regression).error().code == ErrorCode::FileFormatUnknown);
}

void TestLabelledCsv::commentsDoNotCountAsLooked()
{
    // The first two rows alone would say that commas part the cells.
    QByteArray table("made, by, hand, today, at, home, N\nnot, by, a, machine, of, ours, N\n");
    for (int i = 0; i < 40; ++i)
        table += "0,5;1,5;2,5;3,5;4,5;5,5;" + QByteArray(i % 2 == 0 ? "N\n" : "V\n");
    const auto plain = readText(table);
    const auto commented
        = readText(QByteArray("# " + QByteArray(98, 'x') + "\n").repeated(90'000) + table);
    QVERIFY2(plain.has_value(), plain ? "" : plain.error().detail.c_str());
    QVERIFY2(commented.has_value(), commented ? "" : commented.error().detail.c_str());
    QCOMPARE(plain->rowCount(), std::size_t{40});
    QCOMPARE(drawn(*commented), drawn(*plain));
}

void TestLabelledCsv::wideTablesAreReadUpToAMillionColumns()
{
    const QByteArray row = QByteArray("1,").repeated(400'000);
    const auto wide = readText((row + "N\n").repeated(12) + (row + "V\n").repeated(12));
    QVERIFY2(wide, wide ? "" : wide.error().detail.c_str());
    QCOMPARE(wide->valuesPerRow, std::size_t{400'000});
    QCOMPARE(wide->rowCount(), std::size_t{24});
    const auto wider = readText((row.repeated(3) + "N\n").repeated(2));
    QVERIFY(!wider);
    QCOMPARE(wider.error().code, ErrorCode::FileUnsupported);
    QCOMPARE(wider.error().detail,
             std::string("a line of it has 1200001 columns, at most 1048576 are read"));
}

void TestLabelledCsv::theLocaleDoesNotMatter()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // where installed
    const auto read = readText("0.5,1.25,N\n");
    std::setlocale(LC_ALL, before.constData());
    QVERIFY(read);
    QCOMPARE(read->values[1], 1.25F);
}

void TestLabelledCsv::aStopRequestCancels()
{
    TemporaryFolder folder;
    const auto path = folder.write("t.csv", "1,2,N\n");
    std::stop_source source;
    source.request_stop();
    QVERIFY(readLabelledCsv(path, source.get_token()).error().code == ErrorCode::Cancelled);
    // What was looked at is judged cell by cell, which ends then, too.
    CsvDialect dialect;
    work::StopCheck stop(source.get_token());
    QVERIFY(chooseColumns("t.csv", {{"1", "N"}, {"2", "V"}}, {}, dialect, stop)
                .error()
                .code
            == ErrorCode::Cancelled);
    QVERIFY(readLabelledCsv(folder.path(), {}).error().code == ErrorCode::NotAFile);
    QVERIFY(readLabelledCsv(folder.path() / "none.csv", {}).error().code == ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestLabelledCsv)
#include "tst_labelled_csv.moc"
