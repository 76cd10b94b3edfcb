// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/tables.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/plain_table.h"
#include "core/data/recognise.h"
#include "core/data/source_files.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr int kDepth = 2;
constexpr std::size_t kMostCells = 2; // of a file of labels: a label, and an index before it

/// "X_train.csv" of "y_train.csv": the name of the values to that of their labels.
bool isLabelsName(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const char* name : {"y", "label", "labels", "target", "targets", "classes"})
        if (stem == name || stem.starts_with(std::string(name) + "_")
            || stem.ends_with("_" + std::string(name)))
            return true;
    return false;
}

/// "_train" of "X_train.csv": what a file of labels has in common with its values.
std::string partOf(const fs::path& file)
{
    const std::string stem = lowerCase(file.stem().stem().string());
    for (const char* part : {"train", "test", "val", "valid"})
        if (stem.find(part) != std::string::npos)
            return part;
    return {};
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
            && partOf(path) == partOf(labels))
            near.push_back(path);
    if (near.size() > 1)
        std::erase_if(near, [](const fs::path& path) { return !isValuesName(path); });
    return near.size() == 1 ? std::optional(near.front()) : std::nullopt;
}

/// Whether a table has labels and nothing else, but for an index before them.
bool isNarrow(const fs::path& path)
{
    const auto table = readPlainTable(path);
    return table && !table->rows.empty()
        && std::all_of(table->rows.begin(), table->rows.end(),
                       [](const auto& row) { return row.size() <= kMostCells; });
}

/// The files of labels, by path of their values; `paths` then holds these values only.
std::map<fs::path, fs::path> labelFilesOf(std::vector<fs::path>& paths, Notes& notes)
{
    std::map<fs::path, fs::path> labelsOf;
    for (const fs::path& path : paths)
        if (isLabelsName(path) && isNarrow(path))
            if (const auto values = valuesOf(path, paths))
                labelsOf[*values] = path;
    if (labelsOf.empty())
        return labelsOf;
    for (const fs::path& path : paths)
        if (!labelsOf.contains(path) && !(isLabelsName(path) && isNarrow(path)))
            notes.push_back(
                {NoteKind::LeftOut, path.filename().string(), "no file of labels belongs to it"});
    paths.clear();
    for (const auto& [values, labels] : labelsOf)
        paths.push_back(values);
    return labelsOf;
}

/// The last cell of each row of a small table, its header left out.
Result<std::vector<std::string>> readLabels(const fs::path& path, std::size_t rows)
{
    const auto table = readPlainTable(path);
    if (!table)
        return table.error();
    std::vector<std::string> labels;
    // Without a number the first row was taken as a header; the count tells whether it is one.
    if (!table->header.empty() && table->rows.size() + 1 == rows)
        labels.push_back(table->header.back());
    for (const auto& row : table->rows)
        labels.push_back(labelName(row.back(), true));
    if (labels.size() != rows)
        return Error{ErrorCode::RowInvalid, path.string() + ":" + std::to_string(labels.size()),
                     "it has " + std::to_string(labels.size()) + " labels, the table has "
                         + std::to_string(rows) + " rows"};
    return labels;
}

/// Text labels as a dictionary in the order of the alphabet or of numbers.
void setLabels(LabelledRows& rows, const std::vector<std::string>& labels)
{
    std::set<std::string> different(labels.begin(), labels.end());
    rows.labelNames.assign(different.begin(), different.end());
    if (std::all_of(different.begin(), different.end(),
                    [](const std::string& name) { return parseNumber(name).has_value(); }))
        std::stable_sort(rows.labelNames.begin(), rows.labelNames.end(),
                         [](const std::string& a, const std::string& b) {
                             return *parseNumber(a) < *parseNumber(b);
                         });
    std::map<std::string, std::uint32_t> places;
    for (std::uint32_t i = 0; i < rows.labelNames.size(); ++i)
        places[rows.labelNames[i]] = i;
    rows.labels.clear();
    for (const std::string& label : labels)
        rows.labels.push_back(places[label]);
}

class TableReader {
public:
    TableReader(const DatasetSpec& spec, const std::stop_token& stop)
        : m_spec(spec)
        , m_stop(stop)
        , m_options(optionsOf(spec.csv))
    {
    }

