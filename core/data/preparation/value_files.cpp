// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/value_files.h"

#include "core/base/text.h"
#include "core/data/formats/csv_dialect.h"
#include "core/data/formats/recording.h"
#include "core/data/formats/text_lines.h"
#include "core/data/preparation/tables.h"

#include <cmath>
#include <optional>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFewestValues = 16;
constexpr std::size_t kFilesLooked = 5;
constexpr std::size_t kLinesLooked = 50;

/// The numbers of a file, up to `most`; an error names the line that holds none.
Result<std::vector<float>> readValues(const fs::path& path, const CsvSpec& csv, std::size_t most,
                                      const std::stop_token& stop)
{
    const auto form = textFormOf(path, csv.encoding);
    if (!form)
        return form.error();
    std::vector<float> values;
    std::size_t line = 0;
    const bool comma = csv.decimal != "point";
    const auto take = [&](std::string_view text) -> Result<bool> {
        ++line;
        if (isPassedOver(text, csv.comment))
            return true;
        const auto value = cellNumber(trimmed(text), comma);
        if (!value && values.empty() && line == 1 && csv.header != "no")
            return true; // a name above the values
        if (!value || !std::isfinite(static_cast<float>(*value)))
            return Error{ErrorCode::RowInvalid, path.string() + ":" + std::to_string(line),
                         "line " + std::to_string(line) + " is not one number"};
        values.push_back(static_cast<float>(*value));
        return values.size() < most;
    };
    if (auto done = forEachLine(path, *form, take, stop); !done)
        return done.error();
    return values;
}

} // namespace

std::string classByName(const fs::path& path)
{
    const std::string stem = path.stem().stem().string();
    std::string name = stem.substr(0, stem.find_first_of("0123456789"));
    while (!name.empty() && (name.back() == '_' || name.back() == '-' || name.back() == ' '))
        name.pop_back();
    return name.empty() ? stem : name;
}

bool areValueFiles(const std::vector<fs::path>& paths)
{
    const std::size_t looked = std::min(paths.size(), kFilesLooked);
    std::size_t good = 0;
    for (std::size_t i = 0; i < looked; ++i) {
        const auto values = readValues(paths[i], {}, kLinesLooked, {});
        good += values && values->size() >= kFewestValues ? 1U : 0U;
    }
    return good > 1 && 2 * good > looked;
}

Result<SampleTable> readValueFiles(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                                   const std::stop_token& stop)
{
    std::set<fs::path> folders;
    for (const fs::path& path : paths)
        folders.insert(path.parent_path());
    const bool byFolder = folders.size() > 1;
    SampleTable table;
    table.rate_Hz = spec.csv.rate_Hz;
    std::vector<std::string> labels;
    const auto window = static_cast<std::size_t>(spec.csv.window);
    for (const fs::path& path : paths) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path.string(), {}};
        const auto most = static_cast<std::size_t>(kMaximumSamplesRead) - table.values.size();
        const auto values = readValues(path, spec.csv, most, stop);
        if (!values && values.error().code == ErrorCode::Cancelled)
            return values.error();
        if (values && values->size() == most)
            return Error{ErrorCode::FileTooLarge, spec.path,
                         "more than " + std::to_string(kMaximumSamplesRead) + " values"};
        const std::size_t least = std::max<std::size_t>(window, 2);
        if (!values || values->size() < least) {
            table.notes.push_back({NoteKind::LeftOut, path.filename().string(),
                                   values ? "it has " + std::to_string(values->size()) + " values"
                                          : values.error().detail});
            continue;
        }
        const auto record = static_cast<std::uint32_t>(table.recordNames.size());
        table.recordNames.push_back(byFolder && spec.split.by != SplitBy::Files
                                        ? path.parent_path().filename().string() + "/"
                                            + path.filename().string()
                                        : tableName(spec, path));
        table.paths.push_back(path);
        const std::size_t start = table.values.size();
        const std::size_t count = window > 0 ? window : values->size();
        for (std::size_t at = 0; at + count <= values->size(); at += count) {
            table.places.push_back({start + at, count});
            table.records.push_back(record);
            labels.push_back(byFolder ? path.parent_path().filename().string() : classByName(path));
        }
        table.values.insert(table.values.end(), values->begin(), values->end());
    }
    if (table.places.empty())
        return Error{ErrorCode::FileFormatUnknown, spec.path,
                     "none of its files holds one number a line"
                         + (table.notes.empty() ? std::string()
                                                : "; " + table.notes.front().subject + ": "
                                    + table.notes.front().detail)};
    table.groups = table.records;
    table.groupNames = table.recordNames;
    const std::set<std::string> different(labels.begin(), labels.end());
    table.labelNames.assign(different.begin(), different.end());
    for (const std::string& label : labels)
        table.labels.push_back(
            static_cast<std::uint32_t>(std::distance(different.begin(), different.find(label))));
    table.notes.push_back({NoteKind::Table,
                           {},
                           std::to_string(table.recordNames.size())
                               + " files of one value a line, the class is the "
                               + (byFolder ? "folder" : "start of the name")
                               + ", each file counts as a patient of its own"});
    return table;
}

} // namespace splitscape::data
