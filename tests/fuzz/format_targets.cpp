// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of files: recordings and tables.
#include "core/data/formats/edf.h"
#include "core/data/formats/edf_annotations.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/plain_table.h"
#include "core/data/formats/wfdb_annotations.h"
#include "core/data/formats/wfdb_header.h"
#include "core/data/formats/wfdb_record.h"
#include "tests/fuzz/scratch_folder.h"

#include <array>
#include <cmath>

namespace splitscape::fuzz {

namespace {

// A sound header may still state more than a test has time for.
constexpr std::int64_t kMostSamples = 1 << 20;

void checkRecording(const data::Recording& recording)
{
    for (const data::Signal& signal : recording.channels)
        require(signal.samples.size() <= static_cast<std::size_t>(data::kMaximumSamplesRead),
                "a signal has at most the samples that may be read");
    for (const data::Annotation& annotation : recording.annotations)
        require(std::isfinite(annotation.seconds), "an annotation has a time");
}

/// What a user may say of a table, by the bits of one byte.
data::CsvOptions optionsOf(std::uint8_t choice)
{
    data::CsvOptions options;
    constexpr std::array<const char*, 4> kLabels{"auto", "last", "none", "one-hot"};
    options.separator = (choice & 1) != 0 ? ";" : "auto";
    options.decimal = (choice & 2) != 0 ? "comma" : "auto";
    options.header = (choice & 4) != 0 ? "yes" : "auto";
    options.encoding = (choice & 8) != 0 ? "utf-16" : "auto";
    options.label = kLabels[(choice >> 4) & 3];
    options.patient = (choice & 64) != 0 ? "2" : "auto";
    if ((choice & 128) != 0)
        options.ignore = {"1"};
    return options;
}

} // namespace

void takeWfdbHeader(Bytes input)
{
    const auto header = data::readWfdbHeader(scratchFile("r.hea", input));
    if (!header)
        return;
    require(std::isfinite(header->rateHz) && header->rateHz > 0.0, "a rate is positive");
    require(header->frames >= 0, "a length is not negative");
    for (const data::WfdbSignal& signal : header->channels)
        require(std::isfinite(signal.gain) && signal.samplesPerFrame > 0,
                "a signal has a gain and samples in a frame");
}

void takeWfdbSamples(Bytes input)
{
    constexpr std::array<std::string_view, 6> kNames{"r.hea", "r.dat", "s.hea",
                                                     "s.dat", "l.hea", "r2.dat"};
    writeScratchFiles(input, kNames);
    const std::filesystem::path header = scratchFolder() / "r.hea";
    const auto read = data::readWfdbHeader(header);
    if (!read)
        return;
    data::WfdbSelection selection;
    selection.strict = input.size() % 2 == 0;
    if (read->frames > kMostSamples)
        selection.endFrame = 4096;
    if (const auto recording = data::readWfdbRecord(header, selection, {}))
        checkRecording(*recording);
    selection.firstFrame = 3;
    static_cast<void>(data::readWfdbRaw(header, selection, {}));
}

void takeWfdbAnnotations(Bytes input)
{
    const std::filesystem::path file = scratchFile("r.atr", input);
    std::vector<std::string> repairs;
    const auto strict = data::readWfdbAnnotations(file, 360.0, {});
    const auto kind = data::readWfdbAnnotations(file, 360.0, {}, &repairs);
    require(!strict || (kind && *strict == *kind), "a sound file is read the same in both ways");
    if (!kind)
        return;
    for (const data::Annotation& one : *kind)
        require(one.sample >= 0 && !one.symbol.empty() && std::isfinite(one.seconds),
                "an annotation has a time and a symbol");
}

void takeEdf(Bytes input)
{
    static_cast<void>(data::parseEdfAnnotations(textOf(input)));
    const std::filesystem::path file = scratchFile("r.edf", input);
    const auto header = data::readEdfHeader(file);
    if (!header)
        return;
    require(header->records > 0 && std::isfinite(header->recordSeconds), "there are records");
    if (const auto annotations = data::readEdf(file, {.samples = false}, {}))
        checkRecording(*annotations);
    if (const auto recording = data::readEdf(file, {}, {}))
        checkRecording(*recording);
}

void takeTable(Bytes input)
{
    if (input.empty())
        return;
    const std::filesystem::path file = scratchFile("t.csv", input.subspan(1));
    static_cast<void>(data::readPlainTable(file));
    const auto rows = data::readLabelledCsv(file, {}, optionsOf(input[0]));
    if (!rows)
        return;
    require(rows->values.size() == rows->rowCount() * rows->valuesPerRow, "every row has its values");
    require(rows->labels.empty() || rows->labels.size() == rows->rowCount(),
            "every row has its label");
    for (const std::uint32_t label : rows->labels)
        require(label < rows->labelNames.size(), "a label has a name");
    for (const std::uint32_t patient : rows->patients)
        require(patient < rows->patientNames.size(), "a patient has a name");
}

std::span<const Target> formatTargets()
{
    static constexpr std::array kAll{
        Target{"wfdb_header", takeWfdbHeader, 2048},
        Target{"wfdb_samples", takeWfdbSamples, 4096},
        Target{"wfdb_annotations", takeWfdbAnnotations, 2048},
        Target{"edf", takeEdf, 4096},
        Target{"table", takeTable, 2048},
    };
    return kAll;
}

} // namespace splitscape::fuzz
