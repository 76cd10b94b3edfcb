// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that core states in English reach the window in its language.
#include "core/base/text.h"
#include "core/cost/measured_layers.h"
#include "core/cost/presets.h"
#include "core/data/preparation/prepare.h"
#include "core/data/recognise.h"
#include "core/search/strategies.h"
#include "tests/support/recordings.h"
#include "tests/support/temporary_folder.h"
#include "ui/preferences/translation.h"
#include "ui/text/facts.h"
#include "ui/text/notes.h"
#include "ui/text/sentences.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// Makes the program speak this language and no other that a test before this one has chosen.
void speak(const QString& language)
{
    qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    installTranslation(language);
}

void aRowForEachTranslation()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : translations())
        if (language != QLatin1String("en"))
            QTest::newRow(qPrintable(language)) << language;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Literals of a source that hold words of a sentence. Neighbouring ones are one.
QStringList wordsIn(QString source)
{
    static const QRegularExpression kComment(QStringLiteral("(?m)(//|#include).*$"));
    static const QRegularExpression kSeam(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression kLiteral(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    static const QRegularExpression kWords(
        QStringLiteral("[a-z]{2,}[,:]? [a-z(]|^ [a-z]{2,}|[a-z]{2,} $"));
    source.remove(kComment).remove(kSeam);
    QStringList found;
    for (auto each = kLiteral.globalMatch(source); each.hasNext();) {
        const QString literal
            = each.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
        if (kWords.match(literal).hasMatch())
            found += literal;
    }
    return found;
}

/// A literal without fields of a study file and without what joins it to its neighbours.
QString bare(QString literal)
{
    static const QRegularExpression kJoint(QStringLiteral("^[\\s;,:.'\")(]+|[\\s;,:.'\"(]+$"));
    static const QRegularExpression kOpen(
        QStringLiteral(" \\((dataset|space|limits|search|training|judging)\\.[^()]*$"));
    return literal.remove(fieldsInBrackets()).remove(kOpen).remove(kJoint);
}

/// What core compares with and writes into files, titles of published data, and faults of ours.
bool isNoFact(const QString& file, const QString& literal)
{
    static const QStringList kFiles{
        QStringLiteral("core/base/error.cpp"), // ends the program
        QStringLiteral("core/data/databases.cpp"), // who to cite
        QStringLiteral("core/partition/published_networks.cpp"), // names of the paper
        QStringLiteral("core/store/earlier_schemas.cpp"), // texts of SQL
        QStringLiteral("core/store/run_tables.cpp"),
        QStringLiteral("core/store/stored_value.cpp"), // for the compiler
        QStringLiteral("core/data/synthetic/synthetic_ecg.cpp"), // names of made-up patients
        QStringLiteral("core/data/synthetic/synthetic_eeg.cpp"),
        QStringLiteral("core/network/network.cpp"), // asked by an assertion only
        QStringLiteral("core/export/c_identifier.cpp"), // the window's is always the same
        QStringLiteral("core/export/int8_c_source.cpp"), // of the command line, like the next two
        QStringLiteral("core/export/payload_codec.cpp"), // but for what payloadFormat() states
        QStringLiteral("core/export/frontend_source.cpp"),
        QStringLiteral("core/export/preparation.cpp"), // into preparation.json
        QStringLiteral("core/export/c_text.cpp"), // into C, Python and Kotlin
        QStringLiteral("core/export/c_writer.cpp"),
        QStringLiteral("core/export/firmware_folders.cpp"),
        QStringLiteral("core/export/payload_several_templates.cpp"),
        QStringLiteral("core/export/payload_side_templates.cpp"),
        QStringLiteral("core/export/payload_templates.cpp"),
        // Of documents in a run: what of one is damaged is left out by the window.
        QStringLiteral("core/evaluate/baselines_json.cpp"),
        QStringLiteral("core/evaluate/forecast_record.cpp"),
        QStringLiteral("core/evaluate/format_record.cpp"),
        QStringLiteral("core/evaluate/jitter_curve.cpp"),
        QStringLiteral("core/evaluate/restart_count.cpp"),
        QStringLiteral("core/evaluate/test_predictions_json.cpp"),
        QStringLiteral("core/evaluate/training_job.cpp"), // a fault of ours
        QStringLiteral("core/evaluate/misclassified.cpp"), // of the command line, like the next two
        QStringLiteral("core/run/jitter.cpp"), QStringLiteral("core/run/replay.cpp"),
        QStringLiteral("core/record/model_card.cpp"), // into model-card.md
        // The window shows tables that came with the program; the command line makes and reads
        // others.
        QStringLiteral("core/benchmark/benchmark_table.cpp"),
        QStringLiteral("core/benchmark/contest.cpp"), QStringLiteral("core/benchmark/problem.cpp"),
        QStringLiteral("core/benchmark/shipped_tables.cpp"),
        QStringLiteral("core/benchmark/table_builder.cpp"),
        QStringLiteral("core/remote/worker_commands.cpp"), // to be copied into a shell
    };
    static const QStringList kLiterals{
        QStringLiteral("splitscape preparation 4"),
        QStringLiteral("file name"),
        QStringLiteral("number of seizure"),
        QStringLiteral("no seizure"),
        QStringLiteral("edf annotations"),
        QStringLiteral("bdf annotations"),
        QStringLiteral("## time resolution:"),
        QStringLiteral("## annotation type definitions"),
        QStringLiteral("## end of definitions"),
        QStringLiteral("moments and octaves"),
        QStringLiteral("mean of blocks"),
        QStringLiteral(" has '"),
        QStringLiteral(" minus "), // between two channels
        QStringLiteral(" ms"),
        QStringLiteral("_KiB, so give one of the two"), // behind a field
        QStringLiteral(" / kernels "),
        QStringLiteral(" / kinds "),
        QStringLiteral(" / fog "),
        QStringLiteral(" / sides "),
        QStringLiteral("libtorch "),
        QStringLiteral("no such"),
        QStringLiteral("SQLite format 3\\0"),
        QStringLiteral("<!doctype html"),
        QStringLiteral(",\\n        measure_weights, measure_bias, "), // of the measuring firmware
        QStringLiteral("\\nstatic void measure_layer_"),
        QStringLiteral(" cut at point "), // for a checksum
        QStringLiteral("training result"), // stands with no fact that is shown
        QStringLiteral("splitscape-worker task"), // run by a worker, like the next
        QStringLiteral("./splitscape-worker task; code=$?; if [ $code -eq 126 ] || "
                       "[ $code -eq 127 ]; then splitscape-worker task; else exit $code; fi"),
        QStringLiteral("uses protocol"), // looked for in what Work Queue says, like the next two
        QStringLiteral("older worker"),
        QStringLiteral("attempting to use a password"),
        // --workers of the command line; the window has a field for each of the two.
        QStringLiteral("it is a port from 0 to 65535, or ADDRESS:PORT; found \""),
        QStringLiteral("the address is a numeric one, such as 192.168.1.5; found \""),
        QStringLiteral("raw_data is little-endian"), // into an ONNX file, like the next two
        QStringLiteral("Values are float32, position-major: [N, length, channel]."),
        QStringLiteral("any terms: Splitscape export exception, version 1.0 (LICENSE-EXCEPTION)"),
    };
    static const QRegularExpression kSql(
        QStringLiteral("\\b(SELECT|ORDER BY|INSERT|DELETE|CREATE)\\b"));
    static const QStringList kOfTheCommandLine{
        // The window asks for C behind point 1 at a cut through one activation, and for no samples
        // in it; what an edge in int8 needs is there, or the window leaves it out.
        QStringLiteral(
            "point 1 sends the raw input, so no layer runs on the edge and there is no C "
            "to write"),
        QStringLiteral("it lies inside a residual block, where two activations are sent, and C is "
                       "written for one; cut at point "),
        QStringLiteral(" or "),
        QStringLiteral(" go into a source, found "),
        QStringLiteral("it must be "),
        QStringLiteral(" finite values, found "),
        QStringLiteral(" side values, found "),
        QStringLiteral(" classes, found label "),
        QStringLiteral(" layers, of which "),
        QStringLiteral(" were given in int8"),
        QStringLiteral("those of the input and of "),
        QStringLiteral(" layers are needed, found "),
        QStringLiteral("the ends must be finite"),
    };
    const auto& strategies = search::allStrategies(); // ui/text/strategies.h says what they do
    return kFiles.contains(file) || kLiterals.contains(literal) || kSql.match(literal).hasMatch()
        || (file.startsWith(QLatin1String("core/export/")) && kOfTheCommandLine.contains(literal))
        || std::any_of(strategies.begin(), strategies.end(), [&](const auto& strategy) {
               return QString::fromStdString(std::string(strategy.summary)) == literal;
           });
}

/// Whether words of English stand in a German text outside quotes.
bool isPartlyEnglish(QString text)
{
    static const QRegularExpression kQuoted(QStringLiteral("\"[^\"]*\"|„[^“]*“"));
    static const QRegularExpression kEnglish(QStringLiteral(
        "\\b(the|its|it|are|has|have|there|which|of|is|and|not|with|no|a|at|to|left)\\b"));
    return kEnglish.match(text.remove(kQuoted)).hasMatch();
}

/// All facts that a reading of the data tells, with what the window makes of them.
QList<std::pair<QString, QString>> toldOf(const data::DatasetSpec& spec)
{
    QList<std::pair<QString, QString>> facts;
    const auto take = [&facts](const Error& error) {
        if (!error.detail.empty())
            facts.append({QString::fromStdString(error.detail),
                          withoutFieldPaths(factText(QString::fromStdString(error.detail)))});
    };
    const auto prepared = data::prepareAndSummarise(spec, 1, {}, {}, {});
    if (!prepared)
        take(prepared.error());
    const auto summary = data::summarise(spec, 1, {});
    const data::Notes notes = prepared ? prepared->summary.notes
        : summary                      ? summary->notes
                                       : data::Notes();
    for (const data::Note& note : notes)
        facts.append({QString::fromStdString(note.detail),
                      withoutFieldPaths(factText(QString::fromStdString(note.detail)))});
    return facts;
}

} // namespace

class TestFactTexts : public QObject {
    Q_OBJECT

private slots:
    void everyFactOfAReaderHasASentence_data();
    void everyFactOfAReaderHasASentence();
    void everySentenceIsFoundAgain_data() { aRowForEachTranslation(); }
    void everySentenceIsFoundAgain();
    void factsThatAreJoinedAreTranslatedEach();
    void factsOfPartsAreOneSentence_data();
    void factsOfPartsAreOneSentence();
    void subjectsThatCoreNamesAreTranslated();
    void faultsOfMeasuredLayersAreTranslated();
    void sourcesOfPresetsStay_data() { aRowForEachTranslation(); }
    void sourcesOfPresetsStay();
    void englishStaysAsItIs();
    void notesOfATableAreTranslated();
    void notesOfRealDataAreTranslated();
};

void TestFactTexts::everyFactOfAReaderHasASentence_data()
{
    QTest::addColumn<QString>("file");
    const QString root = QStringLiteral(SPLITSCAPE_SOURCE_FOLDER "/");
    for (const char* folder :
         {"core/base", "core/benchmark", "core/calibrate", "core/cost", "core/data",
          "core/evaluate", "core/export", "core/network", "core/partition", "core/record",
          "core/remote", "core/report", "core/run", "core/search", "core/space", "core/store",
          "core/study", "core/train"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next().mid(root.size());
            QTest::newRow(qPrintable(file)) << file;
        }
    }
}

// A new note or error of a reader fails here until ui/text has a sentence for it.
void TestFactTexts::everyFactOfAReaderHasASentence()
{
    QFETCH(const QString, file);
    speak(QStringLiteral("de"));
    static const QStringList sentences = factSentences() + subjectSentences();
    static const QRegularExpression kPlace(QStringLiteral("%\\d"));
    const QString source = contentOf(QStringLiteral(SPLITSCAPE_SOURCE_FOLDER "/") + file);
    QVERIFY(!source.isEmpty());
    QStringList unknown;
    for (const QString& literal : wordsIn(source)) {
        const auto isKnown = [&](const QString& words) {
            return factText(words.trimmed()) != words.trimmed()
                || subjectText(words.trimmed()) != words.trimmed()
                || std::any_of(sentences.begin(), sentences.end(), [&](const QString& one) {
                       const QStringList parts = one.split(kPlace);
                       return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
                           return part.contains(bare(words));
                       });
                   });
        };
        const auto areKnown = [&](const QString& words, const char* joint) {
            const QStringList facts = words.split(QLatin1String(joint), Qt::SkipEmptyParts);
            return std::all_of(facts.begin(), facts.end(), isKnown);
        };
        if (!isKnown(literal) && !areKnown(literal, "; ") && !areKnown(literal, ": ")
            && !isNoFact(file, literal))
            unknown += literal;
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TestFactTexts::everySentenceIsFoundAgain()
{
    QFETCH(const QString, language);
    speak(language);
    QStringList untranslated;
    const QStringList subjects = subjectSentences();
    for (const QString& sentence : factSentences() + subjects) {
        QString fact = sentence;
        for (int place = 1; place <= 9; ++place)
            fact.replace(QStringLiteral("%%1").arg(place), QStringLiteral("<%1>").arg(place));
        const QString text = subjects.contains(sentence) ? subjectText(fact) : factText(fact);
        bool whole = text != fact || !sentence.contains(u' '); // "filter" is Swedish too
        for (int place = 1; place <= 9; ++place)
            whole = whole
                && fact.contains(QStringLiteral("<%1>").arg(place))
                    == text.contains(QStringLiteral("<%1>").arg(place));
        if (!whole)
            untranslated += sentence + QStringLiteral(" -> ") + text;
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

void TestFactTexts::factsThatAreJoinedAreTranslatedEach()
{
    speak(QStringLiteral("de"));
    QCOMPARE(factText(QStringLiteral("separator comma, decimal point, no header line")),
             QStringLiteral("Trennzeichen: Komma, Dezimalpunkt, ohne Kopfzeile"));
    QCOMPARE(factText(QStringLiteral("no lead II; it has V1, V2; it would have given N 12")),
             QStringLiteral("keine Ableitung II; vorhanden: V1, V2; sie hätte N 12 ergeben"));
    // What is known of a joined fact is translated, and the user's own words stay.
    QCOMPARE(factText(QStringLiteral("b.dat: it is compressed with gzip, unpack it first")),
             QStringLiteral("b.dat: mit gzip komprimiert, erst entpacken"));
    QCOMPARE(factText(QStringLiteral("quite another thing; it has no samples")),
             QStringLiteral("quite another thing; keine Werte"));
    QCOMPARE(factText(QStringLiteral("quite another thing")),
             QStringLiteral("quite another thing"));
    // An argument is no place for another one, and a number has the sign of the language.
    QCOMPARE(factText(QStringLiteral("it must be at least 1 and at most 2.5, found 1%2")),
             QStringLiteral("verlangt ist mindestens 1 und höchstens 2,5, gefunden wurde 1%2"));
    // Fields of a study file stay behind, for whoever shows them.
    QCOMPARE(factText(QStringLiteral("each file is a class (dataset.csv.label)")),
             QStringLiteral("jede Datei ist eine Klasse (dataset.csv.label)"));
}

void TestFactTexts::factsOfPartsAreOneSentence_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("text");
    for (const auto& [fact, text] : std::initializer_list<std::pair<const char*, const char*>>{
             {"its pages contradict each other, 12 candidates could be read",
              "die Seiten darin widersprechen einander, 12 Kandidaten waren zu lesen"},
             {"it searched for 30 generations; ask for more than that in all",
              "gesucht wurden 30 Generationen; insgesamt mehr angeben"},
             {"another program listens on 9123 already",
              "ein anderes Programm wartet schon an 9123"},
             {"80 cannot be listened on: Permission denied",
              "an 80 kann nicht gewartet werden: keine Berechtigung"},
             {"training task: its format is 3, this program's is 4",
              "Trainingsaufgabe: sein Format ist 3, das dieses Programms 4"},
             {"it holds 12 of 34 bytes", "vorhanden: 12 von 34 Byte"},
             {"exit code 2", "Rückgabewert 2"},
         })
        QTest::newRow(fact) << QString::fromUtf8(fact) << QString::fromUtf8(text);
}

void TestFactTexts::factsOfPartsAreOneSentence()
{
    QFETCH(const QString, fact);
    speak(QStringLiteral("de"));
    QTEST(factText(fact), "text");
}

void TestFactTexts::subjectsThatCoreNamesAreTranslated()
{
    speak(QStringLiteral("de"));
    QCOMPARE(
        sentence({ErrorCode::ValueOutOfRange, "sleep power", "it must be at least 0 mW"}),
        QStringLiteral("Ruheleistung braucht einen anderen Wert: verlangt ist mindestens 0 mW."));
    QCOMPARE(subjectText(QStringLiteral("layer 3")), QStringLiteral("Schicht 3"));
    QCOMPARE(subjectText(QStringLiteral("table.csv:1: column \"kinds\"")),
             QStringLiteral("table.csv:1: Spalte \"kinds\""));
    // A subject is one thing: neither a part of a path nor a fact is translated in it.
    for (const char* name : {"/tmp/log", "a/layer 3", "window", "dataset.beats.window_s"})
        QCOMPARE(subjectText(QString::fromLatin1(name)), QString::fromLatin1(name));
}

void TestFactTexts::faultsOfMeasuredLayersAreTranslated()
{
    speak(QStringLiteral("de"));
    const std::string header = "kind,in_length,in_channels,out_length,out_channels,latency_ms\n";
    Problems problems;
    const auto read = [&problems](const std::string& table) {
        Problems found;
        static_cast<void>(cost::parseMeasuredLayers(table, "t.csv", found));
        problems.insert(problems.end(), found.begin(), found.end());
    };
    for (const std::string& rows :
         {std::string("pool,8,1,4,2,1\n"), std::string("conv,4,1,8,2,1\n"),
          std::string("conv,9,1,4,2,1\n"), std::string("tconv,8,1,4,2,1\n"),
          std::string("conv,8,1,4,2,-1\n"), std::string("conv,0,1,4,2,1\n"),
          std::string("conv,8,1\n"), std::string()})
        read(header + rows);
    read("sort" + header.substr(4));
    read("kind,in_length\n");
    QCOMPARE(problems.size(), std::size_t{10});
    for (const Error& problem : problems) {
        const QString text = sentence(problem);
        const QString detail = QString::fromStdString(problem.detail);
        QVERIFY2((detail.isEmpty() || !text.contains(detail)) && !isPartlyEnglish(text),
                 qPrintable(text));
    }
}

// Where a fitted device is from is a fact of ours; what a preset quotes is somebody else's words.
void TestFactTexts::sourcesOfPresetsStay()
{
    QFETCH(const QString, language);
    speak(language);
    const QString fitted = QStringLiteral("fitted to layers.csv, 12 rows; an estimate");
    QVERIFY(factText(fitted) != fitted);
    int seen = 0;
    const auto check = [&seen](const auto& sources) {
        for (const auto& [field, source] : sources) {
            ++seen;
            QCOMPARE(factText(QString::fromStdString(source)), QString::fromStdString(source));
        }
    };
    for (const auto& device : cost::devicePresets())
        check(device.sources);
    for (const auto& link : cost::linkPresets())
        check(link.sources);
    QVERIFY(seen > 10);
}

void TestFactTexts::englishStaysAsItIs()
{
    speak(QStringLiteral("en"));
    for (const char* fact :
         {"the label is in the last column (dataset.csv.label)", "it must be above 0.5, found 1.5",
          "recorded at 250 Hz, as said; windows of 187 values (dataset.csv.rate_Hz)"})
        QCOMPARE(factText(QString::fromLatin1(fact)), QString::fromLatin1(fact));
}

void TestFactTexts::notesOfATableAreTranslated()
{
    speak(QStringLiteral("de"));
    test::TemporaryFolder folder;
    std::string rows = "# made by hand\n# twice\nindex;weight;kind\n";
    for (int row = 0; row < 60; ++row)
        rows += std::to_string(row) + ";" + (row == 7 ? "much" : std::to_string(1000 + row * row))
            + ";" + (row % 3 == 0 ? "one" : "two") + "\n";
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Csv;
    spec.path = folder.write("made.csv", rows).string();
    const auto facts = toldOf(spec);
    QVERIFY(facts.size() >= 4);
    for (const auto& [fact, text] : facts)
        QVERIFY2(text != fact && !isPartlyEnglish(text), qPrintable(text));
}

void TestFactTexts::notesOfRealDataAreTranslated()
{
    SPLITSCAPE_NEED_RECORDINGS();
    speak(QStringLiteral("de"));
    QStringList english;
    qsizetype told = 0;
    for (const char* place : {"reported-cases", "edge-cases"}) {
        const auto root = *test::recordingsFolder() / place;
        if (!std::filesystem::exists(root))
            continue;
        for (const auto& entry : std::filesystem::directory_iterator(root)) {
            data::DatasetSpec spec;
            spec.path = entry.path().string();
            const auto kind = data::kindAt(entry.path());
            spec.kind = kind.value_or(data::DatasetKind::Csv);
            for (const auto& [fact, text] : toldOf(spec)) {
                ++told;
                if (isPartlyEnglish(text))
                    english += QStringLiteral("%1: %2 -> %3")
                                   .arg(QString::fromStdString(entry.path().filename().string()),
                                        fact, text);
            }
        }
    }
    QVERIFY(told > 100);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

QTEST_MAIN(TestFactTexts)
#include "tst_fact_texts.moc"
