// SPDX-License-Identifier: GPL-3.0-or-later
// Over 400 lines: one row a way to name things.
// How channels, labels, patients and kinds of data are found among the many ways they are written.
#include "core/data/channel_names.h"
#include "core/data/databases.h"
#include "core/data/recognise.h"
#include "core/data/windows/label_files.h"
#include "core/data/windows/label_words.h"
#include "core/data/windows/timed_tables.h"
#include "tests/support/temporary_folder.h"

#include <QtTest>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::TemporaryFolder;

namespace {

/// "0-10:1 20-30:1", then "?" and the doubt.
QString drawn(const LabelReading& reading)
{
    QStringList parts;
    for (const LabelledSpan& span : reading.spans)
        parts += QStringLiteral("%1-%2:%3")
                     .arg(span.startSeconds)
                     .arg(span.endSeconds)
                     .arg(int(span.classIndex));
    QString text = parts.join(QLatin1Char(' '));
    if (!reading.doubt.empty())
        text += QStringLiteral("?") + QString::fromStdString(reading.doubt);
    else if (!reading.meansSomething)
        text += QStringLiteral("nothing");
    return text;
}

} // namespace

class TestRecordingsFound : public QObject {
    Q_OBJECT

private slots:
    void channelsAreFound_data();
    void channelsAreFound();
    void wordsMeanClasses_data();
    void wordsMeanClasses();
    void ownClassesAreTheOnlyOnes();
    void labelFilesAreRead_data();
    void labelFilesAreRead();
    void aStopEndsTheLookForLabels();
    void oneTableLabelsAllRecordings();
    void clockTimesAreSeconds();
    void clockTimesArePlaced();
    void whatLiesBesideIsNamed();
    void patientsAreNamed_data();
    void patientsAreNamed();
    void databasesAreRecognisedAsAWhole();
    void aPatternOfSomebodyElseEnds();
    void kindsAreSeenAtThePath_data();
    void kindsAreSeenAtThePath();
};

void TestRecordingsFound::channelsAreFound_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found"); // position, position to subtract, spelling
    const auto row
        = [](const char* name, const char* labels, const char* wanted, const char* found) {
              QTest::newRow(name) << QString::fromLatin1(labels) << QString::fromLatin1(wanted)
                                  << QString::fromLatin1(found);
          };
    row("as spelled", "F7-T7|F8-T8", "F8-T8", "1 -1 ");
    row("the first of twins", "T8-P8|T8-P8", "T8-P8", "0 -1 ");
    row("case and blanks", "f7 - t7", "F7-T7", "0 -1 f7 - t7");
    row("a reference behind it", "F8-T8-REF", "F8-T8", "0 -1 F8-T8-REF");
    row("a prefix", "EEG Fpz-Cz", "Fpz-Cz", "0 -1 EEG Fpz-Cz");
    row("old names", "F7-T3", "F7-T7", "0 -1 F7-T3");
    row("new names where old are wanted", "T8-P8", "T4-T6", "0 -1 T8-P8");
    row("a single electrode to a reference", "EEG FP1-REF", "Fp1", "0 -1 EEG FP1-REF");
    row("a difference", "EEG T3-REF|EEG F7-REF", "F7-T7", "1 0 EEG F7-REF minus EEG T3-REF");
    row("no difference of two references", "EEG T3-LE|EEG F7-REF", "F7-T7", "none");
    row("another channel", "F7-T7", "F8-T8", "none");
    row("leads in lower case", "ii|mlii", "MLII", "1 -1 mlii");
    row("II is not MLII", "II", "MLII", "none");
    row("an annotation signal has no label here", "|Cz", "Cz", "1 -1 ");
    row("a colon between electrodes", "F7:T7", "F7-T7", "0 -1 F7:T7");
    row("a slash between electrodes", "F7/T3", "F7-T7", "0 -1 F7/T3");
    row("a dash of Windows", "F7\x96T7", "F7-T7", "0 -1 F7\x96T7");
    row("two words before it", "ECG lead II", "II", "0 -1 ECG lead II");
    row("a reference of any name", "EEG T3-Cz|EEG F7-Cz", "F7-T7", "1 0 EEG F7-Cz minus EEG T3-Cz");
    row("a reference of two ears", "T7-A1+A2|F7-A1+A2", "F7-T7", "1 0 F7-A1+A2 minus T7-A1+A2");
    row("two references of other names", "EEG T3-Cz|EEG F7-Pz", "F7-T7", "none");
    row("an underscore between electrodes", "F7_T7", "F7-T7", "0 -1 F7_T7");
    row("points behind it", "F7..|T7..", "F7-T7", "0 1 F7.. minus T7..");
}

