// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/chbmit.h"
#include "core/data/formats/edf.h"
#include "tests/support/recordings.h"

#include <QtTest>

#include <cmath>
#include <edflib.h>
#include <map>

using namespace splitscape;
using namespace splitscape::data;
using splitscape::test::recordingsFolder;

namespace {

std::filesystem::path edfFolder() { return *recordingsFolder() / "edge-cases" / "edf"; }

} // namespace

class TestEegRecordings : public QObject {
    Q_OBJECT

private slots:
    void filesAgreeWithEdflib_data();
    void filesAgreeWithEdflib();
    void excerptsHaveTheirLengthAndOutliers_data();
    void excerptsHaveTheirLengthAndOutliers();
    void theVerbatimCutEqualsTheExcerpt();
    void theFirstOfDuplicateLabelsIsTaken();
    void aTruncatedFileGivesItsWholeRecords();
    void anUnknownNumberOfRecordsIsCounted();
    void aGapInTimeIsNaN();
    void seizuresInAnnotations();
    void utf8AndFractionsOfASecond();
    void bioSemiFilesAreRead();
    void annotationsAlone();
    void seizureFilesAndSummariesAgree();
};

void TestEegRecordings::filesAgreeWithEdflib_data()
{
    QTest::addColumn<int>("channels");
    QTest::newRow("chb01_01_edfplusC_2s.edf") << 23;
    QTest::newRow("derived_chb01_04_edfplusC_seizure_tal.edf") << 4;
    QTest::newRow("mne_duplicate_channel_labels.edf") << 3;
    QTest::newRow("mne_test.edf") << 139;
    QTest::newRow("mne_test_bdf_stim_channel.bdf") << 4;
    QTest::newRow("mne_test_edf_stim_channel.edf") << 25;
    QTest::newRow("mne_test_stim_channel.edf") << 3;
    QTest::newRow("mne_test_uneven_samp.edf") << 2;
    QTest::newRow("pyedflib_test_generator.bdf") << 5;
    QTest::newRow("pyedflib_test_generator.edf") << 11;
    QTest::newRow("pyedflib_test_generator_datarec_generator_0_5.bdf") << 5;
    QTest::newRow("pyedflib_test_generator_datarec_generator_2.bdf") << 5;
    QTest::newRow("pyedflib_test_subsecond.edf") << 1;
    QTest::newRow("pyedflib_test_utf8.edf") << 1;
    QTest::newRow("siena_PN00-5_edfplusC_2s.edf") << 35;
    QTest::newRow("wfdb_annotations_only.edf") << 0;
}

void TestEegRecordings::filesAgreeWithEdflib()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(int, channels);
    const auto path = edfFolder() / QTest::currentDataTag();
    const auto read = readEdf(path, {}, {});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QCOMPARE(read->channels.size(), static_cast<std::size_t>(channels));

    static edf_hdr_struct other;
    QCOMPARE(edfopen_file_readonly(path.c_str(), &other, EDFLIB_READ_ALL_ANNOTATIONS), 0);
    QCOMPARE(other.edfsignals, channels);
    for (int index = 0; index < channels; ++index) {
        const edf_param_struct& expected = other.signalparam[index];
        const Signal& signal = read->channels[static_cast<std::size_t>(index)];
        QCOMPARE(QString::fromStdString(signal.label),
                 QString::fromLatin1(expected.label).trimmed());
        QCOMPARE(QString::fromStdString(signal.unit),
                 QString::fromLatin1(expected.physdimension).trimmed());
        QCOMPARE(static_cast<long long>(signal.samples.size()), expected.smp_in_file);
        std::vector<double> values(signal.samples.size());
        QCOMPARE(static_cast<long long>(edfread_physical_samples(
                     other.handle, index, static_cast<int>(values.size()), values.data())),
                 expected.smp_in_file);
        const auto [low, high] = std::minmax(expected.phys_min, expected.phys_max);
        const double scale = std::max(std::abs(low), std::abs(high));
        for (std::size_t at = 0; at < values.size(); ++at) { // edflib clips to the declared range
            const double ours = std::clamp(static_cast<double>(signal.samples[at]), low, high);
            if (std::abs(ours - values[at]) > scale * 1e-6)
                QCOMPARE(ours, values[at]);
        }
    }
    QCOMPARE(static_cast<long long>(read->annotations.size()), other.annotations_in_file);
    for (std::size_t index = 0; index < read->annotations.size(); ++index) {
        edf_annotation_struct expected;
        QCOMPARE(edf_get_annotation(other.handle, static_cast<int>(index), &expected), 0);
        const Annotation& ours = read->annotations[index];
        QCOMPARE(ours.text, std::string(expected.annotation));
        QVERIFY(std::abs(ours.seconds - static_cast<double>(expected.onset) / EDFLIB_TIME_DIMENSION)
                < 1e-6);
        QCOMPARE(ours.durationSeconds.has_value(), expected.duration_l >= 0);
    }
    edfclose_file(other.handle);
}

