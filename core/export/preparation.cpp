// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/preparation.h"

#include "core/data/preparation/series.h"
#include "core/data/signal/filter.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace splitscape::exporting {

namespace {

using Json = nlohmann::ordered_json;
using data::Normalisation;

constexpr const char* kLicenceName = "GPL-3.0-or-later WITH AdditionRef-Splitscape-export-exception";
constexpr int kBeatFilterOrder = 2; // as core/data/beats filters

const char* unitName(data::WindowUnit unit)
{
    switch (unit) {
    case data::WindowUnit::Seconds:
        return "s";
    case data::WindowUnit::Samples:
        return "samples";
    case data::WindowUnit::BeatIntervals:
        break;
    }
    return "beat intervals";
}

Json sectionsJson(const std::vector<data::Biquad>& sections)
{
    Json all = Json::array();
    for (const data::Biquad& one : sections)
        all.push_back({{"b0", one.b0}, {"b1", one.b1}, {"b2", one.b2}, {"a1", one.a1}, {"a2", one.a2}});
    return all;
}

void addFilter(Json& steps, double high_Hz, double low_Hz, int order, bool causal,
               std::optional<double> rate_Hz)
{
    if (high_Hz <= 0.0 && low_Hz <= 0.0)
        return;
    Json step{{"step", "filter"},
              {"type", "Butterworth, second-order sections, direct form II transposed"},
              {"high_pass_Hz", high_Hz},
              {"low_pass_Hz", low_Hz},
              {"order", order},
              {"direction", causal ? "forwards" : "forwards and backwards over the recording"},
              {"starts", "settled on the first value"}};
    if (rate_Hz)
        step["sections"] = sectionsJson(data::bandPassSections(high_Hz, low_Hz, order, *rate_Hz));
    steps.push_back(std::move(step));
}

void addNormalisation(Json& steps, Normalisation normalisation, const data::DatasetSpec& data)
{
    Json step{{"step", "normalise"}};
    switch (normalisation) {
    case Normalisation::MinMax:
        step["type"] = "(x - minimum) / (maximum - minimum)";
        step["over"] = "the window of each signal";
        break;
    case Normalisation::ZScore:
        step["type"] = "(x - mean) / standard deviation (of the population)";
        step["over"] = "the window of each signal";
        break;
    case Normalisation::None:
        return;
    case Normalisation::Recording:
        step["type"] = "x / standard deviation";
        step["over"] = "the recording";
        break;
    case Normalisation::Patient:
        step["type"] = "x / standard deviation";
        step["over"] = "the patient's first recording";
        step["seconds"] = data.isEeg() ? data.eeg.calibration_s : data.beats.calibration_s;
        break;
    case Normalisation::Constant:
        step["type"] = "x / constant";
        step["constant"] = data.isEeg() ? data.eeg.scale : data.beats.scale;
        break;
    }
    step["equal_values"] = "become 0";
    steps.push_back(std::move(step));
}

Json beatSteps(const Preparation& preparation)
{
    const data::BeatSpec& beats = preparation.data.beats;
    Json steps = Json::array();
    addFilter(steps, beats.highPass_Hz, beats.lowPass_Hz, kBeatFilterOrder, beats.causal,
              preparation.rate_Hz);
    steps.push_back({{"step", "window"},
                     {"anchor", "R peak"},
                     {"start", beats.start},
                     {"start_unit", unitName(beats.startUnit)},
                     {"duration", beats.duration},
                     {"duration_unit", unitName(beats.durationUnit)},
                     {"beat_interval",
                      {{"type", "median of the intervals between beats"},
                       {"within_s", beats.context_s},
                       {"looks", beats.causal ? "back" : "half back, half ahead"},
                       {"at_least_s", 0.2},
                       {"at_most_s", 3.0}}}});
    steps.push_back(
        {{"step", "resample"},
         {"interpolation",
          beats.interpolation == data::Interpolation::Linear ? "linear" : "cubic (Catmull-Rom)"},
         {"values", beats.length},
         {"over_s", beats.padded_s > 0.0 ? Json(beats.padded_s) : Json("the window")},
         {"beyond_the_recording", "its first or last value"}});
    addNormalisation(steps, beats.normalisation, preparation.data);
    if (!beats.rrInputs.empty())
        steps.push_back({{"step", "side values"},
                         {"intervals", beats.rrInputs},
                         {"unit", "s; parts of the median where so named"},
                         {"read_by_the_network", !preparation.sides.names.empty()}});
    if (!beats.rrInputs.empty() && !preparation.sides.names.empty()) {
        steps.back()["scaled_by_the_model"] = "(x - offset) * factor";
        steps.back()["offsets"] = preparation.sides.scale.offsets;
        steps.back()["factors"] = preparation.sides.scale.factors;
    }
    if (beats.padded_s > 0.0)
        steps.push_back({{"step", "pad"}, {"value", 0}, {"from", "the end of the window"}});
    return steps;
}

Json eegSteps(const Preparation& preparation)
{
    const data::EegSpec& eeg = preparation.data.eeg;
    Json steps = Json::array();
    steps.push_back({{"step", "resample"},
                     {"rate_Hz", eeg.rate_Hz},
                     {"interpolation", "cubic (Catmull-Rom)"},
                     {"low_pass", "order 8 at 0.4 of the new rate, where the rate falls"}});
    addFilter(steps, eeg.highPass_Hz, eeg.lowPass_Hz, eeg.filterOrder, eeg.causal, eeg.rate_Hz);
    steps.push_back({{"step", "window"}, {"seconds", eeg.window_s}, {"values", eeg.windowSamples()}});
    addNormalisation(steps, eeg.normalisation, preparation.data);
    return steps;
}

Json tableSteps(const Preparation& preparation)
{
    const data::CsvSpec& csv = preparation.data.csv;
    const bool recordings = csv.layout == data::CsvLayout::Recordings;
    Json steps = Json::array();
    if (csv.layout == data::CsvLayout::Auto)
        steps.push_back({{"step", "layout"}, {"type", "as the notes of the run say"}});
    else if (recordings)
        steps.push_back({{"step", "window"},
                         {"values", csv.window > 0 ? csv.window : data::kUsualCsvWindow}});
    else
        steps.push_back(
            {{"step", "stretch"}, {"interpolation", "linear"}, {"values", csv.length}});
    constexpr std::array<const char*, 6> kScales{"as the notes of the run say",
                                                 "none",
                                                 "each row to mean 0 and standard deviation 1",
                                                 "one offset and one factor for the table",
                                                 "one factor for each channel of a recording",
                                                 "one factor for each channel of a patient"};
    const char* scale = kScales[static_cast<std::size_t>(csv.scale)];
    if (recordings && csv.scale == data::CsvScale::Window)
        scale = "each window to mean 0 and standard deviation 1";
    else if (recordings && csv.scale == data::CsvScale::Table)
        scale = "one offset and one factor for each channel over all recordings";
    else if (csv.layout == data::CsvLayout::Auto && csv.scale == data::CsvScale::Window)
        scale = "each sample to mean 0 and standard deviation 1";
    else if (csv.layout == data::CsvLayout::Auto && csv.scale == data::CsvScale::Table)
        scale = "one offset and one factor for the table, or for each channel of recordings";
    steps.push_back({{"step", "normalise"}, {"type", scale}});
    return steps;
}

} // namespace

