// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_spec_json.h"

#include "core/base/json_fields.h"
#include "core/data/recognise.h"

#include <algorithm>

namespace splitscape::data {

namespace {

using Names = std::vector<std::string_view>;

const Names kNormalisations{"min-max", "z-score", "none", "recording", "patient", "constant"};
const Names kLayouts{"auto", "rows", "files", "recordings", "long"};
const Names kScales{"auto", "none", "window", "table", "recording", "patient"};
const Names kPatientRules{"auto", "record", "prefix", "folder", "pattern", "table"};
const Names kInterpolations{"linear", "cubic"};
const Names kUnits{"seconds", "rr", "samples"};
const Names kSplits{"sample", "patient", "dechazal", "files", "time"};
const Names kPresets{"kachuee", "rr-context", "rr-causal", "raw-rate"};

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
        beats = *preset == 0 ? BeatSpec::kachuee()
            : *preset == 1   ? BeatSpec::rhythmContext()
            : *preset == 2   ? BeatSpec::causalContext()
                             : BeatSpec::rawRate();
    fields.number("start", beats.start);
    readChoice(fields, "start_unit", kUnits, beats.startUnit);
    fields.number("duration", beats.duration);
    readChoice(fields, "duration_unit", kUnits, beats.durationUnit);
    fields.number("context_s", beats.context_s);
    fields.boolean("causal", beats.causal);
    fields.integer("jitter_samples", beats.jitterSamples);
    fields.number("padded_s", beats.padded_s);
    fields.number("high_pass_Hz", beats.highPass_Hz);
    fields.number("low_pass_Hz", beats.lowPass_Hz);
    readChoice(fields, "normalisation", kNormalisations, beats.normalisation);
    readChoice(fields, "interpolation", kInterpolations, beats.interpolation);
    fields.integer("length", beats.length);
    fields.number("calibration_s", beats.calibration_s);
    fields.number("scale", beats.scale);
    fields.texts("rr_inputs", beats.rrInputs);
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
    fields.number("calibration_s", eeg.calibration_s);
    fields.number("scale", eeg.scale);
    fields.boolean("causal", eeg.causal);
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
    fields.boolean("balance_test", split.balanceTest);
    fields.integer("minimum_per_class", split.minimumPerClass);
    fields.integer("folds", split.folds);
    fields.integer("fold", split.fold);
    fields.number("gap", split.gap);
    fields.finish();
}

void readCsv(const nlohmann::json& json, const std::string& path, CsvSpec& csv, Problems& problems)
{
    JsonFields fields(json, path, problems);
    fields.integer("length", csv.length);
    readChoice(fields, "layout", kLayouts, csv.layout);
    fields.text("separator", csv.separator);
    fields.text("decimal", csv.decimal);
    fields.text("encoding", csv.encoding);
    fields.text("header", csv.header);
    fields.text("comment", csv.comment);
    fields.text("label", csv.label);
    fields.text("labels_file", csv.labelsFile);
    fields.text("patient", csv.patient);
    fields.texts("ignore", csv.ignore);
    readChoice(fields, "scale", kScales, csv.scale);
    fields.number("rate_Hz", csv.rate_Hz);
    fields.integer("window", csv.window);
    fields.integer("stride", csv.stride);
    fields.texts("channels", csv.channels);
    fields.text("time", csv.time);
    fields.text("sample", csv.sample);
    fields.finish();
}

nlohmann::json csvJson(const CsvSpec& csv)
{
    return {{"length", csv.length},          {"layout", nameOf(kLayouts, csv.layout)},
            {"separator", csv.separator},    {"decimal", csv.decimal},
            {"encoding", csv.encoding},      {"header", csv.header},
            {"comment", csv.comment},        {"label", csv.label},
            {"labels_file", csv.labelsFile}, {"patient", csv.patient},
            {"ignore", csv.ignore},          {"scale", nameOf(kScales, csv.scale)},
            {"rate_Hz", csv.rate_Hz},        {"window", csv.window},
            {"stride", csv.stride},          {"channels", csv.channels},
            {"time", csv.time},              {"sample", csv.sample}};
}

/// {"N": ["N", "L"], "V": ["V"]}; the order is the alphabet's, "background" first.
void readClassRules(JsonFields& fields, const std::string& path, std::vector<ClassRule>& rules,
                    Problems& problems)
{
    const auto* json = fields.child("classes");
    if (!json)
        return;
    if (!json->is_object()) {
        fields.problem(ErrorCode::WrongType, "classes",
                       "an object of class names and lists of annotations is needed");
        return;
    }
    rules.clear();
    JsonFields names(*json, path + ".classes", problems);
    for (const auto& [name, words] : json->items()) {
        ClassRule rule{name, {}};
        names.texts(name, rule.words);
        rules.insert(name == "background" ? rules.begin() : rules.end(), std::move(rule));
    }
}

void readLabels(const nlohmann::json& json, const std::string& path, LabelSpec& labels,
                Problems& problems)
{
    JsonFields fields(json, path, problems);
    fields.texts("files", labels.files);
    readClassRules(fields, path, labels.classes, problems);
    fields.texts("starts", labels.starts);
    fields.texts("ends", labels.ends);
    fields.text("table", labels.table);
    fields.finish();
}

nlohmann::json labelsJson(const LabelSpec& labels)
{
    auto classes = nlohmann::json::object();
    for (const ClassRule& rule : labels.classes)
        classes[rule.name] = rule.words;
    return {{"files", labels.files},
            {"classes", classes},
            {"starts", labels.starts},
            {"ends", labels.ends},
            {"table", labels.table}};
}

void readSame(JsonFields& fields, PatientRule& patients)
{
    const auto* json = fields.child("same");
    if (!json)
        return;
    const bool good
        = json->is_array()
        && std::all_of(json->begin(), json->end(), [](const nlohmann::json& group) {
               return group.is_array()
                   && std::all_of(group.begin(), group.end(),
                                  [](const nlohmann::json& name) { return name.is_string(); });
           });
    if (!good) {
        fields.problem(ErrorCode::WrongType, "same", "a list of lists of patients is needed");
        return;
    }
    patients.same = json->get<std::vector<std::vector<std::string>>>();
}

void readPatients(const nlohmann::json& json, const std::string& path, PatientRule& patients,
                  Problems& problems)
{
    JsonFields fields(json, path, problems);
    readChoice(fields, "from", kPatientRules, patients.from);
    fields.text("pattern", patients.pattern);
    fields.text("table", patients.table);
    readSame(fields, patients);
    fields.finish();
}

nlohmann::json patientsJson(const PatientRule& patients)
{
    return {{"from", nameOf(kPatientRules, patients.from)},
            {"pattern", patients.pattern},
            {"table", patients.table},
            {"same", patients.same}};
}

nlohmann::json beatsJson(const BeatSpec& beats)
{
    return {{"start", beats.start},
            {"start_unit", nameOf(kUnits, beats.startUnit)},
            {"duration", beats.duration},
            {"duration_unit", nameOf(kUnits, beats.durationUnit)},
            {"context_s", beats.context_s},
            {"causal", beats.causal},
            {"jitter_samples", beats.jitterSamples},
            {"padded_s", beats.padded_s},
            {"high_pass_Hz", beats.highPass_Hz},
            {"low_pass_Hz", beats.lowPass_Hz},
            {"normalisation", nameOf(kNormalisations, beats.normalisation)},
            {"interpolation", nameOf(kInterpolations, beats.interpolation)},
            {"length", beats.length},
            {"calibration_s", beats.calibration_s},
            {"scale", beats.scale},
            {"rr_inputs", beats.rrInputs}};
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
            {"normalisation", nameOf(kNormalisations, eeg.normalisation)},
            {"calibration_s", eeg.calibration_s},
            {"scale", eeg.scale},
            {"causal", eeg.causal}};
}

