// SPDX-License-Identifier: GPL-3.0-or-later
// Fine-tuned weights as int8 C: the same bits as the evaluator that chose them.
#include "core/train/activation_ranges.h"
#include "core/train/fine_tuning.h"
#include "tests/core/export/integer_program.h"
#include "tests/core/train/small_study.h"

#include <QStandardPaths>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstring>

using namespace splitscape;
using network::NumberFormat;

class TestTunedInt8C : public QObject {
    Q_OBJECT

private slots:
    void theCodeIsWhatWasTuned_data();
    void theCodeIsWhatWasTuned();
};

void TestTunedInt8C::theCodeIsWhatWasTuned_data()
{
    QTest::addColumn<space::Architecture>("architecture");
    QTest::newRow("a chain of the paper") << test::kNetwork;
    QTest::newRow("the power of bands")
        << space::Architecture{{64, 32, 8, 3}, {1, 4, 4, 1}, {9, 0}, {}, 0, {1, 4}};
}

void TestTunedInt8C::theCodeIsWhatWasTuned()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    QFETCH(space::Architecture, architecture);
    const test::Study study;
    const auto trainer = train::makeNativeTrainer();
    train::TrainingSettings settings = study.settings;
    settings.epochs = 8;
    const auto trained = trainer->train(architecture, study.dataset, study.training,
                                        study.selection, settings, 1, {});
    QVERIFY(trained);
    // Wholly on the edge, so that the classes are the program's.
    const std::size_t cut = space::layerCount(architecture);
    const train::CutFormat format{cut, NumberFormat::Int8, NumberFormat::Int8};
    settings.epochs = 4;
    const auto tuned
        = train::fineTune(architecture, trained->weights, study.dataset, study.training,
                          study.selection, settings, format, 2, {}, {});
    QVERIFY(tuned);
    QVERIFY(tuned->weights != trained->weights);

    const auto ranges = train::activationRanges(architecture, tuned->weights, study.dataset,
                                                train::rangeSamples(study.training), {}, {});
    QVERIFY(ranges);
    const network::Network network = space::networkOf(architecture);
    const auto integers = network::inIntegers(network, tuned->weights, *ranges, cut);
    QVERIFY(integers);
    std::vector<float> samples;
    for (const std::uint32_t index : study.selection) {
        const auto sample = study.dataset.sample(index);
        samples.insert(samples.end(), sample.begin(), sample.end());
    }
    const auto each = static_cast<std::size_t>(network.inputShape().values());
    const std::vector<int> sent = network::crossing(network, cut);
    network::IntegerRun run(*integers);
    const auto expected = test::codesOf(run, sent, samples, each);
    const std::vector<std::int8_t> example(run.codes(network::kNetworkInput).begin(),
                                           run.codes(network::kNetworkInput).end());
    const auto source
        = exporting::toIntegerC(*integers, sent, example, {"a network", "a test", "1"}, "part");
    QVERIFY(source);
    const test::TemporaryFolder folder;
    const test::IntegerProgram program
        = test::compiledAndRun(compiler, *source, folder, run, sent, samples);
    QVERIFY2(program.problem.isEmpty(), program.problem.constData());
    QCOMPARE(static_cast<std::size_t>(program.codes.size()), expected.size());
    QVERIFY(std::memcmp(program.codes.constData(), expected.data(), expected.size()) == 0);

    // So many are called right as the tuning said.
    const auto classes = static_cast<std::size_t>(network.classes);
    std::size_t correct = 0;
    for (std::size_t i = 0; i < study.selection.size(); ++i) {
        const auto* const scores
            = reinterpret_cast<const std::int8_t*>(program.codes.constData()) + i * classes;
        const auto best
            = static_cast<std::size_t>(std::max_element(scores, scores + classes) - scores);
        correct += best == study.dataset.labels[study.selection[i]] ? 1U : 0U;
    }
    QCOMPARE(static_cast<double>(correct) / static_cast<double>(study.selection.size()),
             tuned->selectionAccuracy);
}

QTEST_APPLESS_MAIN(TestTunedInt8C)
#include "tst_tuned_int8_c.moc"
