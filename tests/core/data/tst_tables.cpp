// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: one row a way to write a table.
// Tables as people save them, each kind by a small one of its own.
#include "core/data/preparation/prepare.h"
#include "core/data/split.h"
#include "tests/core/data/summary_text.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

#include <zlib.h>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::countsText;
using splitscape::test::failureText;
using splitscape::test::lines;
using splitscape::test::noteLine;
using splitscape::test::TemporaryFolder;

namespace {

/// Five values that differ from row to row.
std::string values(int i, const char* separator = ",", char decimal = '.')
{
    std::string text;
    for (int v = 0; v < 5; ++v) {
        std::string value
            = "0" + std::string(1, decimal) + std::to_string(100 + (i * 37 + v * 11) % 89);
        text += (v == 0 ? "" : separator) + value;
    }
    return text;
}

std::string name(int i) { return i % 2 == 0 ? "calm" : "moving"; }

/// "a 15, b 15", or the error.
QString counted(const DatasetSpec& spec, QString* notes = nullptr)
{
    const auto summary = summarise(spec, 1, {});
    if (!summary)
        return failureText(summary.error());
    if (notes)
        for (const Note& note : summary->notes)
            *notes += noteLine(note);
    return countsText(*summary);
}

DatasetSpec tableAt(const std::filesystem::path& path)
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.path = path.string();
    spec.csv.length = 0;
    return spec;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void dialectsAreFound_data();
    void dialectsAreFound();
    void whatIsSaidIsNotGuessed();
    void compressedAndUtf16TablesAreRead();
    void foldersOfTables_data();
    void foldersOfTables();
    void labelsFollowTheNamesOfRows();
    void patientsComeFromAFileBeside();
    void unreadLabelsAreNamed();
    void patientsComeFromAColumn();
    void indexesAreNoValues_data();
    void indexesAreNoValues();
    void filesMayDivideTheParts();
    void foldersMayDivideTheParts_data();
    void foldersMayDivideTheParts();
    void farValuesAreScaledAsAWhole();
    void filesOfValuesAreSamples();
};

