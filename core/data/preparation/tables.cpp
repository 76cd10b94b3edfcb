// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/tables.h"

#include "core/data/formats/any_case.h"
#include "core/data/preparation/row_files.h"
#include "core/data/preparation/series_spans.h"
#include "core/data/preparation/value_files.h"
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

/// Text labels as a dictionary in the order of the alphabet or of numbers.
void setLabels(LabelledRows& rows, const std::vector<std::string>& labels)
{
    std::set<std::string> different(labels.begin(), labels.end());
    rows.labelNames.assign(different.begin(), different.end());
    sortNames(rows.labelNames);
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
            addPatients(path, *table);
            read.push_back(path);
            m_tables.paths.push_back(path);
            m_tables.fileNames.push_back(tableName(m_spec, path));
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
                ? labelFilesOf(paths, m_tables.notes, m_stop)
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
        if (const auto beside = labelsBeside(path, m_stop)) {
            auto bare = readLabelledCsv(path, m_stop, options);
            return bare ? withLabels(*std::move(bare), *beside) : bare;
        }
        m_unlabelled = table.error();
        m_unlabelled->detail += unreadLabelsBeside(path);
        return readLabelledCsv(path, m_stop, options);
    }

    Result<LabelledRows> withLabels(LabelledRows table, const fs::path& file)
    {
        const auto labels = readRowLabels(file, table.rowNames, table.rowCount(), m_stop);
        if (!labels)
            return labels.error();
        setLabels(table, labels->texts);
        m_tables.paths.push_back(file);
        table.facts.insert(table.facts.begin(),
                           "the labels are in " + file.filename().string()
                               + (labels->byName ? ", matched by the names of the rows"
                                         : ", in the order of the rows")
                               + " (dataset.csv.labels_file)");
        return table;
    }

    /// Whose a row is, from "subject_train.txt" beside "X_train.txt".
    void addPatients(const fs::path& path, LabelledRows& table)
    {
        if (!table.patients.empty() || m_spec.csv.patient != "auto")
            return;
        const auto found = patientsBeside(path, table.rowCount(), m_stop);
        if (!found)
            return;
        std::map<std::string, std::uint32_t> places;
        for (const std::string& patient : found->texts) {
            const auto place = places.emplace(patient, static_cast<std::uint32_t>(places.size()));
            if (place.second)
                table.patientNames.push_back(patient);
            table.patients.push_back(place.first->second);
        }
        m_tables.paths.push_back(found->file);
        table.facts.push_back("whose a row is is in " + found->file.filename().string()
                              + " (dataset.csv.patient)");
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
        // "walk_1.csv", "walk_2.csv", "run_1.csv": two classes.
        std::set<std::string> starts;
        for (const fs::path& path : paths)
            starts.insert(classByName(path));
        const bool byStart = starts.size() > 1 && starts.size() < paths.size();
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const std::string name = folders.size() > 1
                ? paths[i].parent_path().filename().string()
                : byStart ? classByName(paths[i])
                          : paths[i].stem().stem().string();
            setLabels(tables[i], std::vector<std::string>(tables[i].rowCount(), name));
        }
        m_unlabelled.reset();
        m_tables.notes.push_back({NoteKind::Table,
                                  {},
                                  (folders.size() > 1 ? std::string("each folder is a class")
                                       : byStart
                                       ? std::string("files whose names start alike are a class")
                                       : std::string("each file is a class"))
                                      + " (dataset.csv.label)"});
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
        all.valuesPerRow = usualWidth(tables);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            LabelledRows& table = tables[i];
            if (table.valuesPerRow != all.valuesPerRow) {
                m_tables.notes.push_back({NoteKind::LeftOut, m_tables.fileNames[i],
                                          "its rows have " + std::to_string(table.valuesPerRow)
                                              + " values, those of the others have "
                                              + std::to_string(all.valuesPerRow)});
                continue;
            }
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

    /// Of most rows.
    static std::size_t usualWidth(const std::vector<LabelledRows>& tables)
    {
        std::map<std::size_t, std::size_t> rows;
        for (const LabelledRows& table : tables)
            rows[table.valuesPerRow] += table.rowCount();
        return std::max_element(rows.begin(), rows.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; })
            ->first;
    }

    void notePublishedParts(const std::vector<fs::path>& paths)
    {
        std::set<std::string> parts;
        for (const fs::path& path : paths)
            parts.insert(publishedPart(path));
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

std::string tableName(const DatasetSpec& spec, const fs::path& path)
{
    const fs::path below = path.lexically_relative(spec.path);
    const bool isBelow = !below.empty() && below != "." && *below.begin() != "..";
    return isBelow && spec.split.by == SplitBy::Files ? below.generic_string()
                                                      : path.filename().string();
}

Result<Tables> readTables(const DatasetSpec& spec, const std::vector<fs::path>& paths,
                          const std::stop_token& stop)
{
    return TableReader(spec, stop).read(paths);
}

} // namespace splitscape::data