void TestRecordingsFound::channelsAreFound()
{
    QFETCH(QString, labels);
    QFETCH(QString, wanted);
    QFETCH(QString, found);
    std::vector<std::string> names;
    for (const QString& label : labels.split(QLatin1Char('|')))
        names.push_back(label.toLatin1().toStdString());
    const auto match = findChannel(names, wanted.toStdString());
    QCOMPARE(match ? QStringLiteral("%1 %2 %3")
                         .arg(match->channel)
                         .arg(match->minus)
                         .arg(QString::fromLatin1(match->spelling.c_str()))
                   : QStringLiteral("none"),
             found);
}

void TestRecordingsFound::wordsMeanClasses_data()
{
    QTest::addColumn<QString>("texts"); // start, length, text
    QTest::addColumn<QString>("spans");
    const auto row = [](const char* name, const char* texts, const char* spans) {
        QTest::newRow(name) << QString::fromUtf8(texts) << QString::fromUtf8(spans);
    };
    row("a length", "10,5,Seizure", "10-15:1");
    row("short words", "10,5,sz|20,2,SZ|30,1,fnsz", "10-15:1 20-22:1 30-31:1");
    row("German, Italian, French", "1,1,Anfall|3,1,Crisi|5,1,crise focale", "1-2:1 3-4:1 5-6:1");
    row("a start and an end", "20,0,Seizure start|44,0,Seizure end", "20-44:1");
    row("onset and offset", "20,0,seizure onset|44,0,seizure offset", "20-44:1");
    row("a start without an end", "20,0,Seizure start",
        "?the seizure that starts at 20 s has no mark of its end");
    row("a point without a length", "20,0,sz",
        "?the annotation \"sz\" at 20 s has no length and no mark of its end");
    row("an end without a start", "44,0,Seizure end",
        "?the annotation \"Seizure end\" at 44 s has no length and nothing that it ends");
    row("compounds", "20,0,Anfallsbeginn|44,0,Anfallsende", "20-44:1");
    row("no seizure", "0,60,no seizure", "");
    row("after a seizure is none", "10,5,post ictal|20,5,postictal slowing", "");
    row("a denial further before it", "0,60,no clinical seizure|5,1,this is not a seizure", "");
    row("a denial behind it", "0,60,seizure free|5,1,anfallsfrei", "");
    row("a number is no denial", "20,24,No. 2 seizure", "20-44:1");
    row("numbered", "20,24,SZ1", "20-44:1");
    row("background alone", "0,60,bckg", "");
    row("of something else", "0,0,Recording starts|5,1,Eyes open", "nothing");
    row("size is no seizure", "0,5,size of pupils", "nothing");
}

void TestRecordingsFound::wordsMeanClasses()
{
    QFETCH(QString, texts);
    QFETCH(QString, spans);
    std::vector<TimedText> timed;
    for (const QString& text : texts.split(QLatin1Char('|'))) {
        const QStringList parts = text.split(QLatin1Char(','));
        TimedText one{parts[0].toDouble(), std::nullopt, parts[2].toStdString()};
        if (parts[1].toDouble() > 0.0)
            one.endSeconds = one.startSeconds + parts[1].toDouble();
        timed.push_back(one);
    }
    QCOMPARE(drawn(LabelWords({}).read(timed)), spans);
}

void TestRecordingsFound::ownClassesAreTheOnlyOnes()
{
    LabelSpec labels;
    labels.classes = {{"rem", {"Sleep stage R"}}, {"wake", {"Sleep stage W", "wach*"}}};
    const LabelWords words(labels);
    QVERIFY(!words.hasBackground());
    const auto reading = words.read({{0.0, 30.0, "Sleep stage W"},
                                     {30.0, 60.0, "sleep stage r"},
                                     {60.0, 90.0, "Sleep stage 1"},
                                     {90.0, 120.0, "Wachphase"},
                                     {0.0, 9.0, "seizure"}});
    QCOMPARE(drawn(reading), QStringLiteral("0-30:1 30-60:0 90-120:1"));
    QCOMPARE(listed(reading.otherTexts), std::string("\"Sleep stage 1\" (1), \"seizure\" (1)"));
}