nlohmann::json splitJson(const SplitSpec& split)
{
    return {{"by", nameOf(kSplits, split.by)},
            {"train", split.train},
            {"validation", split.validation},
            {"test", split.test},
            {"train_per_class", split.trainPerClass},
            {"balance_train", split.balanceTrain},
            {"balance_test", split.balanceTest},
            {"minimum_per_class", split.minimumPerClass},
            {"folds", split.folds},
            {"fold", split.fold},
            {"gap", split.gap}};
}

nlohmann::json syntheticJson(const SyntheticSpec& synthetic)
{
    return {{"patients", synthetic.patients},
            {"samples_per_patient", synthetic.samplesPerPatient},
            {"noise", synthetic.noise}};
}

/// What is said, or what lies at the path; without a path, the synthetic ECG.
void readKind(JsonFields& fields, DatasetSpec& spec, Problems& problems)
{
    Names names{kDatasetKindNames.begin(), kDatasetKindNames.end()};
    names.insert(names.end(), {"auto", "wfdb", "edf"});
    const auto chosen = fields.choice("kind", names);
    if (chosen && *chosen < kDatasetKindNames.size()) {
        spec.kind = static_cast<DatasetKind>(*chosen);
    } else if (chosen && names[*chosen] != "auto") {
        spec.kind = names[*chosen] == "wfdb" ? DatasetKind::Mitbih : DatasetKind::Chbmit;
    } else if (!spec.path.empty() && (chosen || (fields.has("path") && !fields.has("kind")))) {
        const auto found = kindAt(spec.path);
        if (found)
            spec.kind = *found;
        else
            problems.push_back(found.error());
    } else if (chosen) {
        fields.problem(ErrorCode::ValueOutOfRange, "path",
                       "a dataset of kind \"auto\" needs the path of its files");
    }
}

} // namespace

