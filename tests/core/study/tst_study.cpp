// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/brief_study.h"
#include "core/study/demo_study.h"
#include "core/study/field_ranges.h"
#include "core/study/study_json.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace splitscape::study;

namespace {

constexpr auto kMinimal
    = R"({"dataset":{"kind":"mitbih","path":"mitdb"},"limits":{"energy_mJ":0.27}})";

// "subject: Code" of every problem, one a line.
QString listed(const Problems& problems)
{
    QStringList lines;
    for (const Error& problem : problems)
        lines << QString::fromStdString(problem.subject + ": " + errorCodeName(problem.code));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void theShortestStudyIsComplete();
    void defaultsAreThePublishedOnes();
    void defaultsFollowTheTask();
    void pathsAreTakenFromTheFolderOfTheFile();
    void devicesAndLinksMayBeFiles();
    void devicesAndLinksThatCannotBeRead_data();
    void devicesAndLinksThatCannotBeRead();
    void valuesBeyondTheirRangeAreRefused_data();
    void valuesBeyondTheirRangeAreRefused();
    void aLinkChargesWhatIsSent();
    void problemsAreAllNamed_data();
    void problemsAreAllNamed();
    void unknownKeysSuggestTheNearest();
    void filesAreRefused_data();
    void filesAreRefused();
    void writingReadsBack_data();
    void writingReadsBack();
    void runsOfBeforeFineTunedNothing();
    void theOpenPresetSetsMoreThanTheSpace();
    void theOpenPresetChangesWindowsOfEegAsItTrains();
    void sideValuesJoinWhereTheDataHaveThem();
    void demoIsValid();
    void searchedSpaceFollowsTheDataset();
};

void TestStudy::theShortestStudyIsComplete()
{
    const StudyReading reading = parseStudy(kMinimal, "study");
    QCOMPARE(listed(reading.problems), QString());
    const StudySpec& spec = reading.spec;
    QCOMPARE(spec.dataset.kind, data::DatasetKind::Mitbih);
    QCOMPARE(spec.rules.limits.energy->inMillijoules(), 0.27);
    QCOMPARE(QString::fromStdString(spec.rules.device.name), QStringLiteral("STM32L476RG"));
    QCOMPARE(spec.search.generations, 10);
    QCOMPARE(spec.search.population, 32);
    QCOMPARE(spec.search.parentsMating, 16);
    QCOMPARE(spec.training.batchSize, 32);
    QCOMPARE(spec.training.epochs, 20);
    QCOMPARE(spec.testTrainings, 5);
    QCOMPARE(spec.space.inputLength, 2048);
    QCOMPARE(spec.rules.judging.scenario, partition::Scenario::EdgeEnergy);
    QVERIFY(!spec.budgets.time && !spec.budgets.candidates);
}

void TestStudy::defaultsAreThePublishedOnes()
{
    const StudySpec spec = parseStudy("{}", "study").spec;
    QCOMPARE(spec.space.lengths, (std::vector<int>{1024, 512, 256, 128, 64, 32, 16, 8, 4, 0}));
    QCOMPARE(spec.space.channels, (std::vector<int>{4, 3, 2, 1}));
    QCOMPARE(spec.space.maximumLayers, 8);
    QCOMPARE(spec.space.inputChannels, 1);
    QCOMPARE(spec.dataset.split.by, data::SplitBy::Sample);
    QCOMPARE(spec.dataset.split.train, 0.70);
    QCOMPARE(spec.dataset.split.validation, 0.15);
    QCOMPARE(spec.dataset.split.test, 0.15);
    QVERIFY(spec.dataset.split.balanceTrain);
    QCOMPARE(spec.search.tournamentSize, 3);
    QCOMPARE(spec.search.elitism, 1);
    QCOMPARE(spec.search.mutationPercent, 10.0);
    QVERIFY(!spec.search.boundAccuracy); // 1/classes
    QVERIFY(spec.search.layerOptimisation && spec.rules.judging.partitioning);
    QCOMPARE(spec.training.learningRate, 1e-3);
    QCOMPARE(spec.rules.link.fogReceivePerByte.inMillijoules(), 0.0);
    const data::EegSpec& eeg = spec.dataset.eeg;
    QCOMPARE(eeg.channels, (std::vector<std::string>{"F7-T7", "F8-T8"}));
    QCOMPARE(eeg.rate_Hz, 256.0);
    QCOMPARE(eeg.highPass_Hz, 1.0);
    QCOMPARE(eeg.lowPass_Hz, 30.0);
    QCOMPARE(eeg.windowSamples(), 1024);
    QCOMPARE(eeg.normalisation, data::Normalisation::ZScore);
}

void TestStudy::defaultsFollowTheTask()
{
    const StudySpec eeg = parseStudy(R"({"dataset":{"kind":"synthetic-eeg"}})", "study").spec;
    QCOMPARE(eeg.search.generations, 20);
    QCOMPARE(eeg.training.batchSize, 4);
    QCOMPARE(eeg.space.inputLength, 2048); // two channels of four seconds at 256 Hz, end to end
    const StudySpec told
        = parseStudy(
              R"({"dataset":{"kind":"synthetic-eeg"},"search":{"generations":3},"training":{"batch_size":8}})",
              "study")
              .spec;
    QCOMPARE(told.search.generations, 3);
    QCOMPARE(told.training.batchSize, 8);
}

void TestStudy::pathsAreTakenFromTheFolderOfTheFile()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("studies/a.json", kMinimal);
    QCOMPARE(loadStudy(path).spec.dataset.path, (folder.path() / "studies" / "mitdb").string());
    QCOMPARE(parseStudy(R"({"dataset":{"kind":"mitbih","path":"/data/mitdb"}})", "study", "/home")
                 .spec.dataset.path,
             std::string("/data/mitdb"));
}