void TestRecordingsFound::labelFilesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char* file, const char* content, const char* spans) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(content)
                            << QString::fromLatin1(spans);
    };
    row("p01_01.csv_bi",
        "# version = csv_v1.0.0\nchannel,start_time,stop_time,label,confidence\n"
        "TERM,20.0,44.5,seiz,1.0\n",
        "20-44.5:1");
    row("p01_01.tse_bi",
        "version = tse_v1.0.0\n\n0.0 20.0 bckg 1.0\n20.0 44.0 seiz 1.0\n44.0 60.0 bckg 1.0\n",
        "20-44:1");
    row("p01_01_events.tsv", "onset\tduration\ttrial_type\n20\t24\tsz_foc_a\n", "20-44:1");
    row("p01-summary.txt",
        "File Name: P01_01.EDF\nNumber of Seizures in File: 1\nSeizure Start Time: 20 seconds\n"
        "Seizure End Time: 44 seconds\n",
        "20-44:1");
    row("Seizures-list-p01.txt",
        "Seizure n 1\nFile name: p01_01.edf\nRegistration start time: 23.59.50\n"
        "Registration end time: 00.10.00\nSeizure start time: 00.00.10\nSeizure end time: "
        "00.00.34\n",
        "20-44:1");
    row("p01_01.csv", "start,end,label\n20,44,seizure\n", "20-44:1");
    row("p01_01_annotations.csv", "onset;duration;description\n20,5;3;Anfall\n", "20.5-23.5:1");
    row("p01_01.txt", "20\t44\tseizure\n", "20-44:1");
    row("annotations.csv", "file,start,end,label\np01_01.edf,20,44,seizure\n", "20-44:1");
    row("p01_01.csv ", "Start (s),End (s),Label\n20,44,seizure\n", "20-44:1");
    row(" p01_01.csv", "onset_ms,duration_ms,label\n20000,24000,seizure\n", "20-44:1");
    row(" p01_01.csv ", "Start Time,End Time,Event\ns,s,\n20,44,seizure\n", "20-44:1");
    row("p01_01_events.csv", "start,end,label\n00:00:20 am,12:00:44 am,seizure\n", "20-44:1");
    row("p01_01_labels.csv", "start,end,label\n2020-01-01T00:00:20Z,2020-01-01T00:00:44Z,sz\n",
        "20-44:1");
    row("p01_01_seizures.csv", "start,end,label\n5,9,seizure\nabout 20,44,seizure\n",
        "!row 2 of it has 'about 20' where the start of a label is");
    row(" annotations.csv", "file;start;end;label\nC:\\eeg\\p01_01.edf;20;44;seizure\n",
        "20-44:1");
    row("p01_01.edf.seizures", "", "!it is empty");
    row(" p01-summary.txt",
        "File Name: p01_01.edf\nNumber of Seizures in File: 1\nSeizure Start Time: soon\n"
        "Seizure End Time: 44 seconds\nFile Name: p01_02.edf\nNumber of Seizures in File: 0\n",
        "!line 3: time of a seizure is 'soon'");
    row("Seizures-list-p02.txt",
        "Seizure n 1\nFile name: p01_01.edf\nRegistration start time: 10.00.00\n"
        "Seizure start time: 10.00.20\nSeizure end time: 10.00.44\nSeizure n 2\n"
        "File name: p01_01.edf\nRegistration start time: 10.00.00\n"
        "Seizure start time: 10.1O.00\nSeizure end time: 10.10.44\n",
        "!it has 'Seizure start time: 10.1O.00', which is no time");
    row("rooms.csv", "name,room\np01_01,12\n", "not mentioned");
    row("deeper/p01-summary.txt",
        "File Name: p01_01.edf\nNumber of Seizures in File: 1\nSeizure Start Time:20 s\n"
        "Seizure End Time:44 s\n",
        "20-44:1");
    row("other.txt", "p01_01.edf was recorded at night\n", "not mentioned");
}