void readDatasetSpec(const nlohmann::json& json, const std::string& path,
                     const std::filesystem::path& folder, DatasetSpec& spec, Problems& problems)
{
    JsonFields fields(json, path, problems);
    if (!json.is_object())
        return;
    fields.text("path", spec.path);
    if (!spec.path.empty() && !folder.empty())
        spec.path = (folder / spec.path).lexically_normal().string();
    readKind(fields, spec, problems);
    fields.text("title", spec.title);
    fields.text("citation", spec.citation);
    fields.text("lead", spec.lead);
    fields.texts("leads", spec.leads);
    fields.boolean("separate_channels", spec.separateChannels);
    fields.text("fallback_lead", spec.fallbackLead);
    fields.boolean("include_paced", spec.includePaced);
    fields.texts("classes", spec.classes);
    fields.integer("samples_per_class", spec.samplesPerClass);
    if (const auto* beats = fields.child("beats"))
        readBeats(*beats, fields.pathOf("beats"), spec.beats, problems);
    if (const auto* eeg = fields.child("eeg"))
        readEeg(*eeg, fields.pathOf("eeg"), spec.eeg, problems);
    if (const auto* csv = fields.child("csv"))
        readCsv(*csv, fields.pathOf("csv"), spec.csv, problems);
    if (const auto* labels = fields.child("labels"))
        readLabels(*labels, fields.pathOf("labels"), spec.labels, problems);
    if (const auto* patients = fields.child("patients"))
        readPatients(*patients, fields.pathOf("patients"), spec.patients, problems);
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
            {"title", spec.title},
            {"citation", spec.citation},
            {"lead", spec.lead},
            {"leads", spec.leads},
            {"separate_channels", spec.separateChannels},
            {"fallback_lead", spec.fallbackLead},
            {"include_paced", spec.includePaced},
            {"classes", spec.classes},
            {"samples_per_class", spec.samplesPerClass},
            {"beats", beatsJson(spec.beats)},
            {"eeg", eegJson(spec.eeg)},
            {"csv", csvJson(spec.csv)},
            {"labels", labelsJson(spec.labels)},
            {"patients", patientsJson(spec.patients)},
            {"synthetic", syntheticJson(spec.synthetic)},
            {"split", splitJson(spec.split)}};
}

nlohmann::json preparationJson(const DatasetSpec& spec)
{
    nlohmann::json json{{"kind", kDatasetKindNames[static_cast<std::size_t>(spec.kind)]},
                        {"classes", spec.classes},
                        {"samples_per_class", spec.samplesPerClass}};
    if (spec.kind == DatasetKind::Csv) {
        json["csv"] = csvJson(spec.csv);
        json["calibration_s"] = spec.eeg.calibration_s; // of recordings that are scaled by patient
        json["by_files"] = spec.split.by == SplitBy::Files; // rows are then grouped by file
    } else if (spec.isEeg()) {
        json["eeg"] = eegJson(spec.eeg);
    } else {
        json["beats"] = beatsJson(spec.beats);
    }
    if (spec.kind != DatasetKind::Csv && spec.split.by == SplitBy::Files)
        json["by_files"] = true; // recordings are then named with their folder
    if (spec.kind == DatasetKind::Mitbih) {
        json["lead"] = spec.lead;
        json["fallback_lead"] = spec.fallbackLead;
        json["leads"] = spec.leads;
        json["include_paced"] = spec.includePaced;
    }
    if (spec.needsPath()) {
        json["labels"] = labelsJson(spec.labels);
        json["patients"] = patientsJson(spec.patients);
        json["title"] = spec.title;
    }
    json["separate_channels"] = spec.separateChannels;
    if (!spec.needsPath())
        json["synthetic"] = syntheticJson(spec.synthetic);
    return json;
}

std::string_view splitName(SplitBy by) { return kSplits[static_cast<std::size_t>(by)]; }

} // namespace splitscape::data
