// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_spec_json.h"

#include "core/base/json_fields.h"

namespace splitscape::data {

namespace {

using Names = std::vector<std::string_view>;

const Names kNormalisations{"min-max", "z-score", "none"};
const Names kInterpolations{"linear", "cubic"};
const Names kUnits{"seconds", "rr"};
const Names kSplits{"sample", "patient", "dechazal"};
const Names kPresets{"kachuee", "rr-context"};

template <typename Enum>
void readChoice(JsonFields& fields, std::string_view key, const Names& names, Enum& value)
{
    if (const auto index = fields.choice(key, names))
        value = static_cast<Enum>(*index);
}

template <typename Enum>
std::string nameOf(const Names& names, Enum value)
{
    return std::string(names[static_cast<std::size_t>(value)]);
}

void readBeats(const nlohmann::json& json, const std::string& path, BeatSpec& beats,
               Problems& problems)
{
    JsonFields fields(json, path, problems);
    if (const auto preset = fields.choice("preset", kPresets))
        beats = *preset == 0 ? BeatSpec::kachuee() : BeatSpec::rhythmContext();
    fields.number("start", beats.start);
    readChoice(fields, "start_unit", kUnits, beats.startUnit);
    fields.number("duration", beats.duration);
    readChoice(fields, "duration_unit", kUnits, beats.durationUnit);
    fields.number("context_s", beats.context_s);
    fields.number("padded_s", beats.padded_s);
    fields.number("high_pass_Hz", beats.highPass_Hz);
    fields.number("low_pass_Hz", beats.lowPass_Hz);
    readChoice(fields, "normalisation", kNormalisations, beats.normalisation);
    readChoice(fields, "interpolation", kInterpolations, beats.interpolation);
    fields.integer("length", beats.length);
    fields.finish();
}

void readEeg(const nlohmann::json& json, const std::string& path, EegSpec& eeg, Problems& problems)
{
    JsonFields fields(json, path, problems);
    fields.texts("channels", eeg.channels);
    fields.number("rate_Hz", eeg.rate_Hz);
    fields.number("high_pass_Hz", eeg.highPass_Hz);
    fields.number("low_pass_Hz", eeg.lowPass_Hz);
    fields.integer("filter_order", eeg.filterOrder);
    fields.number("window_s", eeg.window_s);
    fields.number("stride_s", eeg.stride_s);
    fields.number("seizure_stride_s", eeg.seizureStride_s);
    fields.number("seizure_piece_s", eeg.seizurePiece_s);
    readChoice(fields, "normalisation", kNormalisations, eeg.normalisation);
    fields.finish();
}

void readSplit(const nlohmann::json& json, const std::string& path, SplitSpec& split,
               Problems& problems)
{
    JsonFields fields(json, path, problems);
    readChoice(fields, "by", kSplits, split.by);
    fields.number("train", split.train);
    fields.number("validation", split.validation);
    fields.number("test", split.test);
    fields.integer("train_per_class", split.trainPerClass);
    fields.boolean("balance_train", split.balanceTrain);
    fields.integer("minimum_per_class", split.minimumPerClass);
    fields.finish();
}

nlohmann::json beatsJson(const BeatSpec& beats)
{
    return {{"start", beats.start},
            {"start_unit", nameOf(kUnits, beats.startUnit)},
            {"duration", beats.duration},
            {"duration_unit", nameOf(kUnits, beats.durationUnit)},
            {"context_s", beats.context_s},
            {"padded_s", beats.padded_s},
            {"high_pass_Hz", beats.highPass_Hz},
            {"low_pass_Hz", beats.lowPass_Hz},
            {"normalisation", nameOf(kNormalisations, beats.normalisation)},
            {"interpolation", nameOf(kInterpolations, beats.interpolation)},
            {"length", beats.length}};
}

nlohmann::json eegJson(const EegSpec& eeg)
{
    return {{"channels", eeg.channels},
            {"rate_Hz", eeg.rate_Hz},
            {"high_pass_Hz", eeg.highPass_Hz},
            {"low_pass_Hz", eeg.lowPass_Hz},
            {"filter_order", eeg.filterOrder},
            {"window_s", eeg.window_s},
            {"stride_s", eeg.stride_s},
            {"seizure_stride_s", eeg.seizureStride_s},
            {"seizure_piece_s", eeg.seizurePiece_s},
            {"normalisation", nameOf(kNormalisations, eeg.normalisation)}};
}

nlohmann::json splitJson(const SplitSpec& split)
{
    return {{"by", nameOf(kSplits, split.by)},
            {"train", split.train},
            {"validation", split.validation},
            {"test", split.test},
            {"train_per_class", split.trainPerClass},
            {"balance_train", split.balanceTrain},
            {"minimum_per_class", split.minimumPerClass}};
}

nlohmann::json syntheticJson(const SyntheticSpec& synthetic)
{
    return {{"patients", synthetic.patients},
            {"samples_per_patient", synthetic.samplesPerPatient},
            {"noise", synthetic.noise}};
}

} // namespace

void readDatasetSpec(const nlohmann::json& json, const std::string& path, DatasetSpec& spec,
                     Problems& problems)
{
    JsonFields fields(json, path, problems);
    if (!json.is_object())
        return;
    readChoice(fields, "kind", {kDatasetKindNames.begin(), kDatasetKindNames.end()}, spec.kind);
    fields.text("path", spec.path);
    fields.text("lead", spec.lead);
    fields.text("fallback_lead", spec.fallbackLead);
    fields.boolean("include_paced", spec.includePaced);
    fields.texts("classes", spec.classes);
    fields.integer("samples_per_class", spec.samplesPerClass);
    if (const auto* beats = fields.child("beats"))
        readBeats(*beats, fields.pathOf("beats"), spec.beats, problems);
    if (const auto* eeg = fields.child("eeg"))
        readEeg(*eeg, fields.pathOf("eeg"), spec.eeg, problems);
    if (const auto* csv = fields.child("csv")) {
        JsonFields csvFields(*csv, fields.pathOf("csv"), problems);
        csvFields.integer("length", spec.csv.length);
        csvFields.finish();
    }
    if (const auto* synthetic = fields.child("synthetic")) {
        JsonFields inner(*synthetic, fields.pathOf("synthetic"), problems);
        inner.integer("patients", spec.synthetic.patients);
        inner.integer("samples_per_patient", spec.synthetic.samplesPerPatient);
        inner.number("noise", spec.synthetic.noise);
        inner.finish();
    }
    if (const auto* split = fields.child("split"))
        readSplit(*split, fields.pathOf("split"), spec.split, problems);
    fields.finish();
    const Problems found = validate(spec, path);
    problems.insert(problems.end(), found.begin(), found.end());
}

nlohmann::json toJson(const DatasetSpec& spec)
{
    return {{"kind", kDatasetKindNames[static_cast<std::size_t>(spec.kind)]},
            {"path", spec.path},
            {"lead", spec.lead},
            {"fallback_lead", spec.fallbackLead},
            {"include_paced", spec.includePaced},
            {"classes", spec.classes},
            {"samples_per_class", spec.samplesPerClass},
            {"beats", beatsJson(spec.beats)},
            {"eeg", eegJson(spec.eeg)},
            {"csv", {{"length", spec.csv.length}}},
            {"synthetic", syntheticJson(spec.synthetic)},
            {"split", splitJson(spec.split)}};
}

nlohmann::json preparationJson(const DatasetSpec& spec)
{
    nlohmann::json json{{"kind", kDatasetKindNames[static_cast<std::size_t>(spec.kind)]},
                        {"classes", spec.classes},
                        {"samples_per_class", spec.samplesPerClass}};
    if (spec.kind == DatasetKind::Csv)
        json["csv"] = spec.csv.length;
    else if (spec.isEeg())
        json["eeg"] = eegJson(spec.eeg);
    else
        json["beats"] = beatsJson(spec.beats);
    if (spec.kind == DatasetKind::Mitbih) {
        json["lead"] = spec.lead;
        json["fallback_lead"] = spec.fallbackLead;
        json["include_paced"] = spec.includePaced;
    }
    if (!spec.needsPath())
        json["synthetic"] = syntheticJson(spec.synthetic);
    return json;
}

} // namespace splitscape::data
