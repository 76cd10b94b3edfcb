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
    return isNamed(name, {"", "index", "id", "row", "unnamed:_0"});
}

bool isDateName(const std::string& name)
{
    return isNamed(name, {"date", "time", "datetime", "timestamp", "date_time", "day", "created"});
}

bool isTimeName(const std::string& name)
{
    return isOneOf(name, {"time", "t", "timestamp", "timestamps", "seconds", "sec", "ms", "time_s",
                          "time_ms", "elapsed_time", "zeit", "temps", "tempo", "tiempo", "datetime",
                          "date_time", "date"});
}

bool isSampleName(const std::string& name)
{
    return isOneOf(name, {"id", "sample", "sample_id", "window", "window_id", "segment",
                          "segment_id", "series", "series_id", "sequence", "sequence_id", "beat",
                          "beat_id", "trial", "trial_id", "epoch", "epoch_id", "instance",
                          "instance_id", "example", "case", "case_id", "unique_id"});
}

bool isMissingCell(std::string_view cell)
{
    const std::string word = lowerCase(cell);
    return word.empty() || word == "nan" || word == "na" || word == "n/a" || word == "null"
        || word == "none" || word == "-" || word == "?";
}

bool isLabelName(const std::string& name)
{
    return isNamed(name,
                   {"label", "labels", "class", "classes", "target", "y", "category", "diagnosis",
                    "annotation", "klasse", "classe", "etiqueta", "activity", "outcome",
                    "class_label", "beat_type", "type"});
}

bool isPatientName(const std::string& name)
{
    return isNamed(name,
                   {"patient", "patient_id", "patientid", "subject", "subject_id", "subjectid",
                    "participant", "participant_id", "person", "person_id", "pid", "sid", "volunteer",
                    "animal", "record", "record_id", "file", "filename", "file_name",
                    "recording", "record_name", "user", "user_id"});
}

} // namespace splitscape::data
