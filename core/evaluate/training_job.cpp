// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/training_job.h"

#include "core/base/json_fields.h"
#include "core/space/architecture_json.h"

#include <array>
#include <bit>
#include <charconv>
#include <span>

namespace splitscape::evaluate {

namespace {

// FNV-1a; not std::hash, whose value differs between libraries.
class Hash {
public:
    void add(std::uint64_t value) { m_hash = (m_hash ^ value) * std::uint64_t{0x100000001b3}; }
    void add(std::span<const std::uint32_t> indices)
    {
        add(indices.size());
        for (const std::uint32_t index : indices)
            add(std::uint64_t{index});
    }
    [[nodiscard]] std::string text() const
    {
        std::array<char, 16> digits{};
        const auto end
            = std::to_chars(digits.data(), digits.data() + digits.size(), m_hash, 16).ptr;
        return {digits.data(), end};
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
};

} // namespace

std::string dataKey(const std::string& datasetFingerprint, const data::Split& split)
{
    Hash hash;
    for (const auto* part : {&split.train, &split.selection, &split.heldBack, &split.test})
        hash.add(std::span<const std::uint32_t>(*part));
    return datasetFingerprint + "-" + hash.text();
}

std::string dataKey(const data::Dataset& dataset, const data::Split& split)
{
    std::string key = dataKey(dataset.fingerprint, split);
    if (!dataset.teaching)
        return key;
    Hash hash;
    for (const float likelihood : *dataset.teaching)
        hash.add(std::uint64_t{std::bit_cast<std::uint32_t>(likelihood)});
    return key + "-" + hash.text();
}

std::string toText(const TrainingJob& job)
{
    return nlohmann::json{{"architecture", space::toJson(job.architecture)},
                          {"settings", train::toJson(job.settings)},
                          {"seed", job.seed},
                          {"epochs", job.epochs},
                          {"data", job.data}}
        .dump();
}

Result<TrainingJob> readTrainingJob(std::string_view text)
{
    const Result<nlohmann::json> json = parseJson(text, "training job");
    if (!json)
        return json.error();
    TrainingJob job;
    Problems problems;
    JsonFields fields(*json, "", problems);
    if (const nlohmann::json* architecture = fields.child("architecture"))
        job.architecture = space::readArchitecture(*architecture, "architecture", problems);
    if (const nlohmann::json* settings = fields.child("settings"))
        train::readTrainingSettings(*settings, "settings", job.settings, problems);
    fields.unsignedInteger("seed", job.seed);
    fields.integer("epochs", job.epochs,
                   {.low = 1.0, .high = static_cast<double>(job.settings.epochs)});
    fields.text("data", job.data);
    fields.finish();
    for (const char* field : {"architecture", "settings", "seed", "epochs", "data"}) {
        if (json->is_object() && !fields.has(field))
            fields.problem(ErrorCode::ValueOutOfRange, field, "a training job needs it");
    }
    if (!problems.empty())
        return problems.front();
    if (const Result<void> valid = space::validate(job.architecture); !valid)
        return valid.error();
    return job;
}

} // namespace splitscape::evaluate