void TestRecordingsFound::labelFilesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, spans);
    const TemporaryFolder folder;
    const auto file = folder.write(name.trimmed().toStdString(), content.toStdString());
    DatasetSpec spec;
    spec.path = folder.path().string();
    Notes notes;
    const auto files = LabelFiles::read(spec, {file}, notes);
    QVERIFY(files);
    std::vector<std::filesystem::path> used;
    const auto found = files->of(folder.path() / "p01_01.edf", used);
    QString read = found ? drawn(LabelWords({}).read(found->texts)) : QStringLiteral("not mentioned");
    if (found && !found->problem.empty())
        read = QStringLiteral("!") + QString::fromStdString(found->problem);
    QCOMPARE(read.left(spans.size()), spans);
    QCOMPARE(used.size(), std::size_t(found ? 1 : 0));
}

void TestRecordingsFound::aStopEndsTheLookForLabels()
{
    const TemporaryFolder folder;
    const auto file = folder.write("times.csv", "file;start;end;label\nnight1;50;90;Anfall\n");
    DatasetSpec spec;
    spec.path = folder.path().string();
    Notes notes;
    std::stop_source stop;
    QVERIFY(LabelFiles::read(spec, {file}, notes, stop.get_token()));
    stop.request_stop();
    const auto files = LabelFiles::read(spec, {file}, notes, stop.get_token());
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Cancelled);
}

void TestRecordingsFound::oneTableLabelsAllRecordings()
{
    const TemporaryFolder folder;
    folder.write(
        "labels.csv",
        "file;start;end;label\ncase1/night1.edf;50;90;Anfall\ncase2/night1.edf;60;100;Anfall\n"
        "night2;1,5;3;Anfall\n");
    DatasetSpec spec;
    spec.path = folder.path().string();
    spec.labels.table = "labels.csv";
    Notes notes;
    const auto files = LabelFiles::read(spec, {}, notes);
    QVERIFY(files);
    const auto spansOf = [&](const char* recording) {
        std::vector<std::filesystem::path> used;
        const auto found = files->of(folder.path() / recording, used);
        return found ? drawn(LabelWords({}).read(found->texts)) : QStringLiteral("not mentioned");
    };
    QCOMPARE(spansOf("case1/night1.edf"), QStringLiteral("50-90:1"));
    QCOMPARE(spansOf("case2/night1.edf"), QStringLiteral("60-100:1"));
    QCOMPARE(spansOf("case3/night1.edf"), QStringLiteral("not mentioned"));
    QCOMPARE(spansOf("case3/night2.edf"), QStringLiteral("1.5-3:1"));
    QCOMPARE(spansOf("night2.edf"), QStringLiteral("1.5-3:1"));
    QCOMPARE(files->unmatched({folder.path() / "case1/night1.edf", folder.path() / "night2.edf"}),
             (Notes{{NoteKind::Dropped, "labels.csv",
                     "no recording here has the name of these rows: \"case2/night1\" (1)"}}));
}

void TestRecordingsFound::clockTimesAreSeconds()
{
    QCOMPARE(clockSeconds("19.58.36").value_or(-1.0), 71916.0); // 19*3600 + 58*60 + 36
    QCOMPARE(clockSeconds("7:00:01.5").value_or(-1.0), 25201.5);
    for (const char* text : {"", "19.58", "19.61.00", "noon", "1.2.3.4.5"})
        QVERIFY2(!clockSeconds(text), text);
}