void TestTables::dialectsAreFound_data()
{
    const auto row = test::tableRows();
    row("the label last", lines(30, [](int i) { return values(i) + "," + name(i); }),
        "calm 15, moving 15", "in the last column");
    row("the label first", lines(30, [](int i) { return std::to_string(i % 3) + "," + values(i); }),
        "0 10, 1 10, 2 10", "the last column has");
    row("the label by name",
        "a,class,b,c,d,e\n"
            + lines(30,
                    [](int i) {
                        return "0.5," + std::to_string(i % 2) + ",0.25,0." + std::to_string(i + 10)
                            + ",1,1";
                    }),
        "0 15, 1 15", "column \"class\" by its name");
    row("one-hot",
        lines(30,
              [](int i) {
                  return values(i) + (i % 3 == 0 ? ",1,0,0" : i % 3 == 1 ? ",0,1,0" : ",0,0,1");
              }),
        "0 10, 1 10, 2 10", "one-hot");
    row("one-hot with names",
        "a,b,c,d,e,rest,walk\n"
            + lines(30, [](int i) { return values(i) + (i % 2 == 0 ? ",1,0" : ",0,1"); }),
        "rest 15, walk 15", "one-hot");
    row("German Excel",
        lines(30, [](int i) { return values(i, ";", ',') + ";" + std::to_string(i % 2) + ";"; }),
        "0 15, 1 15", "separator semicolon, decimal comma");
    row("a pipe between values", lines(30, [](int i) { return values(i, "|") + "|" + name(i); }),
        "calm 15, moving 15", "separator \"|\"");
    row("Latin-1 labels",
        lines(30,
              [](int i) {
                  return values(i)
                      + (i % 2 == 0 ? ",M\xfc"
                                      "de"
                                    : ",wach");
              }),
        "M\xc3\xbc"
        "de 15, wach 15",
        "text in Latin-1");
    row("a bad row among many",
        lines(39, [](int i) { return values(i) + "," + name(i); }) + "0.1,,0.2,0.3,0.4,calm\n",
        "calm 20, moving 19", "1 of 40 rows were left out");
    row("a column of texts",
        "t0,sex,t1,t2,label\n"
            + lines(30,
                    [](int i) {
                        return "0.5,f,0." + std::to_string(i + 10) + ",0.75,"
                            + std::to_string(i % 2);
                    }),
        "0 15, 1 15", "column \"sex\" holds texts");
    row(
        "lines of an old Mac",
        [] {
            std::string text = lines(30, [](int i) { return values(i) + "," + name(i); });
            std::replace(text.begin(), text.end(), '\n', '\r');
            return text;
        }(),
        "calm 15, moving 15", "in the last column");
    row("few values first and last",
        lines(30, [](int i) { return std::to_string(i % 3) + ",0.25," + std::to_string(i % 2); }),
        "0 15, 1 15", "the first has few values too (3), \"first\" takes it");
    row("lines before the table",
        "Device: A\nDate: 2020-01-01\na,b,c,d,e,label\n"
            + lines(30, [](int i) { return values(i) + "," + name(i); }),
        "calm 15, moving 15", "2 lines before the table passed over");
    row("decimal commas in quotes",
        lines(30,
              [](int i) {
                  std::string text = "\"" + values(i, "\",\"", ',') + "\",";
                  return text + name(i);
              }),
        "calm 15, moving 15", "separator comma, decimal comma");
    row("separators behind some rows",
        lines(30, [](int i) { return values(i) + "," + name(i) + (i % 2 == 0 ? "," : ""); }),
        "calm 15, moving 15", "in the last column");
    row("a column without any value",
        "a,b,c,d,e,f,label\n" + lines(30, [](int i) { return values(i) + ",nan," + name(i); }),
        "calm 15, moving 15", "column \"f\" has no value in any row");
    row("one-hot columns first",
        "rest,walk,a,b,c,d,e\n"
            + lines(30, [](int i) { return (i % 2 == 0 ? "1,0," : "0,1,") + values(i); }),
        "rest 15, walk 15", "the first 2 columns, one-hot");
    row("several columns of 0 and 1",
        "a,b,c,d,e,x,z\n"
            + lines(30,
                    [](int i) {
                        return values(i) + (i % 3 == 0 ? ",1,1" : i % 3 == 1 ? ",1,0" : ",0,0");
                    }),
        "0 20, 1 10", "column \"x\" before it hold only 0 and 1 too");
    row("a date is no patient",
        "date,a,b,c,d,e,label\n"
            + lines(30,
                    [](int i) {
                        return "2020-01-0" + std::to_string(i % 9 + 1) + "," + values(i) + ","
                            + name(i);
                    }),
        "calm 15, moving 15", "column \"date\" holds texts");
    row("missing values in some rows",
        lines(30,
              [](int i) {
                  return (i % 5 == 0 ? std::string("0.1,,0.3,0.4,0.5") : values(i)) + "," + name(i);
              }),
        "calm 12, moving 12", "6 of 30 rows were left out");
    row("no label at all", lines(30, [](int i) { return values(i); }),
        "FileFormatUnknown no column looks like a label: the last has 30 different values in 30 "
        "rows, "
        "the first has 30; name the column in dataset.csv.label, or a file of labels in "
        "dataset.csv.labels_file",
        "");
    row("one class", lines(30, [](int i) { return values(i) + ",1"; }),
        "TooFewSamples at least two classes are needed, the samples of each class are 1 30", "");
}

void TestTables::dialectsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, counts);
    QFETCH(QString, note);
    const TemporaryFolder folder;
    QString notes;
    const auto spec = tableAt(folder.write("t.csv", text.toStdString()));
    QCOMPARE(counted(spec, &notes), QString::fromUtf8(counts.toLatin1()));
    QVERIFY2(notes.contains(note), qPrintable(notes));
}

