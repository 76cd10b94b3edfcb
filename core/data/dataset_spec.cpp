// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_spec.h"

#include "core/base/text.h"
#include "core/data/dataset_ranges.h"
#include "core/data/patient_pattern.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <regex>

namespace splitscape::data {

namespace {

class Checker {
public:
    Checker(std::string path, Problems& problems)
        : m_path(std::move(path))
        , m_problems(problems)
    {
    }

    void inside(const char* key, double value, const NumberRange& range)
    {
        if (range.contains(value))
            return;
        fail(key,
             "it must be " + range.text() + ", found "
                 + (std::isfinite(value) ? formatNumber(value) : std::string("no finite number")));
    }
    /// For the bounds that follow from another field.
    void inside(const char* key, double value, double low, double high)
    {
        inside(key, value, NumberRange{.low = low, .high = high});
    }
    void fail(const char* key, std::string detail)
    {
        m_problems.push_back({ErrorCode::ValueOutOfRange, m_path + "." + key, std::move(detail)});
    }

private:
    std::string m_path;
    Problems& m_problems;
};

void checkBand(Checker& check, double highPass, double lowPass)
{
    if (highPass > 0.0 && lowPass > 0.0 && highPass >= lowPass)
        check.fail("high_pass_Hz",
                   "it must be below low_pass_Hz, " + formatNumber(lowPass) + ", found "
                       + formatNumber(highPass));
}

void checkBeats(const BeatSpec& beats, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    const auto range = [](WindowUnit unit, const NumberRange& usual) {
        return unit == WindowUnit::Samples ? kBeatSamples : usual;
    };
    check.inside("start", beats.start, range(beats.startUnit, kBeatStart));
    check.inside("duration", beats.duration, range(beats.durationUnit, kBeatDuration));
    check.inside("context_s", beats.context_s, kBeatContext_s);
    check.inside("padded_s", beats.padded_s, kBeatPadded_s);
    check.inside("high_pass_Hz", beats.highPass_Hz, kBeatHighPass_Hz);
    check.inside("low_pass_Hz", beats.lowPass_Hz, kBeatLowPass_Hz);
    check.inside("jitter_samples", beats.jitterSamples, kBeatJitter);
    check.inside("length", beats.length, kBeatLength);
    check.inside("calibration_s", beats.calibration_s, kBeatCalibration_s);
    check.inside("scale", beats.scale, kBeatScale);
    for (const std::string& name : beats.rrInputs)
        if (std::find(kRrInputNames.begin(), kRrInputNames.end(), name) == kRrInputNames.end())
            check.fail("rr_inputs",
                       std::string("\"").append(name, 0, 40)
                           + "\" is none of \"previous\", \"next\", \"median\", "
                             "\"previous/median\" and \"next/median\"");
    checkBand(check, beats.highPass_Hz, beats.lowPass_Hz);
}

void checkEeg(const EegSpec& eeg, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    if (eeg.channels.empty() || eeg.channels.size() > 64)
        check.fail("channels",
                   "it must name at least 1 and at most 64 channels, found "
                       + std::to_string(eeg.channels.size()));
    check.inside("rate_Hz", eeg.rate_Hz, kEegRate_Hz);
    check.inside("high_pass_Hz", eeg.highPass_Hz, 0.0, eeg.rate_Hz / 2.2);
    check.inside("low_pass_Hz", eeg.lowPass_Hz, 0.0, eeg.rate_Hz / 2.2);
    check.inside("filter_order", eeg.filterOrder, kEegFilterOrder);
    check.inside("window_s", eeg.window_s, kEegWindow_s);
    check.inside("stride_s", eeg.stride_s, eeg.window_s, kEegStride_s.high);
    check.inside("seizure_stride_s", eeg.seizureStride_s, kEegSeizureStride_s);
    check.inside("seizure_piece_s", eeg.seizurePiece_s, eeg.window_s, kEegSeizurePiece_s.high);
    check.inside("calibration_s", eeg.calibration_s, kEegCalibration_s);
    check.inside("scale", eeg.scale, kEegScale);
    checkBand(check, eeg.highPass_Hz, eeg.lowPass_Hz);
    const double values = eeg.window_s * eeg.rate_Hz * static_cast<double>(eeg.channels.size());
    if (!(values >= 2.0 && values <= kMostSampleValues))
        check.fail("window_s",
                   "window, rate and channels make " + formatNumber(values)
                       + " values a sample, at least 2 and at most 65536 are possible");
}

void checkCsv(const CsvSpec& csv, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    if (csv.length != 0)
        check.inside("length", csv.length, 2, kCsvLength.high);
    const auto oneOf
        = [&](const char* key, const std::string& value, std::initializer_list<const char*> names) {
              std::string all;
              for (const char* name : names) {
                  if (value == name)
                      return;
                  all += (all.empty() ? "\"" : ", \"") + std::string(name) + "\"";
              }
              check.fail(key, "it is one of " + all + ", found \"" + value.substr(0, 40) + "\"");
          };
    if (csv.separator.size() != 1)
        oneOf("separator", csv.separator, {"auto", "tab", "space"});
    oneOf("decimal", csv.decimal, {"auto", "point", "comma"});
    oneOf("encoding", csv.encoding, {"auto", "utf-8", "utf-16", "latin-1"});
    oneOf("header", csv.header, {"auto", "yes", "no"});
    if (csv.label.empty())
        check.fail("label",
                   "it names a column, \"first\", \"last\", \"one-hot\", \"file\" or \"auto\"");
    check.inside("rate_Hz", csv.rate_Hz, kCsvRate_Hz);
    if (csv.window != 0)
        check.inside("window", csv.window, 2, kCsvWindow.high);
    check.inside("stride", csv.stride, kCsvStride);
    if (csv.channels.size() > 64)
        check.fail("channels", "at most 64 channels are possible");
}

void checkLabels(const LabelSpec& labels, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    if (labels.classes.size() == 1 || labels.classes.size() > 256)
        check.fail("classes", "there must be at least 2 and at most 256 classes");
    for (const ClassRule& rule : labels.classes)
        if (rule.words.empty() && rule.name != "background")
            check.fail("classes", "class \"" + rule.name + "\" has no annotation");
}

void checkPatients(const PatientRule& patients, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    if (patients.from == PatientFrom::Pattern
        && patients.pattern.size() > kMostPatternCharacters) {
        check.fail("pattern", "it may have at most 200 characters");
    } else if (patients.from == PatientFrom::Pattern) {
        try {
            const std::regex pattern = patientPattern(patients.pattern);
            if (pattern.mark_count() < 1)
                check.fail("pattern", "it must have a group, as \"^(.*?)_\"");
        } catch (const std::regex_error& failure) {
            check.fail("pattern", std::string("it is no regular expression: ") + failure.what());
        }
    }
    if (patients.from == PatientFrom::Table && patients.table.empty())
        check.fail("table", "it must name the CSV file of records and patients");
}

void checkSplit(const SplitSpec& split, const std::string& path, Problems& problems)
{
    Checker check(path, problems);
    check.inside("train", split.train, kSplitShare);
    check.inside("validation", split.validation, kSplitShare);
    check.inside("test", split.test, kSplitShare);
    const double sum = split.train + split.validation + split.test;
    if (std::isfinite(sum) && std::abs(sum - 1.0) > 1e-6)
        check.fail("train",
                   "train, validation and test must add up to 1, they make " + formatNumber(sum));
    check.inside("train_per_class", split.trainPerClass, kTrainPerClass);
    check.inside("minimum_per_class", split.minimumPerClass, kMinimumPerClass);
    check.inside("folds", split.folds, kFolds);
    check.inside("gap", split.gap, kTimeGap);
    const bool usesFolds = split.by == SplitBy::Patient && split.folds > 0;
    if (split.folds == 1 || (split.folds > 0 && split.by != SplitBy::Patient))
        problems.push_back({ErrorCode::ValueOutOfRange, path + ".folds",
                            "folds are for a split by patient, and at least 2"});
    check.inside("fold", split.fold, 0, usesFolds ? split.folds - 1 : 0);
}

} // namespace

BeatSpec BeatSpec::rhythmContext()
{
    BeatSpec spec;
    spec.start = -1.2;
    spec.duration = 2.0;
    spec.padded_s = 0.0;
    spec.normalisation = Normalisation::ZScore;
    return spec;
}

BeatSpec BeatSpec::causalContext()
{
    BeatSpec spec = rhythmContext();
    spec.start = -1.75;
    spec.causal = true;
    return spec;
}

BeatSpec BeatSpec::rawRate()
{
    BeatSpec spec;
    spec.start = -90.0;
    spec.startUnit = WindowUnit::Samples;
    spec.duration = 256.0;
    spec.durationUnit = WindowUnit::Samples;
    spec.padded_s = 0.0;
    spec.length = 256;
    spec.normalisation = Normalisation::Patient;
    spec.causal = true;
    spec.rrInputs = {"previous", "previous/median"};
    return spec;
}

int DatasetSpec::sourceChannels() const
{
    if (kind == DatasetKind::Csv)
        return 1;
    return isEeg() ? static_cast<int>(eeg.channels.size())
                   : std::max(1, static_cast<int>(leads.size()));
}

int DatasetSpec::sampleLength() const
{
    if (kind == DatasetKind::Csv)
        return csv.length;
    const int positions = isEeg() ? eeg.windowSamples() : beats.length;
    return separateChannels ? positions : positions * sourceChannels();
}

int EegSpec::windowSamples() const { return static_cast<int>(std::lround(window_s * rate_Hz)); }

Problems validate(const DatasetSpec& spec, const std::string& path)
{
    Problems problems;
    Checker check(path, problems);
    if (spec.needsPath() && trimmed(spec.path).empty())
        check.fail("path",
                   "a dataset of kind \""
                       + std::string(kDatasetKindNames[static_cast<std::size_t>(spec.kind)])
                       + "\" needs the path of its files");
    if (trimmed(spec.lead).empty())
        check.fail("lead", "it must name a lead");
    check.inside("samples_per_class", spec.samplesPerClass, kSamplesPerClass);
    if (spec.classes.size() == 1)
        check.fail("classes", "at least two classes are needed");
    auto sorted = spec.classes;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        check.fail("classes",
                   "\"" + *std::adjacent_find(sorted.begin(), sorted.end()) + "\" comes twice");
    checkBeats(spec.beats, path + ".beats", problems);
    checkEeg(spec.eeg, path + ".eeg", problems);
    checkCsv(spec.csv, path + ".csv", problems);
    checkLabels(spec.labels, path + ".labels", problems);
    checkPatients(spec.patients, path + ".patients", problems);
    if (spec.leads.size() > 64)
        check.fail("leads", "at most 64 leads are possible");
    if (!spec.isEeg() && spec.kind != DatasetKind::Csv && spec.leads.size() > 1
        && spec.beats.length * spec.sourceChannels() > kMostSampleValues)
        check.fail("leads", "leads and length make more than 65536 values a sample");
    Checker synthetic(path + ".synthetic", problems);
    synthetic.inside("patients", spec.synthetic.patients, kSyntheticPatients);
    synthetic.inside("samples_per_patient", spec.synthetic.samplesPerPatient, kSamplesPerPatient);
    synthetic.inside("noise", spec.synthetic.noise, kNoise);
    checkSplit(spec.split, path + ".split", problems);
    return problems;
}

} // namespace splitscape::data
