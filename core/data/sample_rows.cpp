// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample_rows.h"

#include "core/base/random.h"
#include "core/data/content_hash.h"
#include "core/data/formats/any_case.h"

#include <algorithm>
#include <map>
#include <new>
#include <stdexcept>

namespace splitscape::data {

namespace {

constexpr std::size_t kLabelsPerStopCheck = 65536;

} // namespace

Result<std::shared_ptr<const Dataset>> freeze(SampleRows rows, const std::stop_token& stop)
{
    auto dataset = std::make_shared<Dataset>();
    auto values = std::make_shared<const std::vector<float>>(std::move(rows.values));
    dataset->name = std::move(rows.name);
    dataset->classNames = std::move(rows.classNames);
    dataset->length = rows.length;
    dataset->channels = rows.channels;
    sortByKind(rows.notes);
    dataset->notes = std::move(rows.notes);
    dataset->values = *values;
    dataset->owner = std::move(values);
    dataset->labels = std::move(rows.labels);
    dataset->groups = std::move(rows.groups);
    dataset->groupNames = std::move(rows.groupNames);
    dataset->blocks = std::move(rows.blocks);
    dataset->sides = std::move(rows.sides);
    dataset->sideNames = std::move(rows.sideNames);
    if (rows.origins.recordingOf.size() == dataset->sampleCount())
        dataset->origins = std::make_shared<const SampleOrigins>(std::move(rows.origins));
    ContentHash hash;
    if (auto added = hash.addMany(std::as_bytes(dataset->values), stop); !added)
        return Error{ErrorCode::Cancelled, dataset->name, {}};
    hash.add(std::span<const std::uint8_t>(dataset->labels));
    hash.add(std::span<const std::uint32_t>(dataset->groups));
    hash.add(std::span<const std::uint32_t>(dataset->blocks));
    if (!dataset->sides.empty())
        hash.add(std::span<const float>(dataset->sides));
    dataset->fingerprint = hash.hexadecimal();
    return std::shared_ptr<const Dataset>(std::move(dataset));
}

Result<ClassChoice> chooseClasses(const std::vector<std::string>& available,
                                  std::span<const std::int64_t> counts,
                                  const std::vector<std::string>& wanted, const std::string& source,
                                  Notes& notes)
{
    for (const std::string& name : wanted) {
        if (std::find(available.begin(), available.end(), name) == available.end())
            return Error{ErrorCode::ValueOutOfRange, "dataset.classes",
                         "there is no class \"" + name.substr(0, 40) + "\", there are "
                             + listed(available, counts)};
    }
    ClassChoice choice;
    for (std::size_t c = 0; c < available.size(); ++c) {
        const bool keep = wanted.empty()
            ? counts[c] > 0
            : std::find(wanted.begin(), wanted.end(), available[c]) != wanted.end();
        choice.labelOf.push_back(keep ? static_cast<int>(choice.names.size()) : -1);
        if (keep)
            choice.names.push_back(available[c]);
        else if (wanted.empty())
            notes.push_back({NoteKind::EmptyClass, available[c], "it has no sample"});
    }
    std::map<std::string, std::string> spelled;
    for (const std::string& name : choice.names)
        if (const auto other = spelled.emplace(lowerCase(name), name); !other.second && wanted.empty())
            notes.push_back({NoteKind::ClassNames, name,
                             "it differs from \"" + other.first->second
                                 + "\" in case only and is another class"});
    if (choice.names.size() < 2)
        return Error{ErrorCode::TooFewSamples, source,
                     "at least two classes are needed, the samples of each class are "
                         + listed(available, counts)};
    return choice;
}

std::string listed(const std::vector<std::string>& names, std::span<const std::int64_t> counts)
{
    constexpr std::size_t kNamed = 20;
    std::string text;
    std::size_t named = 0;
    for (std::size_t c = 0; c < names.size(); ++c) {
        if (counts[c] == 0)
            continue;
        if (++named > kNamed)
            return text + ", ...";
        text += (text.empty() ? "" : ", ") + names[c] + " " + std::to_string(counts[c]);
    }
    return text.empty() ? "none" : text;
}

void placeChannel(std::span<const float> values, std::size_t channel, std::size_t channels,
                  bool separate, std::span<float> row)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        row[separate ? i * channels + channel : channel * values.size() + i] = values[i];
}

std::vector<std::size_t> drawPerClass(std::span<const int> labels, std::size_t classes, int cap,
                                      std::uint64_t seed, const std::stop_token& stop)
{
    std::vector<std::vector<std::size_t>> positions(classes);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i % kLabelsPerStopCheck == 0 && stop.stop_requested())
            return {};
        if (labels[i] >= 0)
            positions[static_cast<std::size_t>(labels[i])].push_back(i);
    }
    std::vector<std::size_t> kept;
    for (std::size_t c = 0; c < classes; ++c) {
        auto& all = positions[c];
        if (cap > 0 && all.size() > static_cast<std::size_t>(cap)) {
            Random random(Random::derive(seed, {c}));
            for (std::size_t left = all.size(); left > 1; --left) { // Random::shuffle
                if (left % kLabelsPerStopCheck == 0 && stop.stop_requested())
                    return {};
                std::swap(all[left - 1], all[random.index(left)]);
            }
            all.resize(static_cast<std::size_t>(cap));
        }
        kept.insert(kept.end(), all.begin(), all.end());
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

Result<void> reserveRows(SampleRows& rows, std::size_t samples)
{
    try {
        const std::size_t length = rows.rowValues();
        if (samples > SIZE_MAX / sizeof(float) / length)
            throw std::length_error("too many samples");
        rows.values.reserve(samples * length);
        rows.labels.reserve(samples);
        rows.groups.reserve(samples);
    } catch (const std::exception&) {
        return Error{ErrorCode::FileTooLarge, rows.name,
                     std::to_string(samples)
                         + " samples do not fit into memory, keep fewer of each class"};
    }
    return {};
}

std::span<float> newRow(SampleRows& rows)
{
    const std::size_t length = rows.rowValues();
    const std::size_t start = rows.labels.size() * length;
    rows.values.resize(start + length);
    return std::span(rows.values).subspan(start, length);
}

} // namespace splitscape::data
