// SPDX-License-Identifier: GPL-3.0-or-later
// The measuring firmware, compiled and run: on this computer, and on an emulated Cortex-M4, where the
// fit is held to layers that it has not seen.
#include "core/base/random.h"
#include "core/calibrate/firmware_project.h"
#include "core/calibrate/measured_pulses.h"
#include "core/cost/latency_fit.h"
#include "core/cost/presets.h"
#include "core/export/c_templates.h"
#include "core/export/deployment_package.h"
#include "tests/core/export/program_outcome.h"
#include "tests/support/temporary_folder.h"

#include <QStandardPaths>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace splitscape;
using namespace splitscape::calibrate;
using test::Outcome;
using test::runProgram;

namespace {

constexpr double kLargestError = 0.10; // the bound

void writeProject(const MeasurementPlan& plan, const std::filesystem::path& folder)
{
    PendingFiles files;
    QVERIFY(exporting::addTexts(files, firmwareProject(plan, "0.1.0"), folder).has_value());
    QVERIFY(files.commit().has_value());
}

/// Of the space, each once, none of the plan.
MeasurementPlan heldOutOf(const MeasurementPlan& plan, int count)
{
    PlanRequest request;
    request.interval = 1e-9;
    request.most = 400;
    auto all = planLayers(request);
    std::vector<PlannedLayer> others = all->layers;
    std::erase_if(others, [&plan](const PlannedLayer& one) {
        return std::find(plan.layers.begin(), plan.layers.end(), one) != plan.layers.end();
    });
    Random random(3);
    random.shuffle(std::span(others));
    others.resize(std::min(others.size(), static_cast<std::size_t>(count)));
    MeasurementPlan held;
    for (const PlannedLayer& one : others)
        if (std::find(held.layers.begin(), held.layers.end(), one) == held.layers.end())
            held.layers.push_back(one);
    return held;
}

bool hasEmulator()
{
    return !QStandardPaths::findExecutable(QStringLiteral("arm-none-eabi-gcc")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("qemu-system-arm")).isEmpty();
}

} // namespace

class TestMeasuredBoard : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsLicensed();
    void theFirmwareRunsOnThisComputer();
    void zephyrAndStmCompileAgainstStubs();
    void theEmulatorsTimerMayWrap();
    void theFitHoldsOnLayersItHasNotSeen();

private:
    std::optional<std::vector<cost::MeasuredLayer>> emulated(const MeasurementPlan& plan);
};

void TestMeasuredBoard::everyFileIsLicensed()
{
    for (const exporting::ExportedText& file : firmwareProject(*planLayers({}), "0.1.0"))
        QVERIFY2(file.path == "plan.csv" // data
                     || file.text.find(exporting::templates::kLicence) != std::string::npos,
                 file.path.c_str());
}

void TestMeasuredBoard::theFirmwareRunsOnThisComputer()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    MeasurementPlan plan;
    plan.layers = {{{network::LayerKind::Convolution, 2048, 1, 128, 4, 16, 16}, 300},
                   {{network::LayerKind::TransposedConvolution, 64, 4, 1024, 2, 16, 16}, 300},
                   {{network::LayerKind::FullyConnected, 1024, 2, 5, 1, 1024, 1024}, 300}};
    const test::TemporaryFolder folder;
    writeProject(plan, folder.path());
    const QString where = QString::fromStdString(folder.path().string());
    const Outcome compiled = runProgram(
        compiler,
        {QStringLiteral("-std=c99"), QStringLiteral("-Wall"), QStringLiteral("-Wextra"),
         QStringLiteral("-Werror"), QStringLiteral("-O1"), QStringLiteral("-I."),
         QStringLiteral("measure.c"), QStringLiteral("boards/host/board.c"), QStringLiteral("-o"),
         QStringLiteral("measure")},
        where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    const Outcome ran = runProgram(where + QStringLiteral("/measure"), {}, where);
    QVERIFY(ran.good);
    const auto log = parseUartLog(ran.text.toStdString());
    QVERIFY2(log.has_value(), log ? "" : log.error().detail.c_str());
    QCOMPARE(log->board, std::string("host"));
    const auto layers = measuredLayers(plan, *log, {});
    QVERIFY(layers.has_value());
    QCOMPARE(layers->size(), std::size_t{3});
}