void TestStudy::devicesAndLinksMayBeFiles()
{
    const test::TemporaryFolder folder;
    folder.write("studies/boards/mine.json",
                 R"({"name":"Mine","ram_KiB":64,"compute_power_mW":10,
                     "latency":{"all":{"per_mac_s":2e-6}}})");
    folder.write("radio.json", R"({"name":"Loud","energy_per_byte_nJ":500})");
    const auto path
        = folder.write("studies/a.json", R"({"device":"boards/mine.json","link":"../radio.json"})");
    const StudyReading reading = loadStudy(path);
    QCOMPARE(listed(reading.problems), QString());
    QCOMPARE(reading.spec.rules.device.name, std::string("Mine"));
    QCOMPARE(reading.spec.rules.device.ram, Bytes(65536));
    QCOMPARE(reading.spec.rules.device.latency[1].perMac, 2e-6);
    QCOMPARE(reading.spec.rules.link.name, std::string("Loud"));
    QCOMPARE(reading.spec.rules.link.perByte.inNanojoules(), 500.0);
    // What a run keeps needs the files no more.
    QVERIFY(parseStudy(toText(reading.spec), "study").spec == reading.spec);
}

void TestStudy::devicesAndLinksThatCannotBeRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("problems");
    QTest::newRow("no such device file") << R"({"device":"boards/none.json"})"
                                         << "/x/boards/none.json: FileMissing";
    QTest::newRow("no such link file") << R"({"link":"./none"})"
                                       << "/x/none: FileMissing";
    QTest::newRow("no such preset") << R"({"device":"stm33"})"
                                    << "device: ValueOutOfRange";
    QTest::newRow("an absolute path") << R"({"link":"/y/none.json"})"
                                      << "/y/none.json: FileMissing";
}

void TestStudy::devicesAndLinksThatCannotBeRead()
{
    QFETCH(QString, json);
    QFETCH(QString, problems);
    QCOMPARE(listed(parseStudy(json.toStdString(), "study", "/x").problems), problems);
}

void TestStudy::valuesBeyondTheirRangeAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("value");
    for (const FieldRange& field : fieldRanges()) {
        const QString path = QString::fromUtf8(field.path);
        const double below = field.range.exclusiveLow ? field.range.low : field.range.low - 1.0;
        QTest::addRow("%s, below", qPrintable(path)) << path << below;
        QTest::addRow("%s, above", qPrintable(path)) << path << field.range.high * 2.0 + 1.0;
    }
}

void TestStudy::valuesBeyondTheirRangeAreRefused()
{
    QFETCH(QString, path);
    QFETCH(double, value);
    const QStringList keys = path.split(QLatin1Char('.'));
    const QStringList lists{
        QStringLiteral("space.lengths"),          QStringLiteral("space.channels"),
        QStringLiteral("space.edge.layers"),      QStringLiteral("space.edge.kernels"),
        QStringLiteral("space.fog.channels"),     QStringLiteral("space.fog.blocks"),
        QStringLiteral("space.front_end.lengths")};
    const bool isList = lists.contains(path);
    nlohmann::json json = isList
        ? nlohmann::json::array({static_cast<std::int64_t>(value)}) // lists take whole numbers only
        : nlohmann::json(value);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        json = nlohmann::json{{key->toStdString(), std::move(json)}};
    if (path == QLatin1String("device.cycles_per_instruction"))
        json["device"]["preset"] = "nrf52840"; // a device whose instructions are counted
    if (path == QLatin1String("search.trainings"))
        json["search"]["strategy"] = "random"; // the genetic one has none
    const QStringList problems
        = listed(parseStudy(json.dump(), "study").problems).split(QLatin1Char('\n'));
    QVERIFY2(problems.contains(path + QStringLiteral(": ValueOutOfRange")),
             qPrintable(problems.join(QStringLiteral(", "))));
}

