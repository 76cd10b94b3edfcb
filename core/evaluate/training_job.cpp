// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/training_job.h"

#include "core/base/json_fields.h"
#include "core/network/usable_formats.h"
#include "core/space/architecture_json.h"
#include "core/train/fine_tuning.h"

#include <array>
#include <bit>
#include <charconv>
#include <span>
#include <utility>
#include <vector>

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

/// The formats of a list, by name.
template <std::size_t count>
void readFormat(JsonFields& fields, std::string_view key,
                const std::array<network::NumberFormat, count>& usable,
                network::NumberFormat& format)
{
    std::vector<std::string_view> names;
    names.reserve(count);
    for (const network::NumberFormat one : usable)
        names.push_back(network::nameOf(one));
    if (const auto found = fields.choice(key, names))
        format = usable[*found];
}

train::CutFormat readDeployment(const nlohmann::json& json, Problems& problems)
{
    train::CutFormat cut;
    int before = 0;
    JsonFields fields(json, "deployment", problems);
    fields.integer("cut", before, {.low = 0.0});
    cut.cut = static_cast<std::size_t>(before);
    readFormat(fields, "edge", network::kEdgeFormats, cut.edge);
    readFormat(fields, "link", network::kLinkFormats, cut.format);
    fields.finish();
    return cut;
}

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
    nlohmann::json json{{"architecture", space::toJson(job.architecture)},
                        {"settings", train::toJson(job.settings)},
                        {"seed", job.seed},
                        {"epochs", job.epochs},
                        {"data", job.data}};
    if (job.deployment)
        json["deployment"] = {{"cut", job.deployment->cut},
                              {"edge", network::nameOf(job.deployment->edge)},
                              {"link", network::nameOf(job.deployment->format)}};
    return json.dump();
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
    if (const nlohmann::json* deployment = fields.child("deployment"))
        job.deployment = readDeployment(*deployment, problems);
    fields.finish();
    for (const char* field : {"architecture", "settings", "seed", "epochs", "data"}) {
        if (json->is_object() && !fields.has(field))
            fields.problem(ErrorCode::ValueOutOfRange, field, "a training job needs it");
    }
    if (!problems.empty())
        return problems.front();
    if (const Result<void> valid = space::validate(job.architecture); !valid)
        return valid.error();
    if (job.deployment && job.deployment->cut > space::layerCount(job.architecture))
        return Error{ErrorCode::ValueOutOfRange, "deployment.cut",
                     "the network has " + std::to_string(space::layerCount(job.architecture))
                         + " layers, found a cut before layer "
                         + std::to_string(job.deployment->cut + 1)};
    return job;
}

Result<train::TrainedNetwork> readied(const TrainingJob& job, train::TrainedNetwork trained,
                                      const train::Trainer& trainer, const data::Dataset& samples,
                                      std::span<const std::uint32_t> trainIndices,
                                      std::span<const std::uint32_t> selectionIndices,
                                      std::stop_token stop)
{
    if (!job.deployment || job.epochs < job.settings.epochs)
        return trained;
    return train::tunedWhereRoundingCosts(trainer, std::move(trained), samples, trainIndices,
                                          selectionIndices, job.settings, *job.deployment, job.seed,
                                          std::move(stop));
}

} // namespace splitscape::evaluate
