// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/column_names.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"

#include <algorithm>
#include <array>

namespace splitscape::data {

bool isNamed(const std::string& name, std::initializer_list<std::string_view> known)
{
    std::string plain = lowerCase(trimmed(name));
    std::replace(plain.begin(), plain.end(), ' ', '_');
    return std::find(known.begin(), known.end(), plain) != known.end();
}

bool isIndexName(const std::string& name)
{
    constexpr std::array<std::string_view, 6> kNames{"",    "index",      "id",
                                                     "row", "Unnamed: 0", "Index"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool isDateName(const std::string& name)
{
    return isNamed(name, {"date", "time", "datetime", "timestamp", "date_time", "day", "created"});
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