void TestMeasuredBoard::zephyrAndStmCompileAgainstStubs()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const test::TemporaryFolder folder;
    writeProject({{{{network::LayerKind::Convolution, 64, 1, 8, 1, 8, 8}, 1}}, 0.0}, folder.path());
    folder.write("stubs/zephyr/kernel.h",
                 "#include <stdint.h>\n#define CONFIG_BOARD \"stub\"\n"
                 "#define CONFIG_SYS_CLOCK_HW_CYCLES_PER_SEC 64000000\n"
                 "void k_msleep(int32_t ms);\nuint32_t k_cycle_get_32(void);\n");
    folder.write("stubs/zephyr/sys/printk.h", "void printk(const char *format, ...);\n");
    folder.write("stubs/zephyr/drivers/gpio.h",
                 "struct gpio_dt_spec { int pin; };\n#define GPIO_DT_SPEC_GET(node, name) { 1 }\n"
                 "#define GPIO_OUTPUT_INACTIVE 0\n"
                 "int gpio_pin_configure_dt(const struct gpio_dt_spec *spec, int flags);\n"
                 "int gpio_pin_set_dt(const struct gpio_dt_spec *spec, int value);\n");
    folder.write("stubs/main.h",
                 "#include <stdint.h>\ntypedef struct { int unused; } UART_HandleTypeDef;\n"
                 "#define GPIOA 0\n#define GPIO_PIN_8 8\nenum { GPIO_PIN_RESET, GPIO_PIN_SET };\n"
                 "struct dwt { uint32_t CYCCNT, CTRL; };\nstruct debug { uint32_t DEMCR; };\n"
                 "extern struct dwt *DWT;\nextern struct debug *CoreDebug;\n"
                 "#define CoreDebug_DEMCR_TRCENA_Msk 1u\n#define DWT_CTRL_CYCCNTENA_Msk 1u\n"
                 "void HAL_GPIO_WritePin(int port, int pin, int state);\nvoid HAL_Delay(uint32_t ms);\n"
                 "int HAL_UART_Transmit(UART_HandleTypeDef *uart, const uint8_t *data, uint16_t "
                 "size, uint32_t timeout);\n");
    const QString where = QString::fromStdString(folder.path().string());
    for (const QString& board :
         {QStringLiteral("boards/zephyr/board.c"), QStringLiteral("boards/stm32-hal/board.c")}) {
        const Outcome compiled = runProgram(
            compiler,
            {QStringLiteral("-std=c99"), QStringLiteral("-Wall"), QStringLiteral("-Wextra"),
             QStringLiteral("-Werror"), QStringLiteral("-Istubs"), QStringLiteral("-I."),
             QStringLiteral("-c"), board, QStringLiteral("-o"), QStringLiteral("board.o")},
            where);
        QVERIFY2(compiled.good, qPrintable(board + QLatin1Char('\n') + compiled.text));
    }
}