void TestTables::whatIsSaidIsNotGuessed()
{
    const TemporaryFolder folder;
    const auto path = folder.write("t.csv", lines(30, [](int i) {
                                       return std::to_string(i % 2) + "," + values(i) + ","
                                           + std::to_string(i % 3);
                                   }));
    auto spec = tableAt(path);
    QCOMPARE(counted(spec), QStringLiteral("0 10, 1 10, 2 10"));
    spec.csv.label = "first";
    QCOMPARE(counted(spec), QStringLiteral("0 15, 1 15"));
    spec.csv.label = "1";
    QCOMPARE(counted(spec), QStringLiteral("0 15, 1 15"));
    spec.csv.ignore = {"7"};
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->length, 5);
    spec.csv.label = "age";
    QVERIFY(counted(spec).startsWith(QStringLiteral("ValueOutOfRange there is no column \"age\"")));
    spec.csv.label = "last";
    spec.csv.separator = ";";
    QVERIFY(counted(spec).startsWith(QStringLiteral("FileFormatUnknown")));
}

void TestTables::compressedAndUtf16TablesAreRead()
{
    const TemporaryFolder folder;
    const std::string text = lines(30, [](int i) { return values(i) + "," + name(i); });
    const auto packed = folder.path() / "t.csv.gz";
    gzFile file = gzopen(packed.c_str(), "wb");
    QCOMPARE(gzwrite(file, text.data(), static_cast<unsigned>(text.size())), int(text.size()));
    gzclose(file);
    QCOMPARE(counted(tableAt(packed)), QStringLiteral("calm 15, moving 15"));
    for (const bool little : {true, false}) {
        std::string wide = little ? "\xff\xfe" : "\xfe\xff";
        for (const char letter : text)
            wide += little ? std::string{letter, '\0'} : std::string{'\0', letter};
        QCOMPARE(counted(tableAt(folder.write("w.csv", wide))),
                 QStringLiteral("calm 15, moving 15"));
    }
    const auto cut = folder.write("cut.csv.gz", std::string("\x1f\x8b\x08\0\0", 5));
    QVERIFY(!counted(tableAt(cut)).contains(QStringLiteral("calm")));
}

void TestTables::foldersOfTables_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("what"); // of each file: labelled, bare, labels, notes
    QTest::addColumn<QString>("counts");
    const auto row = [](const char* title, const QStringList& names, const char* what,
                        const char* counts) {
        QTest::newRow(title) << names << QString::fromLatin1(what) << QString::fromLatin1(counts);
    };
    row("two tables", {QStringLiteral("a.csv"), QStringLiteral("b.csv")}, "labelled labelled",
        "calm 30, moving 30");
    row("a class a file", {QStringLiteral("ill.csv"), QStringLiteral("well.csv")}, "bare bare",
        "ill 30, well 30");
    row("a class a folder",
        {QStringLiteral("ill/1.csv"), QStringLiteral("ill/2.csv"), QStringLiteral("well/1.csv")},
        "bare bare bare", "ill 60, well 30");
    row("labels apart", {QStringLiteral("X.csv"), QStringLiteral("y.csv")}, "bare labels",
        "0 15, 1 15");
    row("labels apart, two parts",
        {QStringLiteral("X_train.csv"), QStringLiteral("y_train.csv"), QStringLiteral("X_test.csv"),
         QStringLiteral("y_test.csv")},
        "bare labels bare labels", "0 30, 1 30");
    row("a text beside tables", {QStringLiteral("a.csv"), QStringLiteral("about.txt")},
        "labelled notes", "calm 15, moving 15");
    row("names that start alike are a class",
        {QStringLiteral("ill_1.csv"), QStringLiteral("ill_2.csv"), QStringLiteral("well_1.csv")},
        "bare bare bare", "ill 60, well 30");
    row("a table of another width",
        {QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("c.csv")},
        "labelled labelled wide", "calm 30, moving 30");
    row("a name that only sounds like labels",
        {QStringLiteral("a.csv"), QStringLiteral("b_label.csv")}, "labelled labelled",
        "calm 30, moving 30");
    row("a stray table", {QStringLiteral("a.csv"), QStringLiteral("b.csv")}, "labelled notes",
        "calm 15, moving 15");
}