void TestRecordingsFound::clockTimesArePlaced()
{
    // 23:59:50 and ten minutes long; the seizure is 20 s in and lasts 24 s, past midnight.
    std::vector<TimedText> texts{{10.0, 34.0, "seizure", true}};
    placeClocks(texts, 86390.0, 600.0);
    QCOMPARE(texts.front().startSeconds, 20.0);
    QCOMPARE(texts.front().endSeconds.value_or(0.0), 44.0);
    // Ten in the morning: 0:00:20 is no time of the recording's day, so it counts from its start.
    texts = {{20.0, 44.0, "seizure", true}};
    placeClocks(texts, 36000.0, 600.0);
    QCOMPARE(texts.front().startSeconds, 20.0);
    texts = {{36020.0, std::nullopt, "seizure", true}};
    placeClocks(texts, 36000.0, 600.0);
    QCOMPARE(texts.front().startSeconds, 20.0);
    // A recording of two days, and a seizure of the second one.
    const std::int64_t day = dayNumber("01.01.20").value_or(0);
    texts = {{36020.0, 36044.0, "seizure", true, dayNumber("2020-01-02")}};
    placeClocks(texts, 36000.0, 2.0 * 86400.0, day);
    QCOMPARE(texts.front().startSeconds, 86420.0);
    QCOMPARE(texts.front().endSeconds.value_or(0.0), 86444.0);
    // The date was removed from the recording.
    texts = {{36020.0, 36044.0, "seizure", true, dayNumber("2020-01-02")}};
    placeClocks(texts, 36000.0, 600.0, dayNumber("01.01.85"));
    QCOMPARE(texts.front().startSeconds, 20.0);
    QCOMPARE(dayNumber("1970/01/02").value_or(0), std::int64_t{1});
    for (const char* text : {"", "01/02/2020", "2020-13-01", "noon", "1.2"})
        QVERIFY2(!dayNumber(text), text);
}

void TestRecordingsFound::whatLiesBesideIsNamed()
{
    const TemporaryFolder folder;
    folder.write("p01_01.xml", "<a/>");
    folder.write("annotations.xlsx", "PK");
    folder.write("photo.jpg", "x");
    DatasetSpec spec;
    spec.path = folder.path().string();
    Notes notes;
    const auto files = LabelFiles::read(spec, {}, notes);
    QVERIFY(files);
    const std::string text = files->besides(folder.path() / "p01_01.edf");
    QVERIFY2(text.find("p01_01.xml") != std::string::npos, text.c_str());
    QVERIFY2(text.find("annotations.xlsx") != std::string::npos, text.c_str());
    QVERIFY2(text.find("photo.jpg") == std::string::npos, text.c_str());
}

void TestRecordingsFound::patientsAreNamed_data()
{
    QTest::addColumn<QString>("recordings"); // folder/name
    QTest::addColumn<QString>("patients");
    const auto row = [](const char* name, const char* recordings, const char* patients) {
        QTest::newRow(name) << QString::fromLatin1(recordings) << QString::fromLatin1(patients);
    };
    row("before the underscore", "/p01_01 /p01_02 /p02_01", "p01 p01 p02");
    row("before the hyphen", "/PN00-1 /PN00-2 /PN01-1", "PN00 PN00 PN01");
    row("BIDS keeps its hyphen", "/sub-01_run-01 /sub-01_run-02", "sub-01 sub-01");
    row("folders where names repeat", "P1/rec1 P1/rec2 P2/rec1", "P1 P1 P2");
    row("folders where no prefix is shared", "P1/morning P1/noon P2/night", "P1 P1 P2");
    row("folders of classes are no patients", "seizure/p1_1 normal/p1_2 seizure/p2_1 normal/p2_2",
        "p1 p1 p2 p2");
    row("one girl twice, one boy thrice", "/chb01_03 /chb21_01 /chb17a_03 /chb17b_63 /chb17c_02",
        "chb01 chb01 chb17 chb17 chb17");
}

void TestRecordingsFound::patientsAreNamed()
{
    QFETCH(QString, recordings);
    QFETCH(QString, patients);
    std::vector<RecordingId> ids;
    for (const QString& one : recordings.split(QLatin1Char(' '))) {
        const QStringList parts = one.split(QLatin1Char('/'));
        ids.push_back({parts[1].toStdString(), parts[0].toStdString(), 256.0, 60.0});
    }
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    Notes notes;
    const auto found = patientsOf(spec, ids, notes);
    QVERIFY(found);
    QStringList names;
    for (const std::string& name : *found)
        names += QString::fromStdString(name);
    QCOMPARE(names.join(QLatin1Char(' ')), patients);
    QCOMPARE(notes.size(), std::size_t{1});

    spec.patients.same = {{"p01", "p02"}};
    spec.patients.from = PatientFrom::Pattern;
    spec.patients.pattern = "^([^/]*)";
    const auto own = patientsOf(spec, ids, notes);
    QVERIFY(own);
    QCOMPARE(notes.size(), std::size_t{1}); // what was said needs no note
}

