// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that people brought after public reports, each with what is right in its RIGHT.txt. A row
// says what must be told of one: in the counts, in the notes or in the message.
#include "core/base/files.h"
#include "core/data/preparation/prepare.h"
#include "core/data/recognise.h"
#include "core/data/split.h"
#include "core/data/windows/edf_source.h"
#include "core/study/study_json.h"
#include "tests/support/recordings.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace splitscape;
using namespace splitscape::data;

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

QString countsOf(const std::vector<std::string>& names, const std::vector<std::int64_t>& counts)
{
    QStringList parts;
    for (std::size_t c = 0; c < names.size(); ++c)
        parts += text(names[c]) + QLatin1Char(' ') + QString::number(counts[c]);
    return parts.join(QStringLiteral(", "));
}

/// Everything that `data` and a run would tell of a source, in lines.
QString told(const DatasetSpec& spec)
{
    const auto summary = summarise(spec, 1, {});
    if (!summary)
        return QStringLiteral("error %1: %2 (%3)")
            .arg(QString::fromLatin1(errorCodeName(summary.error().code)),
                 text(summary.error().subject), text(summary.error().detail));
    QString lines
        = QStringLiteral("name %1\nall: %2\nlength %3\n")
              .arg(text(summary->name), countsOf(summary->classNames, summary->classCounts))
              .arg(summary->length);
    QStringList patients;
    for (const RecordSummary& record : summary->records) {
        lines += QStringLiteral("%1 (%2, %3 Hz): %4\n")
                     .arg(text(record.record), text(record.patient))
                     .arg(record.rate_Hz)
                     .arg(countsOf(summary->classNames, record.classCounts));
        if (!patients.contains(text(record.patient)))
            patients += text(record.patient);
    }
    lines += QStringLiteral("patients %1\n").arg(patients.size());
    const auto dataset = prepare(spec, 1, {}, {}, {});
    if (!dataset)
        return lines + QStringLiteral("not prepared: ") + text(dataset.error().detail);
    std::vector<std::int64_t> used((*dataset)->classNames.size(), 0);
    for (const std::uint8_t label : (*dataset)->labels)
        ++used[label];
    lines += QStringLiteral("used: %1\n").arg(countsOf((*dataset)->classNames, used));
    for (const Note& note : (*dataset)->notes)
        lines += QStringLiteral("%1: %2: %3\n")
                     .arg(QString::fromLatin1(
                              kNoteKindNames[static_cast<std::size_t>(note.kind)].data()),
                          text(note.subject), text(note.detail));
    const auto split = makeSplit(**dataset, spec.split, 1);
    lines += split ? QStringLiteral("split\n")
                   : QStringLiteral("no split: %1: %2\n")
                         .arg(text(split.error().subject), text(split.error().detail));
    return lines;
}

} // namespace

class TestReportedCases : public QObject {
    Q_OBJECT

private slots:
    void inputsAreToldHonestly_data();
    void inputsAreToldHonestly();
    void dataSetsAreCountedAsTheirReadmesSay();
    void everyCaseHasARow();

private:
    static QStringList rows();
};

QStringList TestReportedCases::rows()
{
    // The folder, then what must be told, then with '-' what must not; ">" sets fields of the data.
    return {
#include "reported_cases.inc"
    };
}

void TestReportedCases::inputsAreToldHonestly_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("said");
    for (const QString& row : rows()) {
        QStringList parts = row.split(QStringLiteral(" | "));
        const QString folder = parts.takeFirst();
        QTest::newRow(qPrintable(folder + QLatin1Char(' ') + parts.join(QLatin1Char(' '))))
            << folder << parts;
    }
}