    Result<Tables> read(std::vector<fs::path> paths)
    {
        auto labelsOf = labelFiles(paths);
        std::vector<LabelledRows> tables;
        std::vector<fs::path> read;
        std::optional<Error> failure;
        for (const fs::path& path : paths) {
            auto table = readOne(path, labelsOf);
            if (!table && (paths.size() == 1 || table.error().code == ErrorCode::Cancelled))
                return table.error();
            if (!table) { // a stray file among tables
                failure = failure.value_or(table.error());
                m_tables.notes.push_back(
                    {NoteKind::LeftOut, path.filename().string(), table.error().detail});
                continue;
            }
            read.push_back(path);
            m_tables.paths.push_back(path);
            m_tables.fileNames.push_back(path.filename().string());
            note(path, *table);
            tables.push_back(*std::move(table));
        }
        if (tables.empty() && failure)
            return *failure;
        nameByFile(read, tables);
        return join(read, std::move(tables));
    }

private:
    std::map<fs::path, fs::path> labelFiles(std::vector<fs::path>& paths)
    {
        if (m_spec.csv.label == "file" || paths.empty())
            return {};
        if (m_spec.csv.labelsFile.empty())
            return m_spec.csv.label == "auto" && paths.size() > 1
                ? labelFilesOf(paths, m_tables.notes)
                : std::map<fs::path, fs::path>();
        const fs::path file = paths.front().parent_path() / m_spec.csv.labelsFile;
        std::erase(paths, file);
        return {{paths.empty() ? file : paths.front(), file}};
    }

    Result<LabelledRows> readOne(const fs::path& path, const std::map<fs::path, fs::path>& labelsOf)
    {
        CsvOptions options = m_options;
        const auto labels = labelsOf.find(path);
        if (labels != labelsOf.end() || m_spec.csv.label == "file")
            options.label = "none";
        auto table = readLabelledCsv(path, m_stop, options);
        if (labels != labelsOf.end())
            return table ? withLabels(*std::move(table), labels->second) : table;
        if (table || table.error().code != ErrorCode::FileFormatUnknown || options.label != "auto"
            || table.error().detail.find("label") == std::string::npos)
            return table;
        options.label = "none";
        // Perhaps every file is a class, or the labels lie beside it.
        if (const auto beside = labelsBeside(path)) {
            auto bare = readLabelledCsv(path, m_stop, options);
            return bare ? withLabels(*std::move(bare), *beside) : bare;
        }
        m_unlabelled = table.error();
        return readLabelledCsv(path, m_stop, options);
    }

    static std::optional<fs::path> labelsBeside(const fs::path& path)
    {
        const auto files = filesIn(path.has_parent_path() ? path.parent_path() : fs::path("."),
                                   {".csv", ".txt"}, 0);
        std::optional<fs::path> found;
        for (const fs::path& file : files ? *files : std::vector<fs::path>()) {
            if (!isLabelsName(file) || file.filename() == path.filename()
                || partOf(file) != partOf(path) || !isNarrow(file))
                continue;
            if (found)
                return std::nullopt;
            found = file;
        }
        return found;
    }

    Result<LabelledRows> withLabels(LabelledRows table, const fs::path& file)
    {
        const auto labels = readLabels(file, table.rowCount());
        if (!labels)
            return labels.error();
        setLabels(table, *labels);
        m_tables.paths.push_back(file);
        table.facts.insert(table.facts.begin(),
                           "the labels are in " + file.filename().string()
                               + " (dataset.csv.labels_file)");
        return table;
    }

    void note(const fs::path& path, const LabelledRows& table)
    {
        const std::string name = path.filename().string();
        for (const std::string& fact : table.facts)
            m_tables.notes.push_back({NoteKind::Table, name, fact});
        for (const std::string& repair : table.repairs)
            m_tables.notes.push_back({NoteKind::LeftOut, name, repair});
    }