void TestStudy::aLinkChargesWhatIsSent()
{
    const char* const text = R"({"link":{"bytes_per_value":1}})";
    const test::TemporaryFolder folder;
    QCOMPARE(listed(loadStudy(folder.write("study.json", text)).problems),
             QStringLiteral("link.bytes_per_value: ValueOutOfRange"));
    folder.write("radio.json", R"({"bytes_per_value":2})");
    QCOMPARE(listed(loadStudy(folder.write("a.json", R"({"link":"radio.json"})")).problems),
             QStringLiteral("link.bytes_per_value: ValueOutOfRange"));
    // An earlier run that has such a link still opens.
    QCOMPARE(listed(parseStudy(text, "study").problems), QString());
}

void TestStudy::problemsAreAllNamed_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("problems");
    QTest::newRow("negative energy limit") << R"({"limits":{"energy_mJ":-1}})"
                                           << "limits.energy_mJ: ValueOutOfRange";
    QTest::newRow("zero energy limit") << R"({"limits":{"energy_mJ":0}})"
                                       << "limits.energy_mJ: ValueOutOfRange";
    QTest::newRow("text for a number") << R"({"limits":{"energy_mJ":"low"}})"
                                       << "limits.energy_mJ: WrongType";
    QTest::newRow("a list for a section") << R"({"limits":[1]})"
                                          << "limits: WrongType";
    QTest::newRow("a list for a study") << "[1]"
                                        << "study: WrongType";
    QTest::newRow("NaN is no JSON") << R"({"limits":{"energy_mJ":NaN}})"
                                    << "study: SyntaxInvalid";
    QTest::newRow("unknown section") << R"({"limit":{"energy_mJ":1}})"
                                     << "limit: UnknownKey";
    QTest::newRow("two problems in two sections")
        << R"({"search":{"population":0},"test_trainings":0})"
        << "search.population: ValueOutOfRange\ntest_trainings: ValueOutOfRange";
    QTest::newRow("lengths that do not divide") << R"({"space":{"lengths":[64,48]}})"
                                                << "space.lengths: SpaceIndivisible";
    QTest::newRow("kinds that a mixture of convolutions does not have")
        << R"({"search":{"strategy":"differentiable"},"space":{"edge":{"kinds":["convolution","power"]}}})"
        << "space.edge.kinds: ValueOutOfRange";
    QTest::newRow("convolutions, which it has")
        << R"({"search":{"strategy":"differentiable"},"space":{"edge":{"kinds":["convolution"]}}})"
        << "";
    QTest::newRow("a data set without its path") << R"({"dataset":{"kind":"mitbih"}})"
                                                 << "dataset.path: ValueOutOfRange";
    QTest::newRow("a device without energy figures") << R"({"device":"esp32-s3"})"
                                                     << "device.compute_power_mW: ValueOutOfRange";
    QTest::newRow("a negative time budget") << R"({"budgets":{"seconds":-5}})"
                                            << "budgets.seconds: ValueOutOfRange";
    QTest::newRow("no candidates") << R"({"budgets":{"candidates":0}})"
                                   << "budgets.candidates: ValueOutOfRange";
    QTest::newRow("a fractional seed") << R"({"seed":1.5})"
                                       << "seed: WrongType";
    QTest::newRow("an unknown trainer") << R"({"training":{"trainer":"magic"}})"
                                        << "training.trainer: ValueOutOfRange";
}

void TestStudy::problemsAreAllNamed()
{
    QFETCH(QString, json);
    QFETCH(QString, problems);
    QCOMPARE(listed(parseStudy(json.toStdString(), "study").problems), problems);
}

void TestStudy::unknownKeysSuggestTheNearest()
{
    const Problems problems = parseStudy(R"({"limits":{"energy_mj":0.27}})", "study").problems;
    QCOMPARE(listed(problems), QStringLiteral("limits.energy_mj: UnknownKey"));
    QVERIFY(problems.front().detail.find("energy_mJ") != std::string::npos);
}

void TestStudy::filesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray("") << ErrorCode::FileEmpty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2",
                                          7)
                            << ErrorCode::FileFormatUnknown;
    QTest::newRow("truncated") << QByteArray(kMinimal).chopped(5) << ErrorCode::SyntaxInvalid;
    QTest::newRow("text behind the end")
        << QByteArray(kMinimal) + " more" << ErrorCode::SyntaxInvalid;
}