void TestEegRecordings::excerptsHaveTheirLengthAndOutliers_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("outside");
    // Seconds and samples outside the digital range, from the recordings' own table.
    QTest::newRow("chb01/chb01_03_2986-3036.edf") << 50 << 0;
    QTest::newRow("chb01/chb01_04_1457-1494.edf") << 37 << 27;
    QTest::newRow("chb01/chb01_16_1005-1066.edf") << 61 << 0;
    QTest::newRow("chb02/chb02_16+_2962-2972.edf") << 10 << 8;
    QTest::newRow("chb02/chb02_19_3359-3369.edf") << 10 << 35;
    QTest::newRow("chb02/chb02_19_3379-3389.edf") << 10 << 157;
    QTest::newRow("chb03/chb03_34_1992-2002.edf") << 10 << 138;
    QTest::newRow("chb03/chb03_35_2602-2612.edf") << 10 << 297;
    QTest::newRow("chb03/chb03_36_1735-1745.edf") << 10 << 436;
}

void TestEegRecordings::excerptsHaveTheirLengthAndOutliers()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(int, seconds);
    QFETCH(int, outside);
    const auto path = *recordingsFolder() / "chbmit" / "excerpts" / QTest::currentDataTag();
    const auto header = readEdfHeader(path);
    const auto read = readEdf(path, {}, {});
    QVERIFY(header && read);
    QCOMPARE(read->channels.size(), std::size_t{23});
    int found = 0;
    for (std::size_t index = 0; index < 23; ++index) {
        const Signal& signal = read->channels[index];
        QCOMPARE(signal.rateHz, 256.0);
        QCOMPARE(static_cast<int>(signal.samples.size()), seconds * 256);
        const EdfSignal& declared = header->channels[index];
        for (const float value : signal.samples) // half a step is about 0.2 uV
            found
                += value > declared.physicalMaximum + 0.1 || value < declared.physicalMinimum - 0.1
                ? 1
                : 0;
    }
    QCOMPARE(found, outside);
}

void TestEegRecordings::theVerbatimCutEqualsTheExcerpt()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto folder = *recordingsFolder() / "chbmit";
    const auto cut = readEdf(folder / "verbatim" / "chb01_03_Seizure.edf", {}, {});
    const auto excerpt = readEdf(folder / "excerpts" / "chb01" / "chb01_03_2986-3036.edf", {}, {});
    QVERIFY(cut && excerpt);
    for (std::size_t index = 0; index < 23; ++index) {
        for (std::size_t at = 0; at < 10496; ++at)
            QVERIFY(std::abs(cut->channels[index].samples[at]
                             - excerpt->channels[index].samples[9 * 256 + at])
                    < 1e-3F);
    }
}

void TestEegRecordings::theFirstOfDuplicateLabelsIsTaken()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto path = edfFolder() / "mne_duplicate_channel_labels.edf";
    const auto all = readEdf(path, {}, {});
    QVERIFY(all);
    const std::string label = all->channels[0].label;
    QCOMPARE(std::count_if(all->channels.begin(), all->channels.end(),
                           [&](const Signal& s) { return s.label == label; }),
             2);
    const auto one = readEdf(path, {.labels = {label}}, {});
    QVERIFY(one);
    QCOMPARE(one->channels.size(), std::size_t{1});
    QVERIFY(one->channels[0].samples == all->channels[0].samples);
}

void TestEegRecordings::aTruncatedFileGivesItsWholeRecords()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "derived_chb01_04_truncated_mid_record.edf", {}, {});
    QVERIFY(read);
    QCOMPARE(read->channels.front().samples.size(), std::size_t{20 * 256});
    QCOMPARE(
        read->repairs,
        (std::vector<std::string>{"its header states 37 records, the file has 20 whole ones"}));
}

void TestEegRecordings::anUnknownNumberOfRecordsIsCounted()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "derived_chb01_04_unknown_nrec.edf", {}, {});
    const auto original = readEdf(
        *recordingsFolder() / "chbmit" / "excerpts" / "chb01" / "chb01_04_1457-1494.edf", {}, {});
    QVERIFY(read && original);
    QCOMPARE(read->channels.size(), std::size_t{4});
    for (const Signal& signal : read->channels) {
        QCOMPARE(signal.samples.size(), std::size_t{37 * 256});
        QVERIFY(original->find(signal.label));
        QVERIFY(signal.samples == original->find(signal.label)->samples);
    }
}

