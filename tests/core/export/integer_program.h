// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/int8_c_source.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace splitscape::test {

/// Reads samples from the file "in", writes the codes that are sent to the file "out", then tests
/// itself. SIZES are those of the outputs.
inline constexpr const char* kIntegerMain = R"(#include "part.h"
#include <stdio.h>

int main(void)
{
    FILE *in = fopen("in", "rb"), *out = fopen("out", "wb");
    float sample[PART_INPUT_VALUES];
    const size_t sizes[] = {SIZES};
    int i;

    if (!in || !out)
        return 1;
    while (fread(sample, sizeof(float), PART_INPUT_VALUES, in) == PART_INPUT_VALUES) {
        for (i = 0; i < PART_INPUT_VALUES; ++i)
            part_input()[i] = part_code(sample[i]);
        part_run();
        for (i = 0; i < PART_OUTPUTS; ++i)
            fwrite(part_output(i), 1, sizes[i], out);
    }
    if (fclose(in) || fclose(out))
        return 1;
    printf("%d %d\n", PART_FLASH_BYTES, PART_RAM_BYTES);
    return part_self_test() == 0 ? 0 : 2;
}
)";

inline const QStringList kIntegerFlags{QStringLiteral("-Wall"), QStringLiteral("-Wextra"),
                                       QStringLiteral("-Werror"), QStringLiteral("-std=c99"),
                                       QStringLiteral("-pedantic")};

inline QByteArray ran(const QString& program, const QStringList& arguments, const QString& folder,
                      bool& good)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    good = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// What the evaluator gives for samples, one behind the other.
inline std::vector<std::int8_t> codesOf(network::IntegerRun& run, std::span<const int> sent,
                                        std::span<const float> samples, std::size_t each)
{
    std::vector<std::int8_t> codes;
    for (std::size_t first = 0; first < samples.size(); first += each) {
        run.run(samples.subspan(first, each));
        for (const int layer : sent) {
            const auto given = run.codes(layer);
            codes.insert(codes.end(), given.begin(), given.end());
        }
    }
    return codes;
}

struct IntegerProgram {
    QByteArray problem; ///< empty: it was compiled, ran, and its self-test was passed
    QByteArray printed;
    QByteArray codes;
};

/// Compiles an exported int8 edge "part" in a folder and runs it on samples.
/// @param run  one that has run, for the sizes of what is sent
inline IntegerProgram compiledAndRun(const QString& compiler,
                                     const exporting::IntegerSource& source,
                                     const TemporaryFolder& folder, const network::IntegerRun& run,
                                     std::span<const int> sent, std::span<const float> samples)
{
    const QString where = QString::fromStdString(folder.path().string());
    if (!exporting::writeIntegerC(source, folder.path()))
        return {"it could not be written", {}, {}};
    std::string sizes;
    for (const int layer : sent)
        sizes += std::to_string(run.codes(layer).size()) + ",";
    std::string program(kIntegerMain);
    program.replace(program.find("SIZES"), 5, sizes);
    folder.write("main.c", program);
    folder.write(
        "in",
        std::string(reinterpret_cast<const char*>(samples.data()), samples.size() * sizeof(float)));
    bool good = false;
    const QByteArray compiled
        = ran(compiler,
              kIntegerFlags
                  + QStringList{QStringLiteral("-O1"), QStringLiteral("-DPART_SELF_TEST"),
                                QStringLiteral("part.c"), QStringLiteral("main.c"),
                                QStringLiteral("-o"), QStringLiteral("part")},
              where, good);
    if (!good)
        return {"not compiled: " + compiled, {}, {}};
    const QByteArray printed = ran(where + QStringLiteral("/part"), {}, where, good);
    QFile out(where + QStringLiteral("/out"));
    if (!good || !out.open(QIODevice::ReadOnly))
        return {"did not run well: " + printed, {}, {}};
    return {{}, printed.trimmed(), out.readAll()};
}

} // namespace splitscape::test