    /// One class a file: as said, where no file has labels, or where all have the same single one.
    void nameByFile(const std::vector<fs::path>& paths, std::vector<LabelledRows>& tables)
    {
        if (m_spec.csv.label != "auto" && m_spec.csv.label != "file")
            return;
        bool same = tables.size() > 1;
        bool bare = !tables.empty();
        for (const LabelledRows& table : tables) {
            same = same && table.labelNames.size() == 1
                && table.labelNames == tables.front().labelNames;
            bare = bare && table.labels.empty();
        }
        if (!same && !(bare && (tables.size() > 1 || m_spec.csv.label == "file")))
            return;
        std::set<fs::path> folders;
        for (const fs::path& path : paths)
            folders.insert(path.parent_path());
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const std::string name = folders.size() > 1 ? paths[i].parent_path().filename().string()
                                                        : paths[i].stem().stem().string();
            setLabels(tables[i], std::vector<std::string>(tables[i].rowCount(), name));
        }
        m_unlabelled.reset();
        m_tables.notes.push_back({NoteKind::Table,
                                  {},
                                  std::string("each ") + (folders.size() > 1 ? "folder" : "file")
                                      + " is a class (dataset.csv.label)"});
    }

    Result<Tables> join(const std::vector<fs::path>& paths, std::vector<LabelledRows> tables)
    {
        if (m_unlabelled)
            return *m_unlabelled;
        if (tables.empty())
            return Error{ErrorCode::NoRecords, m_spec.path, "there is no table in it"};
        LabelledRows& all = m_tables.rows;
        std::vector<std::string> labels;
        std::map<std::string, std::uint32_t> patients;
        const bool told = std::all_of(tables.begin(), tables.end(), [](const LabelledRows& table) {
            return !table.patients.empty();
        });
        all.valuesPerRow = tables.front().valuesPerRow;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            LabelledRows& table = tables[i];
            if (table.valuesPerRow != all.valuesPerRow)
                return Error{ErrorCode::FileUnsupported, paths[i].string(),
                             "its rows have " + std::to_string(table.valuesPerRow)
                                 + " values, those of " + m_tables.fileNames.front() + " have "
                                 + std::to_string(all.valuesPerRow)};
            all.values.insert(all.values.end(), table.values.begin(), table.values.end());
            for (std::size_t row = 0; row < table.labels.size(); ++row) {
                labels.push_back(table.labelNames[table.labels[row]]);
                m_tables.files.push_back(static_cast<std::uint32_t>(i));
                if (!told)
                    continue;
                const auto place = patients.emplace(table.patientNames[table.patients[row]],
                                                    static_cast<std::uint32_t>(patients.size()));
                if (place.second)
                    all.patientNames.push_back(place.first->first);
                all.patients.push_back(place.first->second);
            }
            table = {};
        }
        setLabels(all, labels);
        notePublishedParts(paths);
        return std::move(m_tables);
    }

    void notePublishedParts(const std::vector<fs::path>& paths)
    {
        std::set<std::string> parts;
        for (const fs::path& path : paths)
            parts.insert(partOf(path));
        if (parts.contains("train") && parts.contains("test"))
            m_tables.notes.push_back(
                {NoteKind::Table,
                 {},
                 "a table for training and one for testing were joined; the rows are divided anew, "
                 "unless dataset.split.by is \"files\""});
    }

    const DatasetSpec& m_spec;
    const std::stop_token& m_stop;
    CsvOptions m_options;
    Tables m_tables;
    std::optional<Error> m_unlabelled; ///< why a table has no label column
};

} // namespace

CsvOptions optionsOf(const CsvSpec& csv)
{
    return {csv.separator, csv.decimal, csv.encoding, csv.header,
            csv.comment,   csv.label,   csv.patient,  csv.ignore};
}

Result<std::vector<fs::path>> tablesAt(const DatasetSpec& spec)
{
    const fs::path path = spec.path;
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return std::vector<fs::path>{path};
    auto files = filesIn(path, {".csv", ".tsv", ".txt", ".csv.gz", ".txt.gz", ".tsv.gz"}, kDepth);
    if (!files)
        return files;
    // Texts beside tables are about them.
    const bool tables = std::any_of(files->begin(), files->end(), [](const fs::path& file) {
        return lowerCase(file.extension().string()) != ".txt";
    });
    std::erase_if(*files, [tables](const fs::path& file) {
        return lowerCase(file.filename().string()).starts_with("readme")
            || (tables && lowerCase(file.extension().string()) == ".txt");
    });
    if (files->empty())
        return Error{ErrorCode::NoRecords, spec.path,
                     "there is no table (.csv, .tsv, .txt) in it, but "
                         + describe(contentsOf(path))};
    return files;
}

Result<Tables> readTables(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                          const std::stop_token& stop)
{
    return TableReader(spec, stop).read(paths);
}

} // namespace splitscape::data