void TestEegRecordings::aGapInTimeIsNaN()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "derived_chb01_18_edfplusD_gap.edf", {}, {});
    const auto folder = *recordingsFolder() / "chbmit" / "excerpts" / "chb01";
    const auto before = readEdf(folder / "chb01_18_1710-1720.edf", {}, {});
    const auto after = readEdf(folder / "chb01_18_1730-1740.edf", {}, {});
    QVERIFY(read && before && after);
    for (const Signal& signal : read->channels) {
        QCOMPARE(signal.samples.size(), std::size_t{30 * 256});
        for (std::size_t at = 0; at < 2560; ++at) {
            QCOMPARE(signal.samples[at], before->find(signal.label)->samples[at]);
            QVERIFY(std::isnan(signal.samples[2560 + at]));
            QCOMPARE(signal.samples[5120 + at], after->find(signal.label)->samples[at]);
        }
    }
    QCOMPARE(read->annotations.size(), std::size_t{1});
    QCOMPARE(read->annotations[0].seconds, 20.0);
    QVERIFY(read->annotations[0].durationSeconds == 10.0);
}

void TestEegRecordings::seizuresInAnnotations()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "derived_chb01_04_edfplusC_seizure_tal.edf",
                              {.samples = false}, {});
    QVERIFY(read);
    QVERIFY(read->channels.empty());
    QCOMPARE(read->annotations.size(), std::size_t{1});
    QCOMPARE(read->annotations[0].seconds, 10.0);
    QCOMPARE(read->annotations[0].sample, std::int64_t{2560});
    QVERIFY(read->annotations[0].durationSeconds == 27.0);
    QVERIFY(QString::fromStdString(read->annotations[0].text)
                .contains(QStringLiteral("seiz"), Qt::CaseInsensitive));
}

void TestEegRecordings::utf8AndFractionsOfASecond()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "pyedflib_test_utf8.edf", {}, {});
    QVERIFY(read);
    const bool beyondAscii = std::any_of(
        read->annotations.begin(), read->annotations.end(), [](const Annotation& one) {
            return QString::fromStdString(one.text).toUtf8() == QByteArray::fromStdString(one.text)
                && std::any_of(one.text.begin(), one.text.end(),
                               [](char c) { return static_cast<signed char>(c) < 0; });
        });
    QVERIFY(beyondAscii);
    QCOMPARE(read->startTime, std::string("24.01.20 04.05.56.3945312"));
}

void TestEegRecordings::bioSemiFilesAreRead()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "mne_test.bdf", {}, {});
    QVERIFY2(read, read.has_value() ? "" : read.error().detail.c_str());
    QCOMPARE(read->channels.size(), std::size_t{73});
    for (const Signal& signal : read->channels) {
        QCOMPARE(signal.rateHz, 2048.0);
        QCOMPARE(signal.samples.size(), std::size_t{2048});
    }
    QCOMPARE(read->channels[72].label, std::string("Status"));
}

void TestEegRecordings::annotationsAlone()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto read = readEdf(edfFolder() / "wfdb_annotations_only.edf", {}, {});
    QVERIFY(read);
    QVERIFY(read->channels.empty());
    QCOMPARE(read->annotations.size(), std::size_t{856});
}

void TestEegRecordings::seizureFilesAndSummariesAgree()
{
    SPLITSCAPE_NEED_RECORDINGS();
    int files = 0;
    int seizures = 0;
    double seconds = 0.0;
    int summaries = 0;
    QStringList differing;
    for (const auto& patient :
         std::filesystem::directory_iterator(*recordingsFolder() / "chbmit" / "annotations")) {
        if (!patient.is_directory())
            continue;
        std::map<std::string, std::vector<TimeSpan>> listed;
        for (const auto& entry : std::filesystem::directory_iterator(patient.path())) {
            if (!entry.path().string().ends_with("-summary.txt"))
                continue;
            ++summaries;
            const auto summary = readChbMitSummary(entry.path());
            QVERIFY2(summary,
                     summary.has_value()
                         ? ""
                         : (entry.path().string() + summary.error().detail).c_str());
            for (const SummaryEntry& file : *summary)
                listed[file.fileName] = file.seizures;
        }
        for (const auto& entry : std::filesystem::directory_iterator(patient.path())) {
            if (entry.path().extension() != ".seizures")
                continue;
            ++files;
            const auto spans = readSeizureFile(entry.path());
            QVERIFY2(spans, spans.has_value() ? "" : spans.error().detail.c_str());
            for (const TimeSpan& span : *spans)
                seconds += span.endSeconds - span.startSeconds;
            seizures += static_cast<int>(spans->size());
            if (listed[entry.path().stem().string()] != *spans)
                differing << QString::fromStdString(entry.path().stem().string());
            listed.erase(entry.path().stem().string());
        }
        for (const auto& [name, spans] :
             listed) // and no summary lists a seizure without such a file
            QVERIFY2(spans.empty(), name.c_str());
    }
    QCOMPARE(summaries, 24);
    QCOMPARE(files, 141);
    QCOMPARE(seizures, 198);
    QCOMPARE(seconds, 12011.0);
    // As published: the summary has 2804 to 2872 s where the annotation file has 2404 to 2872 s.
    QCOMPARE(differing, QStringList{QStringLiteral("chb24_21.edf")});
}

QTEST_GUILESS_MAIN(TestEegRecordings)
#include "tst_eeg_recordings.moc"
