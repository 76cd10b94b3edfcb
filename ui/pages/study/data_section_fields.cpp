// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a DataSection that say how samples are prepared.
#include "core/study/data_study.h"
#include "ui/pages/study/data_section.h"

#include <algorithm>
#include <array>

namespace splitscape::ui {

namespace {

using data::DatasetKind;
using data::DatasetSpec;

bool isBeats(const DatasetSpec& spec)
{
    return spec.kind == DatasetKind::SyntheticEcg || spec.kind == DatasetKind::Mitbih;
}

/// In the order of the choice.
std::array<data::BeatSpec, 4> beatWindows()
{
    return {data::BeatSpec::kachuee(), data::BeatSpec::rhythmContext(),
            data::BeatSpec::causalContext(), data::BeatSpec::rawRate()};
}

} // namespace

void DataSection::addPreparation()
{
    addNumber({QStringLiteral("dataset.samples_per_class"),
               {.label = tr("Keep per class"),
                .whole = true,
                .explanation
                = tr("Samples of each class drawn at random before preparing; 0 keeps all.")},
               [](const Spec& spec) { return spec.dataset.samplesPerClass; },
               [](Spec& spec, std::optional<double> value) {
                   spec.dataset.samplesPerClass = static_cast<int>(value.value_or(0.0));
               }});
    addChoice(
        {QStringLiteral("dataset.beats"), tr("Beat window"),
         tr("How a beat becomes a row: after Kachuee 2018, or with the beat before it, which shows "
            "how early "
            "it comes.")},
        {tr("Kachuee 2018"), tr("With rhythm"), tr("With rhythm, looking back only"),
         tr("As recorded, with R-R intervals"), tr("As in the file")},
        [](const Spec& spec) {
            const auto windows = beatWindows();
            return static_cast<int>(std::find(windows.begin(), windows.end(), spec.dataset.beats)
                                    - windows.begin());
        },
        [](Spec& spec, int index) {
            const auto windows = beatWindows();
            if (index >= static_cast<int>(windows.size()))
                return;
            spec.dataset.beats = windows[static_cast<std::size_t>(index)];
            spec.space = study::fitted(std::move(spec.space), spec.dataset.sampleLength(),
                                       spec.dataset.sampleChannels());
        });
    showLastWhen([](const Spec& spec) { return isBeats(spec.dataset); });
    addSwitch(
        {QStringLiteral("space.side_inputs"), tr("R-R intervals as inputs"),
         tr("The networks also read the R-R intervals of a beat, in their last layer. That layer then "
            "runs on the fog node, and the wearable sends the intervals along, 4 bytes each.")},
        [](const Spec& spec) { return spec.space.sideInputs; },
        [](Spec& spec, bool on) { spec.space.sideInputs = on; });
    showLastWhen([](const Spec& spec) {
        return isBeats(spec.dataset) && !spec.dataset.beats.rrInputs.empty();
    });
    addNumber(
        {QStringLiteral("dataset.synthetic.patients"),
         {.label = tr("Patients"),
          .whole = true,
          .explanation
          = tr("How many synthetic patients are drawn; each has a rhythm and shape of their own.")},
         [](const Spec& spec) { return spec.dataset.synthetic.patients; },
         [](Spec& spec, std::optional<double> value) {
             spec.dataset.synthetic.patients = static_cast<int>(value.value_or(1.0));
         }});
    showLastWhen([](const Spec& spec) { return !spec.dataset.needsPath(); });
    addNumber(
        {QStringLiteral("dataset.synthetic.noise"),
         {.label = tr("Noise"),
          .explanation
          = tr("Baseline wander, muscle and mains noise, or background EEG: 0 is none, 1 usual.")},
         [](const Spec& spec) { return spec.dataset.synthetic.noise; },
         [](Spec& spec, std::optional<double> value) {
             spec.dataset.synthetic.noise = value.value_or(1.0);
         }});
    showLastWhen([](const Spec& spec) { return !spec.dataset.needsPath(); });
}

} // namespace splitscape::ui