void TestTables::foldersOfTables()
{
    QFETCH(QStringList, names);
    QFETCH(QString, what);
    QFETCH(QString, counts);
    const TemporaryFolder folder;
    const QStringList kinds = what.split(QLatin1Char(' '));
    for (int f = 0; f < names.size(); ++f) {
        const QString& kind = kinds[f];
        const std::string text = kind == QLatin1String("labelled")
            ? lines(30, [](int i) { return values(i) + "," + name(i); })
            : kind == QLatin1String("bare") ? lines(30, [f](int i) { return values(i + 7 * f); })
            : kind == QLatin1String("wide")
            ? lines(30, [](int i) { return "1," + values(i) + "," + name(i); })
            : kind == QLatin1String("labels")
            ? "label\n" + lines(30, [](int i) { return std::to_string(i % 2); })
            : std::string("What this is\nand more of it\n");
        folder.write(names[f].toStdString(), text);
    }
    QCOMPARE(counted(tableAt(folder.path())), counts);
}

void TestTables::labelsFollowTheNamesOfRows()
{
    const TemporaryFolder folder;
    folder.write("X.csv", "id,a,b,c,d,e\n" + lines(30, [](int i) {
                              return "r" + std::to_string(i) + "," + values(i);
                          }));
    // The other way round: by order the labels would be turned.
    folder.write("y.csv", "id,label\n" + lines(30, [](int i) {
                              return "r" + std::to_string(29 - i) + "," + (i < 10 ? "late" : "early");
                          }));
    QString notes;
    const auto spec = tableAt(folder.path());
    QCOMPARE(counted(spec, &notes), QStringLiteral("early 20, late 10"));
    QVERIFY2(notes.contains(QStringLiteral("matched by the names of the rows")), qPrintable(notes));
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->labels.front(), std::uint8_t{0});
    QCOMPARE((*dataset)->labels.back(), std::uint8_t{1});
}

void TestTables::patientsComeFromAFileBeside()
{
    const TemporaryFolder folder;
    folder.write("X_train.txt", lines(30, [](int i) { return values(i, " "); }));
    folder.write("y_train.txt", lines(30, [](int i) { return std::to_string(i % 2); }));
    folder.write("subject_train.txt", lines(30, [](int i) { return std::to_string(i / 5); }));
    const auto dataset = prepare(tableAt(folder.path()), 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{6});
}

void TestTables::unreadLabelsAreNamed()
{
    const TemporaryFolder folder;
    const auto path = folder.write("X.csv", lines(30, [](int i) { return values(i); }));
    folder.write("y.npy", "\x93NUMPY" + std::string(100, ' '));
    QVERIFY(counted(tableAt(path)).contains(QStringLiteral("y.npy beside it may hold them")));
}

void TestTables::patientsComeFromAColumn()
{
    const TemporaryFolder folder;
    const auto path = folder.write("t.csv", "subject,a,b,c,d,e,label\n" + lines(80, [](int i) {
                                                return "S" + std::to_string(i / 10) + ","
                                                    + values(i) + "," + name(i);
                                            }));
    auto spec = tableAt(path);
    spec.split.by = SplitBy::Patient;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{8});
    QVERIFY(makeSplit(**dataset, spec.split, 1).has_value());
    spec.csv.patient = "none";
    spec.csv.ignore = {"subject"};
    const auto nobody = prepare(spec, 1, {}, {}, {});
    QVERIFY(nobody);
    const auto split = makeSplit(**nobody, spec.split, 1);
    QVERIFY(!split);
    QVERIFY2(split.error().detail.starts_with("a split by patient needs at least"),
             split.error().detail.c_str());
}

void TestTables::indexesAreNoValues_data()
{
    QTest::addColumn<QString>("index");
    for (const char* index : {"id", "ID", "Row", "INDEX", "Unnamed: 0", "Id "})
        QTest::newRow(index) << QString::fromLatin1(index);
}

void TestTables::indexesAreNoValues()
{
    QFETCH(QString, index);
    const TemporaryFolder folder;
    const auto path
        = folder.write("t.csv", index.toStdString() + ",a,b,c,d,e,label\n" + lines(30, [](int i) {
                                    return std::to_string(i) + "," + values(i) + "," + name(i);
                                }));
    const auto summary = summarise(tableAt(path), 1, {});
    QVERIFY(summary);
    QCOMPARE(summary->length, 5);
}

