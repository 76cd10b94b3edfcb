// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/leakage.h"

#include "core/data/split_by_patient.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace splitscape::data {

namespace {

using Indices = std::vector<std::uint32_t>;
constexpr std::size_t kSamplesPerStopCheck = 256;

std::string_view bytesOf(const Dataset& dataset, std::uint32_t index)
{
    const auto values = dataset.sample(index);
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

/// The samples of one part, as far as the test part is compared with them.
class Part {
public:
    Part(const Dataset& dataset, const std::vector<std::size_t>& personOf, Indices indices)
        : m_dataset(dataset)
        , m_personOf(personOf)
        , m_indices(std::move(indices))
    {
        std::sort(m_indices.begin(), m_indices.end());
        m_indices.erase(std::unique(m_indices.begin(), m_indices.end()), m_indices.end());
    }

    [[nodiscard]] Result<SharedWithTest> sharedWith(const Indices& test,
                                                    const std::stop_token& stop)
    {
        SharedWithTest shared;
        shared.patients = common(test, [this](std::uint32_t index) {
            return m_personOf[m_dataset.groups[index]];
        });
        if (const SampleOrigins* origins = m_dataset.origins.get()) {
            shared.recordings = common(
                test, [origins](std::uint32_t index) { return origins->recordingOf[index]; });
            if (!origins->areNumbers)
                shared.overlapping = overlapping(test, *origins);
        }
        const auto identical = identicalTo(test, stop);
        if (!identical)
            return Error{ErrorCode::Cancelled, m_dataset.name, {}};
        shared.identical = *identical;
        return shared;
    }

private:
    template <typename Of>
    [[nodiscard]] std::size_t common(const Indices& test, const Of& of) const
    {
        std::set<std::size_t> own;
        for (const std::uint32_t index : m_indices)
            own.insert(of(index));
        std::set<std::size_t> both;
        for (const std::uint32_t index : test) {
            if (own.contains(of(index)))
                both.insert(of(index));
        }
        return both.size();
    }

    [[nodiscard]] std::size_t overlapping(const Indices& test, const SampleOrigins& origins) const
    {
        std::map<std::uint32_t, std::vector<double>> times; // by recording
        for (const std::uint32_t index : m_indices)
            times[origins.recordingOf[index]].push_back(origins.times[index]);
        for (auto& [recording, all] : times)
            std::sort(all.begin(), all.end());
        const double reach = origins.window_s > 0.0 ? origins.window_s : kBeatReach_s;
        return static_cast<std::size_t>(
            std::count_if(test.begin(), test.end(), [&](std::uint32_t index) {
                const auto own = times.find(origins.recordingOf[index]);
                if (own == times.end())
                    return false;
                const double time = origins.times[index];
                const auto next
                    = std::upper_bound(own->second.begin(), own->second.end(), time - reach);
                return next != own->second.end() && *next < time + reach;
            }));
    }

    /// Nothing when stopped.
    [[nodiscard]] std::optional<std::size_t> identicalTo(const Indices& test,
                                                         const std::stop_token& stop) const
    {
        std::unordered_multimap<std::size_t, std::uint32_t> known;
        const std::hash<std::string_view> hash;
        std::size_t done = 0;
        for (const std::uint32_t index : m_indices) {
            if (++done % kSamplesPerStopCheck == 0 && stop.stop_requested())
                return std::nullopt;
            known.emplace(hash(bytesOf(m_dataset, index)), index);
        }
        std::size_t identical = 0;
        for (const std::uint32_t index : test) {
            if (++done % kSamplesPerStopCheck == 0 && stop.stop_requested())
                return std::nullopt;
            const auto [first, last] = known.equal_range(hash(bytesOf(m_dataset, index)));
            identical += std::any_of(first, last, [&](const auto& one) {
                return bytesOf(m_dataset, one.second) == bytesOf(m_dataset, index);
            });
        }
        return identical;
    }

    const Dataset& m_dataset;
    const std::vector<std::size_t>& m_personOf;
    Indices m_indices;
};

nlohmann::ordered_json toJson(const SharedWithTest& shared)
{
    return {{"patients", shared.patients},
            {"recordings", shared.recordings},
            {"overlapping", shared.overlapping},
            {"identical", shared.identical}};
}

SharedWithTest sharedFrom(const nlohmann::json& json)
{
    return {json.at("patients").get<std::size_t>(), json.at("recordings").get<std::size_t>(),
            json.at("overlapping").get<std::size_t>(), json.at("identical").get<std::size_t>()};
}

} // namespace

Result<Leakage> leakageOf(const Dataset& dataset, const Split& split, const std::stop_token& stop)
{
    const std::vector<std::size_t> personOf = personsOf(dataset);
    Leakage leakage;
    leakage.samples = split.test.size();
    std::set<std::size_t> persons;
    std::set<std::size_t> recordings;
    for (const std::uint32_t index : split.test) {
        persons.insert(personOf[dataset.groups[index]]);
        if (dataset.origins)
            recordings.insert(dataset.origins->recordingOf[index]);
    }
    leakage.patients = persons.size();
    leakage.recordings = recordings.size();
    leakage.knowsTimes = dataset.origins && !dataset.origins->areNumbers;
    Indices validation = split.selection;
    validation.insert(validation.end(), split.heldBack.begin(), split.heldBack.end());
    const auto training = Part(dataset, personOf, split.train).sharedWith(split.test, stop);
    const auto other = training
        ? Part(dataset, personOf, std::move(validation)).sharedWith(split.test, stop)
        : training;
    if (!other)
        return other.error();
    leakage.training = *training;
    leakage.validation = *other;
    return leakage;
}

std::string toText(const Leakage& leakage)
{
    return nlohmann::ordered_json{{"samples", leakage.samples},
                                  {"patients", leakage.patients},
                                  {"recordings", leakage.recordings},
                                  {"knows_times", leakage.knowsTimes},
                                  {"training", toJson(leakage.training)},
                                  {"validation", toJson(leakage.validation)},
                                  {"earlier_tests", leakage.earlierTests}}
        .dump();
}

Result<Leakage> readLeakage(std::string_view text)
{
    try {
        const auto json = nlohmann::json::parse(text);
        return Leakage{json.at("samples").get<std::size_t>(),
                       json.at("patients").get<std::size_t>(),
                       json.at("recordings").get<std::size_t>(),
                       json.at("knows_times").get<bool>(),
                       sharedFrom(json.at("training")),
                       sharedFrom(json.at("validation")),
                       json.value("earlier_tests", std::size_t{0})};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::SyntaxInvalid, std::string(kLeakageDocument), failure.what()};
    }
}

} // namespace splitscape::data