std::optional<std::string> whyNotOnDevice(const Preparation& preparation)
{
    const data::DatasetSpec& data = preparation.data;
    if (data.kind == data::DatasetKind::Csv && data.csv.layout == data::CsvLayout::Recordings)
        return data.csv.scale == data::CsvScale::Auto || data.csv.scale == data::CsvScale::Table
            ? "the scale is that of all recordings, those of the test part too (dataset.csv.scale)"
            : "C is not written for windows of tables of points of time";
    if (data.kind == data::DatasetKind::Csv && data.csv.layout == data::CsvLayout::Auto)
        return "the samples are rows of a table or windows of recordings, as the notes of the run "
               "say (dataset.csv.layout)";
    if (data.kind == data::DatasetKind::Csv)
        return "the samples are rows of a table, so what made them is not known";
    if (!data.isEeg()) {
        if (data.beats.highPass_Hz > 0.0 || data.beats.lowPass_Hz > 0.0)
            return data.beats.causal
                ? "C is not written for a filter in front of beats"
                : "the filter runs backwards over the whole recording (dataset.beats.causal)";
        if (data.beats.normalisation == Normalisation::Recording)
            return "the normalisation needs the whole recording (dataset.beats.normalisation)";
        return std::nullopt;
    }
    if ((data.eeg.highPass_Hz > 0.0 || data.eeg.lowPass_Hz > 0.0) && !data.eeg.causal)
        return "the filter runs backwards over the whole recording (dataset.eeg.causal)";
    if (data.eeg.normalisation == Normalisation::Recording)
        return "the normalisation needs the whole recording (dataset.eeg.normalisation)";
    return std::nullopt;
}

double waitOf(const data::BeatSpec& beats)
{
    return beats.causal ? 0.0 : 0.5 * beats.context_s;
}

std::string preparationText(const Preparation& preparation)
{
    const data::DatasetSpec& data = preparation.data;
    Json signals = data.isEeg() ? Json(data.eeg.channels)
        : data.kind == data::DatasetKind::Csv ? Json::array()
        : data.leads.empty()                  ? Json::array({data.lead})
                                              : Json(data.leads);
    Json json{{"format", "splitscape-preparation"},
              {"version", 1},
              {"licence", kLicenceName},
              {"source", data::kDatasetKindNames[static_cast<std::size_t>(data.kind)]},
              {"signals", std::move(signals)},
              {"rate_Hz", data.isEeg()        ? Json(data.eeg.rate_Hz)
                   : preparation.rate_Hz ? Json(*preparation.rate_Hz)
                                         : Json(nullptr)}};
    const auto reason = whyNotOnDevice(preparation);
    json["on_device"] = !reason;
    if (reason)
        json["why_not"] = *reason;
    json["steps"] = data.isEeg() ? eegSteps(preparation)
        : data.kind == data::DatasetKind::Csv ? tableSteps(preparation)
                                              : beatSteps(preparation);
    const int prepared = data.sampleLength();
    if (data.sourceChannels() > 1)
        json["steps"].push_back({{"step", "join"},
                                 {"signals", data.separateChannels ? "side by side" : "end to end"}});
    if (prepared > 0 && preparation.inputLength != prepared)
        json["steps"].push_back({{"step", "mean of neighbours"},
                                 {"values", prepared / std::max(1, preparation.inputLength)}});
    json["output"] = {{"length", preparation.inputLength},
                      {"channels", data.sampleChannels()},
                      {"layout", "position, channel"}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace splitscape::exporting
