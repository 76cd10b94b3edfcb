// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a real process at random moments and resumes: the run must end as one never stopped.
#include "core/base/random.h"
#include "core/record/run_view.h"
#include "tests/core/run/watched_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <filesystem>
#include <optional>

using namespace splitscape;
using namespace splitscape::test;

namespace {

constexpr int kKills = 100;

// Small enough for a hundred runs, with every stage in it: several generations, a few abandoned and
// reused architectures, an extraction of several trainings.
constexpr auto kStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 40,
                "synthetic": {"patients": 6, "samples_per_patient": 60}},
    "limits": {"energy_mJ": 0.15},
    "search": {"generations": 3, "population": 8},
    "training": {"epochs": 3}, "test_trainings": 3, "finalists": 3})";

// Nothing for a file that is damaged or does not hold a completed run.
std::optional<Science> scienceIn(const std::filesystem::path& file)
{
    const auto view = record::loadRun(file);
    if (!view || !view->damage.empty() || !view->ending
        || view->ending->outcome != record::RunOutcome::Completed)
        return {};
    return scienceOf(*view);
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAnyMomentItGoesOn();

private:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const;
    void start(QProcess& process, const std::filesystem::path& run) const;
    int runToTheEnd(const std::filesystem::path& run) const;

    test::TemporaryFolder m_folder;
    std::filesystem::path m_study;
    std::optional<Science> m_expected;
    qint64 m_duration_ms = 0;
};

std::filesystem::path TestKill::file(const std::string& name) const
{
    return m_folder.path() / (name + ".splitscape");
}

// Goes on with the file where there is one.
void TestKill::start(QProcess& process, const std::filesystem::path& run) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                       QString::fromStdString((m_folder.path() / "cache").string()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral("run"), QStringLiteral("--progress"),
                          QStringLiteral("none"), QStringLiteral("--threads"), QStringLiteral("2")};
    if (std::filesystem::exists(run))
        arguments << QStringLiteral("--resume") << QString::fromStdString(run.string());
    else
        arguments << QString::fromStdString(m_study.string()) << QStringLiteral("-o")
                  << QString::fromStdString(run.string());
    process.start(QStringLiteral(SPLITSCAPE_CLI), arguments);
}

int TestKill::runToTheEnd(const std::filesystem::path& run) const
{
    QProcess process;
    start(process, run);
    if (!process.waitForFinished(60'000))
        return -1;
    if (process.exitCode() != 0)
        qWarning("%s", process.readAll().constData());
    return process.exitCode();
}

void TestKill::initTestCase()
{
    m_study = m_folder.write("study.json", kStudy);
    QCOMPARE(runToTheEnd(file("first")), 0); // fills the cache of prepared data
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runToTheEnd(file("whole")), 0);
    m_duration_ms = timer.elapsed();
    m_expected = scienceIn(file("whole"));
    QVERIFY(m_expected && m_expected->extraction);
    QCOMPARE(m_expected->generations.size(), std::size_t{4});
    QVERIFY(scienceIn(file("first")) == m_expected);
}

void TestKill::killedAtAnyMomentItGoesOn()
{
    Random random(20240917);
    int killed = 0;
    int withFile = 0;
    // Follows the machine when it grows slower or faster meanwhile, as beside other tests.
    double stretch = 1.0;
    for (int number = 0; number < kKills; ++number) {
        const auto run = file("run" + std::to_string(number));
        const auto moment
            = static_cast<int>(random.uniform(0.0, stretch) * static_cast<double>(m_duration_ms));
        QProcess process;
        start(process, run);
        if (!process.waitForFinished(moment)) {
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished(10'000));
            ++killed;
        } else {
            stretch = std::max(0.5, stretch * 0.9);
        }
        if (std::filesystem::exists(run))
            ++withFile;
        else
            stretch = std::min(8.0, stretch * 1.03);
        QCOMPARE(runToTheEnd(run), 0);
        QVERIFY2(scienceIn(run) == m_expected,
                 ("killed after " + std::to_string(moment) + " ms").c_str());
        QVERIFY(!std::filesystem::exists(run.string() + "-wal"));
        QVERIFY(!std::filesystem::exists(run.string() + "-lock"));
        std::filesystem::remove(run);
    }
    qInfo("%d of %d runs of %lld ms were killed, %d with a file begun", killed, kKills,
          static_cast<long long>(m_duration_ms), withFile);
    QVERIFY(killed > kKills / 2);
    QVERIFY(withFile > kKills / 4);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