void TestStudy::filesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const test::TemporaryFolder folder;
    const auto path = folder.write("study.json", bytes.toStdString());
    const Problems problems = loadStudy(path).problems;
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems.front().code, code);
    QCOMPARE(loadStudy(folder.path()).problems.front().code, ErrorCode::NotAFile);
    QCOMPARE(loadStudy(folder.path() / "absent.json").problems.front().code,
             ErrorCode::FileMissing);
}

void TestStudy::writingReadsBack_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("the defaults") << "{}";
    QTest::newRow("the shortest study") << kMinimal;
    for (const char* const limit :
         {"0.065", "0.096", "0.253", "0.270", "0.059", "0.091", "0.212", "0.375"})
        QTest::newRow(limit)
            << QStringLiteral(R"({"limits":{"energy_mJ":%1}})").arg(QLatin1String(limit));
    QTest::newRow("everything said")
        << R"({"name":"Übung","dataset":{"kind":"synthetic-eeg"},"device":"stm32l476rg","limits":{"energy_mJ":0.3,
              "flash_KiB":12.5,"ram_KiB":9},"judging":{"scenario":"total","fog_factor":7.3,"partitioning":false},
              "search":{"layer_optimisation":false,"bound_accuracy":0.3},"training":{"learning_rate":0.0007},
              "seed":18446744073709551615,"test_trainings":2,"budgets":{"seconds":90.5,"candidates":500}})";
}

void TestStudy::writingReadsBack()
{
    QFETCH(QString, json);
    const StudyReading first = parseStudy(json.toStdString(), "study");
    QCOMPARE(listed(first.problems), QString());
    const std::string text = toText(first.spec);
    const StudyReading second = parseStudy(text, "study");
    QCOMPARE(listed(second.problems), QString());
    QVERIFY2(second.spec == first.spec, text.c_str());
    QCOMPARE(toText(second.spec), text);
}

void TestStudy::runsOfBeforeFineTunedNothing()
{
    using train::QuantisationAware;
    QCOMPARE(parseStudy("{}", "study").spec.training.quantisationAware, QuantisationAware::Auto);
    const std::string text = toText(parseStudy("{}", "study").spec);
    QCOMPARE(parseKeptStudy(text, "run").spec, parseStudy("{}", "study").spec);
    auto before = nlohmann::json::parse(text);
    QCOMPARE(before["training"].erase("quantization_aware"), std::size_t{1});
    QCOMPARE(parseKeptStudy(before.dump(), "run").spec.training.quantisationAware,
             QuantisationAware::Off);
    QVERIFY(!parseKeptStudy("{", "run").ok());
}

void TestStudy::theOpenPresetSetsMoreThanTheSpace()
{
    const StudyReading open = parseStudy(R"({"space":{"preset":"open"}})", "study");
    QVERIFY(open.ok());
    QCOMPARE(open.spec, defaultStudy({}, space::SpacePreset::Open));
    QCOMPARE(open.spec.space, space::openSpace(2048));
    QCOMPARE(open.spec.rules.judging.linkFormats.size(), std::size_t{4});
    QCOMPARE(open.spec.training.epochs, 120);
    QCOMPARE(open.spec.training.learningRate, 0.003);
    QVERIFY(open.spec.training.augmentation == train::Augmentation{});
    QVERIFY(open.spec.baselines);
    QCOMPARE(parseStudy(toText(open.spec), "study").spec, open.spec);
    QCOMPARE(parseStudy(briefText(open.spec), "study").spec, open.spec);
    // What the file says itself goes before the preset.
    const StudyReading changed = parseStudy(
        R"({"space":{"preset":"open","fog":{"channels":[8]}},"training":{"epochs":20},
            "judging":{"formats":{"link":["int8"]}},"baselines":false})",
        "study");
    QVERIFY(changed.ok());
    QCOMPARE(changed.spec.space.fog.channels, std::vector<int>{8});
    QCOMPARE(changed.spec.training.epochs, 20);
    QCOMPARE(changed.spec.rules.judging.linkFormats,
             std::vector<network::NumberFormat>{network::NumberFormat::Int8});
    QVERIFY(!changed.spec.baselines);
    // The paper's is the default, and stays so.
    QCOMPARE(parseStudy(R"({"space":{"preset":"paper"}})", "study").spec,
             parseStudy("{}", "study").spec);
}

