// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/device_notes.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace splitscape::data {

namespace {

class DeviceNotes {
public:
    Notes notes;

    void add(const char* step, std::string fact)
    {
        notes.push_back({NoteKind::Device, step, std::move(fact)});
    }

    void filters(double highPass_Hz, double lowPass_Hz, bool causal, const char* field)
    {
        if (highPass_Hz <= 0.0 && lowPass_Hz <= 0.0)
            return;
        add("filter",
            causal ? std::string("it runs forwards only, as on a device, and delays the signal")
                   : "a device cannot: it runs forwards and backwards over the whole recording ("
                    + std::string(field) + ")");
    }

    void scale(Normalisation normalisation, double calibration_s, double scale, const char* field)
    {
        const std::string place = " (" + std::string(field) + ")";
        switch (normalisation) {
        case Normalisation::MinMax:
        case Normalisation::ZScore:
            add("scale", "a device can: each window by itself, so its amplitude is lost" + place);
            break;
        case Normalisation::Recording:
            add("scale",
                "a device cannot: by the deviation of the whole recording, known at its end only"
                    + place);
            break;
        case Normalisation::Patient:
            add("scale",
                calibration_s > 0.0
                    ? "a device can, after a calibration of " + formatNumber(calibration_s)
                        + " s for each patient; the amplitude is kept" + place
                    : "a device cannot: by the deviation of all that a patient has" + place);
            break;
        case Normalisation::Constant:
            add("scale",
                "a device can: divided by " + formatNumber(scale) + ", the amplitude is kept"
                    + place);
            break;
        case Normalisation::None:
            add("scale", "a device can: values as recorded" + place);
            break;
        }
    }
};

void beatNotes(const BeatSpec& beats, DeviceNotes& all)
{
    all.filters(beats.highPass_Hz, beats.lowPass_Hz, beats.causal, "dataset.beats.causal");
    const bool byInterval = beats.startUnit == WindowUnit::BeatIntervals
        || beats.durationUnit == WindowUnit::BeatIntervals;
    const bool median = byInterval
        || std::any_of(beats.rrInputs.begin(), beats.rrInputs.end(), [](const std::string& name) {
               return name.find("median") != std::string::npos;
           });
    if (median)
        all.add("R-R median",
                beats.causal
                    ? "a device can: of the last " + formatNumber(beats.context_s) + " s"
                    : "a device would answer " + formatNumber(0.5 * beats.context_s)
                        + " s late: the median is of the intervals before and after the beat "
                          "(dataset.beats.causal)");
    const bool same = beats.startUnit == beats.durationUnit;
    const double end = beats.start + beats.duration;
    const char* unit = beats.durationUnit == WindowUnit::Seconds ? " s"
        : beats.durationUnit == WindowUnit::Samples              ? " samples"
                                                                 : " R-R intervals";
    if (same && end > 0.0)
        all.add("window",
                "it ends " + formatNumber(end) + unit
                    + " after the R peak, which is the least delay of an answer");
    if (std::any_of(beats.rrInputs.begin(), beats.rrInputs.end(),
                    [](const std::string& name) { return name.starts_with("next"); }))
        all.add("R-R inputs", "the next interval is known one beat later");
    all.scale(beats.normalisation, beats.calibration_s, beats.scale, "dataset.beats.normalisation");
}

void eegNotes(const DatasetSpec& spec, DeviceNotes& all)
{
    const EegSpec& eeg = spec.eeg;
    const bool table = spec.csv.layout == CsvLayout::Recordings;
    const char* scaleField = table ? "dataset.csv.scale" : "dataset.eeg.normalisation";
    all.filters(eeg.highPass_Hz, eeg.lowPass_Hz, eeg.causal, "dataset.eeg.causal");
    if (table && (spec.csv.scale == CsvScale::Auto || spec.csv.scale == CsvScale::Table))
        all.add("scale",
                "a device can: by the numbers under \"Range of the values\", where there are any; "
                "they are of all recordings, those of the test part too (dataset.csv.scale)");
    else
        all.scale(eeg.normalisation, eeg.calibration_s, eeg.scale, scaleField);
}

} // namespace

Notes deviceNotes(const DatasetSpec& spec)
{
    DeviceNotes all;
    if (spec.kind == DatasetKind::Csv)
        return {};
    if (spec.isEeg())
        eegNotes(spec, all);
    else
        beatNotes(spec.beats, all);
    return std::move(all.notes);
}

} // namespace splitscape::data