void TestReportedCases::inputsAreToldHonestly()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QFETCH(QString, folder);
    QFETCH(QStringList, said);
    const auto place = *test::recordingsFolder() / "reported-cases" / folder.toStdString();
    auto json = nlohmann::json::object();
    if (const auto study = readFile(place / "study.json", 1 << 20))
        json = nlohmann::json::parse(*study);
    else
        json["dataset"] = {{"path", "."}};
    for (const QString& part : said)
        if (part.startsWith(QLatin1Char('>')))
            json["dataset"].merge_patch(nlohmann::json::parse(part.mid(1).toStdString()));
    const auto reading = study::parseStudy(json.dump(), "study.json", place);
    for (const Error& problem : reading.problems)
        qWarning("%s: %s", problem.subject.c_str(), problem.detail.c_str());
    QVERIFY(reading.ok());
    const QString all = told(reading.spec.dataset);
    for (const QString& part : said) {
        if (part.startsWith(QLatin1Char('>')))
            continue;
        const bool absent = part.startsWith(QLatin1Char('-'));
        const bool found = all.contains(absent ? part.mid(1) : part);
        QVERIFY2(found != absent,
                 qPrintable((absent ? QStringLiteral("told: ") : QStringLiteral("not told: "))
                            + part + QStringLiteral("\nin\n") + all));
    }
}

// Each figure is that of the README in the data's folder.
void TestReportedCases::dataSetsAreCountedAsTheirReadmesSay()
{
    SPLITSCAPE_NEED_RECORDINGS();
    const auto toldOf = [](const char* folder) {
        DatasetSpec spec;
        spec.path = (*test::recordingsFolder() / folder).string();
        spec.kind = kindAt(spec.path).value_or(DatasetKind::SyntheticEcg);
        spec.fallbackLead = "first"; // both leads of svdb-sample are called ECG
        const auto summary = summarise(spec, 1, {});
        return summary ? *summary : DatasetSummary();
    };
    const DatasetSummary bonn = toldOf("bonn-eeg");
    QCOMPARE(bonn.name, std::string("Bonn EEG time series"));
    QCOMPARE(bonn.classNames, (std::vector<std::string>{"F", "N", "O", "S", "Z"}));
    QCOMPARE(bonn.classCounts, (std::vector<std::int64_t>{100, 100, 100, 100, 100}));
    const DatasetSummary svdb = toldOf("svdb-sample");
    QCOMPARE(svdb.name, std::string("MIT-BIH Supraventricular Arrhythmia Database"));
    QCOMPARE(svdb.classCounts, (std::vector<std::int64_t>{1846, 30, 6, 1}));
    const DatasetSummary chbmit = toldOf("chbmit-seizures/recorded");
    QCOMPARE(chbmit.classCounts.front(), std::int64_t{1588}); // the sum of its last column
    QVERIFY(chbmit.leftOut.empty());
    std::set<std::string> children;
    for (const RecordSummary& record : chbmit.records)
        children.insert(record.patient);
    QCOMPARE(children.size(), std::size_t{18});

    DatasetSpec spec;
    spec.kind = DatasetKind::Chbmit;
    spec.path = (*test::recordingsFolder() / "chbmit-seizures" / "recorded").string();
    const auto source = edfRecordings(spec, {});
    QVERIFY(source);
    std::size_t seizures = 0;
    double seconds = 0.0;
    for (const EegRecord& record : source->records) {
        seizures += record.spans.size();
        for (const LabelledSpan& span : record.spans)
            seconds += span.endSeconds - span.startSeconds;
    }
    QCOMPARE(seizures, std::size_t{143});
    QCOMPARE(seconds, 8505.0);
}

void TestReportedCases::everyCaseHasARow()
{
    SPLITSCAPE_NEED_RECORDINGS();
    QStringList folders;
    for (const QString& row : rows())
        folders += row.section(QStringLiteral(" | "), 0, 0);
    QFile table(QStringLiteral(SPLITSCAPE_SOURCE_FOLDER "/tests/core/data/reported_cases.md"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString verdicts = QString::fromUtf8(table.readAll());
    for (const auto& entry :
         std::filesystem::directory_iterator(*test::recordingsFolder() / "reported-cases")) {
        const QString folder = text(entry.path().filename().string());
        QVERIFY2(folders.contains(folder), qPrintable(folder));
        QVERIFY2(verdicts.contains(QStringLiteral("| %1 | ").arg(folder)), qPrintable(folder));
    }
}

QTEST_GUILESS_MAIN(TestReportedCases)
#include "tst_reported_cases.moc"
