// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a search as a study file has them.
#include "core/base/json_fields.h"
#include "core/search/objectives.h"
#include "core/search/strategies.h"
#include "tests/core/search/refused_settings.h"

#include <QtTest/QtTest>
#include <string>
#include <vector>

using namespace splitscape;
using namespace splitscape::search;

class TestSearchSettings : public QObject {
    Q_OBJECT

private slots:
    void settingsReadAndWrite_data();
    void settingsReadAndWrite();
    void objectivesAreAListToo();
    void badSettings_data();
    void badSettings();
    void oldStudiesAreGenetic();
};

void TestSearchSettings::settingsReadAndWrite_data()
{
    QTest::addColumn<QString>("name");
    for (const StrategyDescription& strategy : allStrategies())
        QTest::newRow(std::string(strategy.name).c_str())
            << QString::fromStdString(std::string(strategy.name));
}

void TestSearchSettings::settingsReadAndWrite()
{
    QFETCH(QString, name);
    const StrategyDescription& strategy = *findStrategy(name.toStdString());
    SearchSettings settings;
    settings.strategy = strategy.name;
    settings.initialisation = Initialisation::Feasible;
    if (!settings.isGenetic())
        settings.trainings = 77;
    for (const StrategySetting& setting : strategy.settings)
        settings.own[std::string(setting.key)] = setting.standard;
    QVERIFY(validate(settings).empty());
    Problems problems;
    const SearchSettings read = readSearchSettings(toJson(settings), "search", problems);
    QVERIFY(problems.empty());
    QCOMPARE(read, settings);
    // Just outside of its range every setting is refused by its path.
    for (const StrategySetting& setting : strategy.settings) {
        SearchSettings wrong = settings;
        wrong.own[std::string(setting.key)] = setting.high + 1.0;
        const Problems found = validate(wrong);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().subject, "search." + std::string(setting.key));
    }
}

void TestSearchSettings::objectivesAreAListToo()
{
    using enum Objective;
    const auto read = [](const char* json) {
        Problems problems;
        SearchSettings settings
            = readSearchSettings(nlohmann::json::parse(json), "search", problems);
        if (!problems.empty())
            settings.strategy = "wrong";
        return settings;
    };
    const SearchSettings all = read(
        R"({"strategy":"nsga2","objectives":["flash","latency","energy","accuracy"]})");
    QCOMPARE(objectivesOf(all), (std::vector{Accuracy, Energy, Latency, Flash}));
    QVERIFY(all == read(R"({"strategy":"nsga2","latency":"on","flash":"on"})"));
    QCOMPARE(objectivesOf(read(R"({"strategy":"nsga2","objectives":["accuracy","energy"]})")),
             (std::vector{Accuracy, Energy}));
    QCOMPARE(objectivesOf(read(R"({"strategy":"random","objectives":["accuracy","energy"]})")),
             (std::vector{Accuracy, Energy}));
    QCOMPARE(objectivesOf(SearchSettings{}), (std::vector{Accuracy, Energy}));
}

void TestSearchSettings::badSettings_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a strategy nobody has") << R"({"strategy":"annealing"})"
                                           << "search.strategy";
    QTest::newRow("no trainings") << R"({"strategy":"random","trainings":0})"
                                  << "search.trainings";
    QTest::newRow("a setting of another strategy") << R"({"strategy":"random","sample":3})"
                                                   << "search.sample";
    QTest::newRow("generations without generations") << R"({"strategy":"random","generations":3})"
                                                     << "search.generations";
    QTest::newRow("a sample larger than its population")
        << R"({"strategy":"regularised-evolution","population":5,"sample":6})"
        << "search.sample";
    QTest::newRow("a fraction for a count") << R"({"strategy":"random","batch":2.5})"
                                            << "search.batch";
    QTest::newRow("a choice nobody has") << R"({"strategy":"local-search","climb":"up"})"
                                         << "search.climb";
    const auto objectives = [](const char* name, const char* strategy, const char* list) {
        QTest::newRow(name) << QStringLiteral("{\"strategy\":\"%1\",\"objectives\":%2}")
                                   .arg(QLatin1String(strategy), QLatin1String(list))
                            << "search.objectives";
    };
    objectives("objectives without the energy", "nsga2", "[\"accuracy\",\"flash\"]");
    objectives("no objectives", "nsga2", "[]");
    objectives("an objective twice", "nsga2", "[\"accuracy\",\"energy\",\"energy\"]");
    objectives("an objective nobody has", "nsga2", "[\"accuracy\",\"energy\",\"weight\"]");
    objectives("objectives that are no list", "nsga2", "\"accuracy\"");
    objectives("an objective that the strategy does not look at", "random",
               "[\"accuracy\",\"energy\",\"flash\"]");
    QTest::newRow("an objective said twice")
        << R"({"strategy":"nsga2","flash":"on","objectives":["accuracy","energy"]})"
        << "search.objectives";
    QTest::newRow("an unknown start") << R"({"initialisation":"lucky"})"
                                      << "search.initialisation";
}

void TestSearchSettings::badSettings()
{
    QFETCH(QString, json);
    QFETCH(QString, subject);
    test::refusesSettings(json, subject);
}

void TestSearchSettings::oldStudiesAreGenetic()
{
    Problems problems;
    const SearchSettings settings
        = readSearchSettings({{"generations", 3}, {"population", 6}}, "search", problems);
    QVERIFY(problems.empty());
    QCOMPARE(settings.strategy, std::string("genetic"));
    QVERIFY(!settings.startsFeasible());
    QCOMPARE(settings.mostTrainings(), std::int64_t{6 + 3 * 5});
}

QTEST_APPLESS_MAIN(TestSearchSettings)
#include "tst_search_settings.moc"