void TestStudy::theOpenPresetChangesWindowsOfEegAsItTrains()
{
    const auto trainingOf = [](const std::string& training) {
        const StudyReading reading = parseStudy(
            R"({"dataset":{"kind":"chbmit","path":"x"},"space":{"preset":"open"},"training":)"
                + training + "}",
            "study");
        return reading.ok() ? reading.spec.training : train::TrainingSettings{};
    };
    const auto usual = trainingOf("{}");
    QCOMPARE(usual.batchSize, 32);
    QCOMPARE(usual.epochs, 120);
    QCOMPARE(usual.learningRate, 0.003);
    QVERIFY(usual.augmentation.shift > 0 && usual.augmentation.scale > 0);
    // Only the native trainer can, so the preset does not ask LibTorch for it; a study may not.
    const auto torch = trainingOf(R"({"trainer":"libtorch"})");
    QCOMPARE(torch.trainer, train::TrainerKind::LibTorch);
    QVERIFY(torch.augmentation == train::Augmentation{});
    QVERIFY(!parseStudy(R"({"training":{"trainer":"libtorch","augmentation":{"scale":0.1}}})",
                        "study")
                 .ok());
    // Zeros switch it off; what stands in the file goes before the preset.
    QVERIFY(trainingOf(R"({"augmentation":{"shift":0,"scale":0,"noise":0}})").augmentation
            == train::Augmentation{});
}

void TestStudy::sideValuesJoinWhereTheDataHaveThem()
{
    const auto sidesOf = [](const char* text) {
        const StudyReading reading = parseStudy(text, "study");
        return reading.ok() ? searchedSpace(reading.spec, 5).sides : -1;
    };
    QCOMPARE(sidesOf("{}"), 0);
    QCOMPARE(sidesOf(R"({"space":{"preset":"open"}})"), 0); // the data have none
    QCOMPARE(sidesOf(R"({"dataset":{"beats":{"rr_inputs":["previous"]}}})"), 0);
    QCOMPARE(sidesOf(R"({"dataset":{"beats":{"rr_inputs":["previous","next"]}},
                         "space":{"side_inputs":true}})"), 2);
    QCOMPARE(sidesOf(R"({"dataset":{"beats":{"preset":"raw-rate"}},"space":{"preset":"open"}})"), 2);
    QCOMPARE(sidesOf(R"({"dataset":{"beats":{"preset":"raw-rate"}},
                         "space":{"preset":"open","side_inputs":false}})"), 0);
    QCOMPARE(sidesOf(R"({"dataset":{"kind":"synthetic-eeg","beats":{"rr_inputs":["next"]}},
                         "space":{"side_inputs":true}})"), 0);
    const StudySpec open = parseStudy(R"({"space":{"preset":"open"}})", "study").spec;
    QVERIFY(open.space.sideInputs);
    StudySpec off = open;
    off.space.sideInputs = false;
    QCOMPARE(parseStudy(toText(off), "study").spec, off);
    QCOMPARE(parseStudy(briefText(off), "study").spec, off);

    const auto problemOf = [](const char* rest) {
        const StudyReading reading = parseStudy(
            std::string(R"({"dataset":{"beats":{"rr_inputs":["next"]}},"space":{"side_inputs":true},)")
                + rest + "}",
            "study");
        return reading.problems.empty() ? QString()
                                        : QString::fromStdString(reading.problems.front().subject);
    };
    QCOMPARE(problemOf(R"("judging":{"partitioning":false})"),
             QStringLiteral("judging.partitioning"));
    QCOMPARE(problemOf(R"("training":{"trainer":"libtorch"})"), QStringLiteral("training.trainer"));
    QCOMPARE(problemOf(R"("seed":1)"), QString());
}

void TestStudy::demoIsValid()
{
    QCOMPARE(listed(validate(demoStudy())), QString());
    QVERIFY(!demoStudy().dataset.needsPath());
}

void TestStudy::searchedSpaceFollowsTheDataset()
{
    StudySpec spec = parseStudy(kMinimal, "study").spec;
    data::Dataset dataset;
    dataset.length = 2048;
    dataset.channels = 1;
    dataset.classNames = {"a", "b", "c"};
    auto space = searchedSpace(spec, dataset);
    QVERIFY(space);
    QCOMPARE(space->classes, 3);
    QCOMPARE(space->lengths.back(), 0);

    spec.search.layerOptimisation = false;
    space = searchedSpace(spec, dataset);
    QVERIFY(space);
    QVERIFY(std::find(space->lengths.begin(), space->lengths.end(), 0) == space->lengths.end());

    dataset.length = 1024;
    space = searchedSpace(spec, dataset);
    QVERIFY(!space);
    QCOMPARE(space.error().subject, std::string("space.input_length"));
}

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
