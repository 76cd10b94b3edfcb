// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/brief_study.h"

#include "core/study/study_json.h"

#include <nlohmann/json.hpp>

namespace splitscape::study {

namespace {

using Json = nlohmann::ordered_json;

/// The members of `value` that are not those of `base`; objects are compared member by member where
/// `deep`.
Json differences(const Json& value, const Json& base, bool deep)
{
    Json different = Json::object();
    for (const auto& [key, member] : value.items()) {
        const auto known = base.find(key);
        if (known == base.end())
            different[key] = member;
        else if (member == *known)
            continue;
        else if (deep && member.is_object() && known->is_object())
            different[key] = differences(member, *known, deep);
        else
            different[key] = member;
    }
    return different;
}

/// The study that has the same dataset and the defaults in every other field.
StudySpec defaultsFor(const StudySpec& spec)
{
    data::DatasetSpec dataset;
    dataset.kind = spec.dataset.kind;
    dataset.path = spec.dataset.path;
    StudySpec defaults = defaultStudy(dataset);
    // A few defaults follow from other settings of the data, so they are taken from the whole.
    const StudySpec own = defaultStudy(spec.dataset);
    defaults.space = own.space;
    defaults.search = own.search;
    defaults.training = own.training;
    return defaults;
}

} // namespace

std::string briefText(const StudySpec& spec)
{
    const Json whole = Json::parse(toText(spec));
    const Json defaults = Json::parse(toText(defaultsFor(spec)));
    for (const bool deep : {true, false}) {
        Json brief = differences(whole, defaults, deep);
        // The kind and the place of the data are never left to a default: a reader looks for them.
        Json dataset{{"kind", whole["dataset"]["kind"]}};
        if (spec.dataset.needsPath())
            dataset["path"] = spec.dataset.path;
        if (brief.contains("dataset"))
            dataset.update(brief["dataset"]);
        brief["dataset"] = dataset;
        std::string text = brief.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        if (const StudyReading reading = parseStudy(text, "study");
            reading.ok() && reading.spec == spec)
            return text;
    }
    return toText(spec);
}

} // namespace splitscape::study
