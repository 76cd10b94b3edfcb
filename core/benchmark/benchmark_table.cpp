// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benchmark/benchmark_table.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/base/text.h"
#include "core/space/chromosomes.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace splitscape::benchmark {

namespace {

constexpr std::string_view kTitle = "splitscape benchmark 1";
constexpr std::uint64_t kMaximumTableBytes = 64 << 20;

Provenance provenanceFrom(const nlohmann::json& json, Problems& problems)
{
    Provenance provenance;
    JsonFields fields(json, "provenance", problems);
    fields.text("name", provenance.name);
    fields.text("study", provenance.study);
    fields.text("trainer", provenance.trainer);
    fields.text("dataset_fingerprint", provenance.datasetFingerprint);
    fields.text("program_version", provenance.programVersion);
    fields.integer("classes", provenance.classes, {.low = 2});
    fields.integer("trainings", provenance.trainings, {.low = 1});
    fields.integer("selection_samples", provenance.selectionSamples, {.low = 1});
    fields.integer("held_back_samples", provenance.heldBackSamples, {.low = 1});
    fields.integer("test_samples", provenance.testSamples, {.low = 1});
    fields.finish();
    return provenance;
}

/// "1,2,3" or "1 2 3" as numbers; nothing where anything else stands there.
std::optional<std::vector<int>> numbersIn(std::string_view text, char separator)
{
    std::vector<int> numbers;
    while (true) {
        const std::size_t end = text.find(separator);
        const auto number = parseInteger(text.substr(0, end));
        if (!number || *number < 0 || *number > 1'000'000'000)
            return std::nullopt;
        numbers.push_back(static_cast<int>(*number));
        if (end == std::string_view::npos)
            return numbers;
        text.remove_prefix(end + 1);
    }
}

std::optional<std::vector<Score>> scoresIn(std::string_view text, const Provenance& provenance)
{
    std::vector<Score> scores;
    while (true) {
        const std::size_t end = text.find(',');
        const auto numbers = numbersIn(trimmed(text.substr(0, end)), ' ');
        if (!numbers || numbers->size() != 4)
            return std::nullopt;
        const Score score{(*numbers)[0], (*numbers)[1], (*numbers)[2], (*numbers)[3]};
        if (score.selection > provenance.selectionSamples
            || score.heldBack > provenance.heldBackSamples || score.test > provenance.testSamples)
            return std::nullopt;
        scores.push_back(score);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    if (scores.size() != static_cast<std::size_t>(provenance.trainings))
        return std::nullopt;
    return scores;
}

bool addLine(std::string_view line, BenchmarkTable& table)
{
    const std::size_t slash = line.find('/');
    const std::size_t colon = line.find(':');
    if (slash == std::string_view::npos || colon == std::string_view::npos || colon < slash)
        return false;
    const auto lengths = numbersIn(trimmed(line.substr(0, slash)), ',');
    const auto channels = numbersIn(trimmed(line.substr(slash + 1, colon - slash - 1)), ',');
    auto scores = scoresIn(line.substr(colon + 1), table.provenance);
    if (!lengths || !channels || !scores)
        return false;
    space::Architecture architecture;
    architecture.lengths = *lengths;
    architecture.channels = *channels;
    if (!space::validate(architecture))
        return false;
    return table.scores.emplace(std::move(architecture), std::move(*scores)).second;
}

} // namespace

Result<std::vector<space::Architecture>> allArchitectures(const space::SearchSpace& space,
                                                          std::uint64_t most)
{
    const std::vector<space::Chromosome> chromosomes = space::chromosomesOf(space);
    const double genomes = space::genomeCount(chromosomes);
    if (genomes > static_cast<double>(most))
        return Error{ErrorCode::ValueOutOfRange, "space",
                     "it has more than " + std::to_string(most) + " genomes"};
    std::set<space::Architecture> seen;
    std::vector<space::Architecture> architectures;
    for (std::uint64_t number = 0; number < static_cast<std::uint64_t>(genomes); ++number) {
        space::Architecture architecture
            = space::decode(space::genomeAt(chromosomes, number), space);
        if (seen.insert(architecture).second)
            architectures.push_back(std::move(architecture));
    }
    return architectures;
}

std::string headOf(const Provenance& provenance)
{
    nlohmann::ordered_json json;
    json["name"] = provenance.name;
    json["study"] = provenance.study;
    json["trainer"] = provenance.trainer;
    json["dataset_fingerprint"] = provenance.datasetFingerprint;
    json["program_version"] = provenance.programVersion;
    json["classes"] = provenance.classes;
    json["trainings"] = provenance.trainings;
    json["selection_samples"] = provenance.selectionSamples;
    json["held_back_samples"] = provenance.heldBackSamples;
    json["test_samples"] = provenance.testSamples;
    return std::string(kTitle) + '\n' + json.dump() + '\n';
}

std::string lineOf(const space::Architecture& architecture, const std::vector<Score>& scores)
{
    std::string line = space::toText(architecture) + ':';
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (i > 0)
            line += ',';
        for (const int number :
             {scores[i].selection, scores[i].heldBack, scores[i].test, scores[i].milliseconds})
            line += ' ' + std::to_string(number);
    }
    return line + '\n';
}

std::string toText(const BenchmarkTable& table)
{
    std::string text = headOf(table.provenance);
    for (const auto& [architecture, scores] : table.scores)
        text += lineOf(architecture, scores);
    return text;
}

Result<BenchmarkTable> parseTable(std::string_view text, const std::string& name, bool isGrowing)
{
    BenchmarkTable table;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos && isGrowing && number >= 2)
            break;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (number == 1) {
            if (line != kTitle)
                return Error{ErrorCode::FileFormatUnknown, name, "it is not a benchmark table"};
        } else if (number == 2) {
            const auto json = parseJson(line, name);
            if (!json)
                return json.error();
            Problems problems;
            table.provenance = provenanceFrom(*json, problems);
            if (!problems.empty())
                return Error{ErrorCode::FileDamaged, name,
                             problems.front().subject + ": " + problems.front().detail};
        } else if (!addLine(line, table)) {
            return Error{ErrorCode::FileDamaged, name,
                         "line " + std::to_string(number) + " cannot be understood"};
        }
    }
    if (number < 2)
        return Error{ErrorCode::FileFormatUnknown, name, "it is not a benchmark table"};
    return table;
}

Result<BenchmarkTable> loadTable(const std::filesystem::path& path, bool isGrowing)
{
    const Result<std::string> text = readFile(path, kMaximumTableBytes);
    if (!text)
        return text.error();
    return parseTable(*text, path.string(), isGrowing);
}

} // namespace splitscape::benchmark