void TestTables::filesMayDivideTheParts()
{
    const TemporaryFolder folder;
    folder.write("own_train.csv", lines(60, [](int i) { return values(i) + "," + name(i); }));
    folder.write("own_test.csv", lines(20, [](int i) { return values(i + 3) + "," + name(i); }));
    auto spec = tableAt(folder.path());
    spec.split.by = SplitBy::Files;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    const auto split = makeSplit(**dataset, spec.split, 1);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QCOMPARE(split->test.size(), std::size_t{20});
    for (const std::uint32_t index : split->test)
        QCOMPARE((*dataset)->groupNames[(*dataset)->groups[index]], std::string("own_test.csv"));
    for (const std::uint32_t index : split->train)
        QCOMPARE((*dataset)->groupNames[(*dataset)->groups[index]], std::string("own_train.csv"));
}

void TestTables::foldersMayDivideTheParts_data()
{
    QTest::addColumn<bool>("areRows");
    QTest::addColumn<QString>("tested");
    QTest::newRow("tables of one name") << true << QStringLiteral("Test/own.csv");
    QTest::newRow("files of values") << false << QStringLiteral("Test/N/1.txt Test/S/1.txt");
}

void TestTables::foldersMayDivideTheParts()
{
    QFETCH(bool, areRows);
    QFETCH(QString, tested);
    const TemporaryFolder folder;
    for (const char* part : {"learn/", "Test/"}) {
        const int count = part[0] == 'T' ? 20 : 80;
        if (areRows)
            folder.write(part + std::string("own.csv"),
                         lines(count, [](int i) { return values(i) + "," + name(i); }));
        else
            for (const char* kind : {"S/1.txt", "N/1.txt"})
                folder.write(part + std::string(kind),
                             lines(16 * count, [](int i) { return std::to_string(i % 7); }));
    }
    auto spec = tableAt(folder.path());
    spec.csv.window = areRows ? 0 : 16;
    spec.split.by = SplitBy::Files;
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    const auto split = makeSplit(**dataset, spec.split, 1);
    QVERIFY2(split, split ? "" : split.error().detail.c_str());
    QStringList groups;
    for (const std::uint32_t index : split->test)
        groups << QString::fromStdString((*dataset)->groupNames[(*dataset)->groups[index]]);
    groups.sort();
    groups.removeDuplicates();
    QCOMPARE(groups.join(QLatin1Char(' ')), tested);
    for (const std::uint32_t index : split->train)
        QVERIFY((*dataset)->groupNames[(*dataset)->groups[index]].starts_with("learn/"));
}

void TestTables::farValuesAreScaledAsAWhole()
{
    const TemporaryFolder folder;
    // 8000001 and 8000003 in turn: mean 8000002, deviation 1.
    auto spec = tableAt(
        folder.write("t.csv", lines(20, [](int i) { return "8000001,8000003," + name(i); })));
    const auto scaled = prepare(spec, 1, {}, {}, {});
    QVERIFY(scaled);
    QCOMPARE((*scaled)->values[0], -1.0F);
    QCOMPARE((*scaled)->values[1], 1.0F);
    spec.csv.scale = CsvScale::None;
    const auto bare = prepare(spec, 1, {}, {}, {});
    QVERIFY(bare);
    QCOMPARE((*bare)->values[1], 8000003.0F);
    QCOMPARE((*bare)->notes.back().kind, NoteKind::Scale);
}

void TestTables::filesOfValuesAreSamples()
{
    const TemporaryFolder folder;
    for (const char* file : {"S/S001.txt", "S/S002.txt", "N/N001.TXT"})
        folder.write(file, lines(64, [](int i) { return std::to_string(i % 7) + "\r"; }));
    folder.write("N/N002.TXT", "not numbers\nat all\n");
    auto spec = tableAt(folder.path());
    QString notes;
    QCOMPARE(counted(spec, &notes), QStringLiteral("N 1, S 2"));
    QVERIFY2(notes.contains(QStringLiteral("N002.TXT: line 2 is not one number")),
             qPrintable(notes));
    spec.csv.window = 16; // four windows a file
    QCOMPARE(counted(spec), QStringLiteral("N 4, S 8"));
    const auto dataset = prepare(spec, 1, {}, {}, {});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->length, 16);
    QCOMPARE((*dataset)->groupNames.size(), std::size_t{3});
    QCOMPARE((*dataset)->name, std::string("Bonn EEG time series"));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