void TestRecordingsFound::aPatternOfSomebodyElseEnds()
{
    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    spec.path = "x";
    spec.patients.from = PatientFrom::Pattern;
    spec.patients.pattern = "^(([a-z]+)*)*!"; // doubles the ways to try with every letter
    QVERIFY(validate(spec).empty());
    Notes notes;
    const std::vector<RecordingId> ids{{std::string(200, 'a'), "", 256.0, 60.0}};
    const auto found = patientsOf(spec, ids, notes);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ValueOutOfRange);
    spec.patients.pattern = std::string(201, 'a');
    QCOMPARE(validate(spec).front().subject, std::string("dataset.patients.pattern"));
}

void TestRecordingsFound::databasesAreRecognisedAsAWhole()
{
    const auto titled = [](const std::vector<RecordingId>& ids) {
        const Database* known = databaseOf(ids);
        return known ? std::string(known->title) : std::string();
    };
    QCOMPARE(titled({{"100", "", 360.0, 1805.6}, {"234", "", 360.0, 1805.6}}),
             std::string("MIT-BIH Arrhythmia Database"));
    QCOMPARE(titled({{"100", "", 360.0, 1805.6}, {"own", "", 360.0, 1805.6}}), std::string());
    QCOMPARE(titled({{"100", "", 360.0, 40.0}}), std::string()); // somebody's record of 40 s
    QCOMPARE(titled({{"110", "", 360.0, 1805.6}}), std::string()); // there is no record 110
    QCOMPARE(titled({{"800", "", 128.0, 1800.0}}),
             std::string("MIT-BIH Supraventricular Arrhythmia Database"));
    QCOMPARE(titled({{"chb01_03", "", 256.0, 50.0}}), std::string("CHB-MIT Scalp EEG Database"));
    DatasetSpec spec;
    spec.path = "/data/clinic/";
    QCOMPARE(titleOf(spec, {}), std::string("clinic"));
    spec.title = "Ward 7";
    QCOMPARE(titleOf(spec, {}), std::string("Ward 7"));
}

void TestRecordingsFound::kindsAreSeenAtThePath_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* files, const char* path, const char* kind) {
        QTest::newRow(name) << QString::fromLatin1(files) << QString::fromLatin1(path)
                            << QString::fromLatin1(kind);
    };
    row("headers", "a.hea a.dat notes.csv", ".", "mitbih");
    row("headers in capitals", "A.HEA A.DAT", ".", "mitbih");
    row("recordings", "x/a.edf x/b.bdf x/list.txt", ".", "chbmit");
    row("tables", "a.csv b.csv", ".", "csv");
    row("one table", "a.csv", "a.csv", "csv");
    row("a signal file beside its header", "a.hea a.dat", "a.dat", "mitbih");
    row("a record without ending", "a.hea a.dat", "a", "mitbih");
    row("nothing of use", "a.jpg b.jpg c.doc", ".", "there are 2 .jpg, 1 .doc");
    row("packed recordings", "a.edf.gz b.edf.gz p-summary.txt", ".",
        "there are 2 .edf.gz, 1 .txt; read are WFDB records (.hea), EDF or BDF recordings and tables "
        "(.csv, .tsv, .txt); they are packed");
    row("a packed table", "a.csv.gz", ".", "csv");
    row("an archive", "a.tar.xz", ".",
        "there are 1 .xz; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, "
        ".tsv, .txt); unpack the archive first");
}

void TestRecordingsFound::kindsAreSeenAtThePath()
{
    QFETCH(QString, files);
    QFETCH(QString, path);
    QFETCH(QString, kind);
    const TemporaryFolder folder;
    for (const QString& file : files.split(QLatin1Char(' '))) {
        const auto place = folder.path() / file.toStdString();
        std::filesystem::create_directories(place.parent_path());
        folder.write(file.toStdString(), "text\n");
    }
    const auto found = kindAt(folder.path() / path.toStdString());
    if (found)
        QCOMPARE(QString::fromLatin1(kDatasetKindNames[static_cast<std::size_t>(*found)].data()),
                 kind);
    else
        QVERIFY2(QString::fromStdString(found.error().detail).startsWith(kind),
                 found.error().detail.c_str());
    QCOMPARE(kindAt(folder.path() / "absent").error().code, ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestRecordingsFound)
#include "tst_recordings_found.moc"