/// Instructions of each layer under QEMU.
std::optional<std::vector<cost::MeasuredLayer>>
TestMeasuredBoard::emulated(const MeasurementPlan& plan)
{
    const test::TemporaryFolder folder;
    writeProject(plan, folder.path());
    const QString where = QString::fromStdString(folder.path().string());
    const QString board = QStringLiteral("boards/qemu-mps2-an386/");
    const Outcome compiled = runProgram(
        QStringLiteral("arm-none-eabi-gcc"),
        {QStringLiteral("-mcpu=cortex-m4"), QStringLiteral("-mthumb"),
         QStringLiteral("-mfpu=fpv4-sp-d16"), QStringLiteral("-mfloat-abi=hard"),
         QStringLiteral("-std=c99"), QStringLiteral("-O2"), QStringLiteral("-Wall"),
         QStringLiteral("-Wextra"), QStringLiteral("-Werror"), QStringLiteral("-I."),
         QStringLiteral("-nostartfiles"), QStringLiteral("-T"), board + QStringLiteral("board.ld"),
         QStringLiteral("measure.c"), board + QStringLiteral("board.c"), QStringLiteral("-o"),
         QStringLiteral("measure.elf")},
        where);
    if (!compiled.good) {
        qWarning("%s", qPrintable(compiled.text));
        return std::nullopt;
    }
    const Outcome ran = runProgram(
        QStringLiteral("qemu-system-arm"),
        {QStringLiteral("-M"), QStringLiteral("mps2-an386"), QStringLiteral("-icount"),
         QStringLiteral("shift=10"), QStringLiteral("-display"), QStringLiteral("none"),
         QStringLiteral("-monitor"), QStringLiteral("none"), QStringLiteral("-serial"),
         QStringLiteral("stdio"), QStringLiteral("-semihosting-config"),
         QStringLiteral("enable=on,target=native"), QStringLiteral("-kernel"),
         QStringLiteral("measure.elf")},
        where);
    const auto log = parseUartLog(ran.text.toStdString());
    if (!log || !log->countsInstructions)
        return std::nullopt;
    const auto layers = measuredLayers(plan, *log, {});
    return layers ? std::optional(*layers) : std::nullopt;
}

void TestMeasuredBoard::theEmulatorsTimerMayWrap()
{
    if (!hasEmulator())
        QSKIP("arm-none-eabi-gcc and qemu-system-arm are not installed");
    const PlannedLayer same{{network::LayerKind::Convolution, 2048, 1, 128, 4, 16, 16}, 1000};
    const auto measured = emulated({{same, same, same, same, same}, 0.0});
    QVERIFY(measured.has_value());
    double instructions = 0.0;
    for (const cost::MeasuredLayer& layer : *measured) {
        const double share = layer.latency / measured->front().latency;
        QVERIFY2(std::abs(share - 1.0) < 1e-6, qPrintable(QString::number(share)));
        instructions += 1e6 * layer.latency.count() * same.repeats; // 1 million a second
    }
    QVERIFY2(instructions > 4294967296.0 * 5.0 / 128.0, qPrintable(QString::number(instructions)));
}

void TestMeasuredBoard::theFitHoldsOnLayersItHasNotSeen()
{
    if (!hasEmulator())
        QSKIP("arm-none-eabi-gcc and qemu-system-arm are not installed");
    MeasurementPlan plan = *planLayers({});
    MeasurementPlan held = heldOutOf(plan, 60);
    QVERIFY(held.layers.size() >= 40);
    for (MeasurementPlan* one : {&plan, &held})
        for (PlannedLayer& layer : one->layers)
            layer.repeats = 1; // instructions are counted exactly
    const auto measured = emulated(plan);
    const auto unseen = emulated(held);
    QVERIFY(measured && unseen);
    const auto fit = cost::fitLatency(*measured, {cost::FitTerms::Board, true, 200, 1});
    const auto device = cost::applyFit(cost::defaultDevice(), fit, "a test", true);
    for (std::size_t kind = 0; kind < 3; ++kind) {
        QVERIFY(fit.kinds[kind].has_value());
        QVERIFY(!fit.kinds[kind]->intervals.empty());
        for (const cost::TermInterval& term : fit.kinds[kind]->intervals)
            QVERIFY(term.low <= term.value * (1.0 + 1e-9) && term.value <= term.high * (1.0 + 1e-9));
    }
    for (const auto& rows : cost::residualsOf(device, *unseen))
        for (const cost::FitResidual& row : rows) {
            const double error = std::abs(row.residual() / row.measured);
            QVERIFY2(error < kLargestError,
                     qPrintable(QStringLiteral("layer %1: %2 instead of %3, %4 %")
                                    .arg(row.line)
                                    .arg(row.predicted.count())
                                    .arg(row.measured.count())
                                    .arg(100.0 * error)));
        }
}

QTEST_APPLESS_MAIN(TestMeasuredBoard)
#include "tst_measured_board.moc"
