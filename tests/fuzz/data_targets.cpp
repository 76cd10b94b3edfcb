// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of what lies in a folder: labels beside recordings, and all of a data set.
#include "core/data/formats/chbmit.h"
#include "core/data/preparation/reader.h"
#include "core/data/recognise.h"
#include "core/data/windows/label_files.h"
#include "core/data/windows/label_words.h"
#include "tests/fuzz/scratch_folder.h"

#include <array>

namespace splitscape::fuzz {

void takeLabels(Bytes input)
{
    constexpr std::array<std::string_view, 7> kNames{
        "s.edf.seizures", "x-summary.txt", "s.tse", "s.csv_bi", "s_events.tsv", "list.txt",
        "table.csv"};
    writeScratchFiles(input, kNames);
    const std::filesystem::path& folder = scratchFolder();
    static_cast<void>(data::readSeizureFile(folder / kNames[0]));
    static_cast<void>(data::readChbMitSummary(folder / kNames[1]));
    data::DatasetSpec spec;
    spec.kind = data::DatasetKind::Chbmit;
    spec.path = folder.string();
    std::error_code failure;
    if (std::filesystem::exists(folder / kNames[6], failure))
        spec.labels.table = (folder / kNames[6]).string();
    data::Notes notes;
    const auto labels = data::LabelFiles::read(spec, {folder / "s.edf"}, notes);
    if (!labels)
        return;
    std::vector<std::filesystem::path> used;
    const auto found = labels->of(folder / "s.edf", used);
    if (!found)
        return;
    const data::LabelWords words(spec.labels);
    const data::LabelReading reading = words.read(found->texts);
    for (const data::LabelledSpan& span : reading.spans)
        require(span.classIndex <= words.classNames().size(), "a span has a class");
}

void takeFolder(Bytes input)
{
    constexpr std::array<std::string_view, 10> kNames{
        "r.hea", "r.dat", "r.atr", "s.edf", "s.edf.seizures", "s.tse", "t.csv", "u.csv", "v.txt",
        "w.txt"};
    writeScratchFiles(input, kNames);
    data::DatasetSpec spec;
    spec.path = scratchFolder().string();
    const auto kind = data::kindAt(spec.path);
    if (!kind)
        return;
    spec.kind = *kind;
    spec.lead = "first";
    spec.fallbackLead = "first";
    spec.samplesPerClass = 8;
    spec.beats.length = 64;
    spec.eeg.channels = {"A"};
    spec.csv.length = 16;
    const auto source = data::openSource(spec, 1, {});
    if (!source)
        return;
    const auto rows = source->build(1, [](double) {}, {});
    if (!rows)
        return;
    require(rows->values.size() >= rows->labels.size() * rows->rowValues(),
            "every sample has its values");
    for (const std::uint8_t label : rows->labels)
        require(label < rows->classNames.size(), "a label has a class");
    for (const std::uint32_t group : rows->groups)
        require(group < rows->groupNames.size(), "a group has a name");
}

std::span<const Target> dataTargets()
{
    static constexpr std::array kAll{
        Target{"labels", takeLabels, 2048},
        Target{"folder", takeFolder, 8192},
        Target{"device", takeDevice, 2048},
        Target{"link", takeLink, 2048},
        Target{"measured_layers", takeMeasuredLayers, 2048},
    };
    return kAll;
}

} // namespace splitscape::fuzz
