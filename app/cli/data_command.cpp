// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_command.h"

#include "app/cli/arguments.h"
#include "app/cli/data_report.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "core/data/preparation/prepare.h"
#include "core/data/source_files.h"
#include "core/data/split.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <optional>
#include <ostream>

namespace splitscape::cli {

namespace {

Result<data::DatasetKind> kindNamed(const std::string& name)
{
    const auto found
        = std::find(data::kDatasetKindNames.begin(), data::kDatasetKindNames.end(), name);
    if (found != data::kDatasetKindNames.end())
        return static_cast<data::DatasetKind>(found - data::kDatasetKindNames.begin());
    std::string known;
    for (const std::string_view one : data::kDatasetKindNames)
        known += (known.empty() ? std::string() : std::string(", ")) + std::string(one);
    return Error{ErrorCode::UsageInvalid, "--kind", "it is one of " + known};
}

// The kind of a file's recordings, by its extension; nothing for a file without recordings.
std::optional<data::DatasetKind> recordingKind(const std::filesystem::path& file)
{
    const std::string name = file.filename().string();
    if (data::endsIn(name, ".edf") || data::endsIn(name, ".bdf") || data::endsIn(name, ".seizures"))
        return data::DatasetKind::Chbmit;
    if (data::endsIn(name, ".hea"))
        return data::DatasetKind::Mitbih;
    return std::nullopt;
}

// By what lies there: one recording is read alone, another file is a table, a folder with EDF files
// an EEG, any other one an ECG.
data::DatasetKind kindAt(const std::filesystem::path& path)
{
    std::error_code failure;
    if (!std::filesystem::is_directory(path, failure))
        return recordingKind(path).value_or(data::DatasetKind::Csv);
    auto entry = std::filesystem::recursive_directory_iterator(
        path, std::filesystem::directory_options::skip_permission_denied, failure);
    for (; !failure && entry != std::filesystem::recursive_directory_iterator();
         entry.increment(failure)) {
        if (const auto kind = recordingKind(entry->path()))
            return *kind;
    }
    return data::DatasetKind::Mitbih;
}

Result<SplitCounts> splitOf(const data::DatasetSpec& spec, std::uint64_t seed, std::stop_token stop)
{
    const auto dataset = data::prepare(spec, seed, {preparedDataFolder()}, {}, std::move(stop));
    if (!dataset)
        return dataset.error();
    const auto split = data::makeSplit(**dataset, spec.split, seed);
    if (!split)
        return split.error();
    return countSplit(**dataset, *split);
}

} // namespace

int DataCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                     std::stop_token stop) const
{
    CLI::App app("Counts the classes, records and splits of a dataset.", "splitscape-cli data");
    std::string path;
    std::string kind;
    std::optional<long long> seed;
    bool asJson = false;
    app.add_option("path", path, "folder of recordings, one .hea, .edf or .bdf, or CSV file")
        ->type_name("PATH");
    app.add_option("--kind", kind,
                   "synthetic-ecg, synthetic-eeg, mitbih, chbmit or csv; else by what PATH is")
        ->type_name("KIND");
    addInteger(app, "--seed", seed, 0, std::numeric_limits<long long>::max(),
               "of the split, 1 unless given");
    app.add_flag("--json", asJson, "as JSON");
    if (const auto over = parseArguments(app, arguments, streams))
        return *over;

    data::DatasetSpec spec;
    spec.path = path;
    if (!kind.empty()) {
        const Result<data::DatasetKind> named = kindNamed(kind);
        if (!named)
            return report(streams, named.error());
        spec.kind = *named;
    } else if (!path.empty()) {
        spec.kind = kindAt(path);
    }
    if (path.empty() && (kind.empty() || spec.needsPath()))
        return report(streams,
                      {ErrorCode::UsageInvalid, "PATH", "name a dataset, or a synthetic --kind"});

    const auto drawn = static_cast<std::uint64_t>(seed.value_or(1));
    auto summary = data::summarise(spec, drawn, stop);
    if (!summary)
        return report(streams, summary.error());
    const DataReport found{spec, std::move(*summary), splitOf(spec, drawn, stop)};
    if (!found.split && found.split.error().code == ErrorCode::Cancelled)
        return report(streams, found.split.error());
    if (asJson)
        streams.out << dataJson(found).dump(2, ' ', false,
                                            nlohmann::ordered_json::error_handler_t::replace)
                    << '\n';
    else
        printData(streams.out, found);
    // A source may be worth counting and still too small to split.
    if (!found.split)
        note(streams, sentenceOf(found.split.error()));
    return Done;
}

} // namespace splitscape::cli
