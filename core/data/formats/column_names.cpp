// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/column_names.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"

#include <algorithm>

namespace splitscape::data {

namespace {

/// Without quotes and a unit in brackets: "time (s)".
std::string plainName(std::string_view name)
{
    std::string plain = lowerCase(trimmed(name));
    std::erase_if(plain, [](char letter) { return letter == '\'' || letter == '"'; });
    std::replace(plain.begin(), plain.end(), ' ', '_');
    return plain.substr(0, plain.find_first_of("(["));
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    std::string plain = plainName(name);
    while (!plain.empty() && plain.back() == '_')
        plain.pop_back();
    return std::find(names.begin(), names.end(), plain) != names.end();
}

} // namespace

bool isNamed(const std::string& name, std::initializer_list<std::string_view> known)
{
    std::string plain = lowerCase(trimmed(name));
    std::replace(plain.begin(), plain.end(), ' ', '_');
    return std::find(known.begin(), known.end(), plain) != known.end();
}

bool isIndexName(const std::string& name)
{
    return isNamed(name, {"", "index", "id", "row", "unnamed:_0", "nr", "nr.", "no", "no.", "#", "idx",
                          "row_id", "row_number", "uid", "uuid"});
}

bool isDateName(const std::string& name)
{
    return isNamed(name, {"date", "time", "datetime", "timestamp", "timestamps", "time_stamp",
                          "date_time", "day", "created", "created_at", "recorded_at", "datum", "zeit",
                          "zeitstempel", "uhrzeit", "fecha"});
}

bool isPersonName(const std::string& name)
{
    return isNamed(name, {"age", "alter", "sex", "gender", "geschlecht", "fold", "cv_fold", "split",
                          "subset", "partition"});
}

bool isTimeName(const std::string& name)
{
    return isOneOf(name, {"time", "t", "timestamp", "timestamps", "seconds", "sec", "ms", "time_s",
                          "time_ms", "time_us", "time_ns", "timestamp_s", "timestamp_ms",
                          "timestamp_us", "timestamp_ns", "time_sec", "time_seconds", "elapsed_time",
                          "elapsed", "elapsed_s", "elapsed_ms", "zeitstempel", "uhrzeit", "zeit", "temps", "tempo", "tiempo", "datetime",
                          "date_time", "date"});
}

bool isSampleName(const std::string& name)
{
    return isOneOf(name, {"id", "sample", "sample_id", "window", "window_id", "segment",
                          "segment_id", "series", "series_id", "sequence", "sequence_id", "beat",
                          "beat_id", "trial", "trial_id", "epoch", "epoch_id", "instance",
                          "instance_id", "example", "case", "case_id", "unique_id"});
}

bool isChannelName(const std::string& name)
{
    return isNamed(name, {"channel", "channels", "lead", "signal", "sensor", "axis", "variable",
                          "electrode", "dimension", "dim", "kanal", "canal"});
}

bool isMissingCell(std::string_view cell)
{
    const std::string word = lowerCase(cell);
    return word.empty() || word == "nan" || word == "na" || word == "n/a" || word == "null"
        || word == "none" || word == "-" || word == "?";
}

bool isMissingLabel(std::string_view cell)
{
    const std::string word = lowerCase(trimmed(cell));
    return word.empty() || word == "nan" || word == "na" || word == "n/a" || word == "null"
        || word == "?"; // not "none", which may be the name of a class
}

bool isLabelName(const std::string& name)
{
    return isNamed(name,
                   {"label", "labels", "class", "classes", "target", "y", "category", "diagnosis",
                    "annotation", "klasse", "classe", "etiqueta", "activity", "outcome",
                    "class_label", "beat_type", "type", "condition", "disease", "rhythm", "state",
                    "stage", "ground_truth", "seizure", "is_seizure", "abnormal", "anomaly"});
}

bool isPatientName(const std::string& name)
{
    std::string plain; // "Patient-ID", "patient.id", "PatientId"
    for (const char letter : lowerCase(name))
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            plain += letter;
    for (const std::string_view end : {"id", "no", "nr", "number", "nummer", "code", "name", "num"})
        if (plain.size() > end.size() && plain.ends_with(end)) {
            plain.erase(plain.size() - end.size());
            break;
        }
    return isNamed(plain, {"patient", "patients", "pat", "subject", "subjects", "subj",
                           "participant", "proband", "probanden", "versuchsperson", "vp",
                           "person", "volunteer", "animal", "record", "recording", "file", "user"})
        || isNamed(name, {"pid", "sid", "filename"});
}

} // namespace splitscape::data
