// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/row_files.h"

#include "core/base/threads/stop_check.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/file_signature.h"
#include "core/data/formats/labelled_csv.h"
#include "core/data/formats/plain_table.h"
#include "core/data/source_files.h"

#include <algorithm>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostCells = 2; // of a file of labels: a label, and an index before it

/// "X_train.csv" of "y_train.csv": the name of the values to that of their labels.
bool isLabelsName(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const std::string name : {"y", "label", "labels", "target", "targets", "classes"})
        if (stem == name || stem.starts_with(name + "_")
            || stem.ends_with(std::string("_").append(name)))
            return true;
    return false;
}

/// "subject_train.txt": whose each row is.
bool isPatientsName(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const char* name : {"subject", "subjects", "patient", "patients", "group", "groups"})
        if (stem == name || stem.starts_with(std::string(name) + "_"))
            return true;
    return false;
}

bool isValuesName(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const char* name : {"x", "data", "features", "signals", "samples", "values"})
        if (stem == name || stem.starts_with(std::string(name) + "_"))
            return true;
    return false;
}

/// The table that a file of labels belongs to: the only one of its folder and part, else the only
/// one of these that is named so.
std::optional<fs::path> valuesOf(const fs::path& labels, const std::vector<fs::path>& paths)
{
    std::vector<fs::path> near;
    for (const fs::path& path : paths)
        if (!isLabelsName(path) && path.parent_path() == labels.parent_path()
            && publishedPart(path) == publishedPart(labels))
            near.push_back(path);
    if (near.size() > 1)
        std::erase_if(near, [](const fs::path& path) { return !isValuesName(path); });
    return near.size() == 1 ? std::optional(near.front()) : std::nullopt;
}

/// Whether a table has labels and nothing else, but for an index before them.
bool isNarrow(const fs::path& path, const std::stop_token& stop)
{
    const auto table = readPlainTable(path, stop);
    return table && !table->rows.empty()
        && std::all_of(table->rows.begin(), table->rows.end(),
                       [](const auto& row) { return row.size() <= kMostCells; });
}

/// The labels of rows that have names, from a table of names and labels; nothing where the names are
/// others.
std::optional<std::vector<std::string>>
labelsByName(const PlainTable& table, const std::vector<std::string>& names, work::StopCheck& stop)
{
    std::map<std::string, std::string> labelOf;
    for (const auto& row : table.rows) {
        if (stop.ends())
            return std::nullopt;
        if (row.size() > 1)
            labelOf[row.front()] = labelName(row.back(), true);
    }
    if (labelOf.size() != table.rows.size() || names.empty())
        return std::nullopt; // names that come twice name nothing
    std::vector<std::string> labels;
    for (const std::string& name : names) {
        const auto found = labelOf.find(name);
        if (found == labelOf.end() || stop.ends())
            return std::nullopt;
        labels.push_back(found->second);
    }
    return labels;
}

/// The last cell of each row of a small table, its header left out.
Result<std::vector<std::string>> labelsInOrder(const fs::path& path, const PlainTable& table,
                                               std::size_t rows, work::StopCheck& stop)
{
    std::vector<std::string> labels;
    // Without a number the first row was taken as a header; the count tells whether it is one.
    if (!table.header.empty() && table.rows.size() + 1 == rows)
        labels.push_back(table.header.back());
    for (const auto& row : table.rows) {
        if (stop.ends())
            return Error{ErrorCode::Cancelled, path.string(), {}};
        labels.push_back(labelName(row.back(), true));
    }
    if (labels.size() != rows)
        return Error{ErrorCode::RowInvalid, path.string() + ":" + std::to_string(labels.size()),
                     "it has " + std::to_string(labels.size()) + " labels, the table has "
                         + std::to_string(rows) + " rows"};
    return labels;
}

} // namespace

bool isAboutRows(const fs::path& file) { return isLabelsName(file) || isPatientsName(file); }

std::string publishedPart(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const char* part : {"train", "test", "val", "valid"})
        if (stem.find(part) != std::string::npos)
            return part;
    return {};
}

std::map<fs::path, fs::path> labelFilesOf(std::vector<fs::path>& paths, Notes& notes,
                                          const std::stop_token& stop)
{
    std::map<fs::path, fs::path> labelsOf;
    for (const fs::path& path : paths)
        if (isLabelsName(path) && isNarrow(path, stop))
            if (const auto values = valuesOf(path, paths))
                labelsOf[*values] = path;
    if (labelsOf.empty())
        return labelsOf;
    for (const fs::path& path : paths)
        if (!labelsOf.contains(path)
            && !((isLabelsName(path) || isPatientsName(path)) && isNarrow(path, stop)))
            notes.push_back(
                {NoteKind::LeftOut, path.filename().string(), "no file of labels belongs to it"});
    paths.clear();
    for (const auto& [values, labels] : labelsOf)
        paths.push_back(values);
    return labelsOf;
}

std::optional<fs::path> labelsBeside(const fs::path& path, const std::stop_token& stop)
{
    const auto files = filesIn(path.has_parent_path() ? path.parent_path() : fs::path("."),
                               {".csv", ".txt"}, 0);
    std::optional<fs::path> found;
    for (const fs::path& file : files ? *files : std::vector<fs::path>()) {
        if (!isLabelsName(file) || file.filename() == path.filename()
            || publishedPart(file) != publishedPart(path) || !isNarrow(file, stop))
            continue;
        if (found)
            return std::nullopt;
        found = file;
    }
    return found;
}

Result<RowTexts> readRowLabels(const fs::path& file, const std::vector<std::string>& rowNames,
                               std::size_t rows, const std::stop_token& stop)
{
    const auto table = readPlainTable(file, stop);
    if (!table)
        return table.error();
    work::StopCheck check(stop);
    if (auto named = labelsByName(*table, rowNames, check))
        return RowTexts{*std::move(named), file, true};
    auto texts = labelsInOrder(file, *table, rows, check);
    if (!texts)
        return texts.error();
    return RowTexts{*std::move(texts), file, false};
}

std::optional<RowTexts> patientsBeside(const fs::path& path, std::size_t rows,
                                       const std::stop_token& stop)
{
    const auto files = filesIn(path.has_parent_path() ? path.parent_path() : fs::path("."),
                               {".csv", ".txt"}, 0);
    for (const fs::path& file : files ? *files : std::vector<fs::path>()) {
        if (!isPatientsName(file) || publishedPart(file) != publishedPart(path)
            || !isNarrow(file, stop))
            continue;
        const auto table = readPlainTable(file, stop);
        if (!table)
            continue;
        work::StopCheck check(stop);
        if (auto texts = labelsInOrder(file, *table, rows, check))
            return RowTexts{*std::move(texts), file, false};
    }
    return std::nullopt;
}

std::string unreadLabelsBeside(const fs::path& path)
{
    std::error_code failure;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, failure))
        if (isLabelsName(entry.path()))
            if (const std::string found = describe(signatureOf(entry.path())); !found.empty())
                return "; " + entry.path().filename().string() + " beside it may hold them: "
                    + found;
    return {};
}

} // namespace splitscape::data
