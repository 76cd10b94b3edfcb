// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recognise.h"

#include "core/data/formats/any_case.h"
#include "core/data/formats/file_signature.h"
#include "core/data/source_files.h"

#include <algorithm>
#include <vector>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr int kDepth = 3;
constexpr int kMostEntries = 20'000;
constexpr std::size_t kEndingsNamed = 6;

/// "csv", "csv.gz"; what is packed tells what it is.
std::string endingOf(const fs::path& path)
{
    const std::string ending = lowerCase(path.extension().string());
    if (ending.empty())
        return ending;
    if (ending == ".gz" && path.stem().has_extension())
        return lowerCase(path.stem().extension().string()).substr(1) + ".gz";
    return ending.substr(1);
}

int tables(const PathContents& contents)
{
    int count = 0;
    for (const char* ending : {"csv", "tsv", "txt", "csv.gz", "tsv.gz", "txt.gz"})
        count += contents.count(ending);
    return count;
}

/// What to do about files of a kind that is not read, by their first bytes, else by their ending.
std::string adviceOf(const PathContents& contents)
{
    const auto most
        = std::max_element(contents.endings.begin(), contents.endings.end(),
                           [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == contents.endings.end())
        return {};
    const std::string& ending = most->first;
    if (ending.ends_with(".gz"))
        return "; they are packed: unpack them with gunzip";
    const auto isOneOf = [&](std::initializer_list<std::string_view> endings) {
        return std::find(endings.begin(), endings.end(), ending) != endings.end();
    };
    if (isOneOf({"xz", "bz2", "zst", "7z", "rar", "tar", "tgz"}))
        return "; unpack the archive first";
    if (isOneOf({"parquet", "pkl", "pickle", "feather", "arff", "ts", "json", "xml", "h5", "hdf5"}))
        return "; save them as a CSV with one sample a row and its label in a column";
    if (isOneOf({"set", "fif", "vhdr", "cnt", "trc", "mff"}))
        return "; export them as EDF, for instance with MNE: raw.export(\"name.edf\")";
    if (const auto example = contents.examples.find(ending); example != contents.examples.end())
        if (const std::string found = describe(signatureOf(example->second)); !found.empty())
            return "; " + example->second.filename().string() + ": " + found;
    return {};
}

} // namespace

PathContents contentsOf(const fs::path& path)
{
    PathContents contents;
    std::error_code failure;
    contents.isFolder = fs::is_directory(path, failure);
    if (!contents.isFolder) {
        contents.endings[endingOf(path)] = 1;
        contents.examples[endingOf(path)] = path;
        return contents;
    }
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied,
                                           failure);
    for (int seen = 0;
         !failure && entry != fs::recursive_directory_iterator() && seen < kMostEntries;
         entry.increment(failure), ++seen) {
        if (entry.depth() >= kDepth)
            entry.disable_recursion_pending();
        std::error_code ignored;
        if (!entry->is_regular_file(ignored))
            continue;
        const std::string ending = endingOf(entry->path());
        ++contents.endings[ending];
        if (auto& example = contents.examples[ending];
            example.empty() || entry->path() < example)
            example = entry->path();
        contents.inSubfolders += entry.depth() > 0 ? 1 : 0;
    }
    return contents;
}

std::string describe(const PathContents& contents)
{
    std::vector<std::pair<int, std::string>> sorted;
    for (const auto& [ending, count] : contents.endings)
        sorted.emplace_back(-count, ending.empty() ? "without ending" : "." + ending);
    std::sort(sorted.begin(), sorted.end());
    std::string text;
    for (std::size_t i = 0; i < std::min(sorted.size(), kEndingsNamed); ++i)
        text += (i > 0 ? ", " : "") + std::to_string(-sorted[i].first) + " " + sorted[i].second;
    if (sorted.size() > kEndingsNamed)
        text += " and others";
    return text.empty() ? "nothing" : text;
}

fs::path wfdbHeaderFor(const fs::path& path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        return {};
    if (endsIn(path.filename().string(), ".hea"))
        return fs::exists(path, ignored) ? path : fs::path();
    fs::path header = path;
    header.replace_extension(".hea");
    if (const auto found = fileAnyCase(header);
        found && signatureOf(path) != FileSignature::Edf && endingOf(path) != "csv")
        return *found;
    return {};
}

Result<DatasetKind> kindAt(const fs::path& path)
{
    std::error_code failure;
    if (!wfdbHeaderFor(path).empty())
        return DatasetKind::Mitbih;
    if (!fs::exists(path, failure)) {
        const auto other = fileAnyCase(path);
        return Error{ErrorCode::FileMissing, path.string(),
                     other ? "there is " + other->filename().string() + " beside it"
                           : std::string()};
    }
    const PathContents contents = contentsOf(path);
    if (!contents.isFolder && contents.count("edf.gz") + contents.count("bdf.gz") > 0)
        return Error{ErrorCode::FileFormatUnknown, path.string(),
                     "it is compressed with gzip, unpack it first"};
    if (!contents.isFolder) {
        const bool edf = signatureOf(path) == FileSignature::Edf || contents.count("edf") > 0
            || contents.count("bdf") > 0 || contents.count("seizures") > 0;
        return edf ? DatasetKind::Chbmit : DatasetKind::Csv;
    }
    const int packed = contents.count("edf.gz") + contents.count("bdf.gz") + contents.count("hea.gz")
        + contents.count("dat.gz");
    const int headers = contents.count("hea");
    const int recordings = contents.count("edf") + contents.count("bdf");
    if (headers > 0 && headers >= recordings)
        return DatasetKind::Mitbih;
    if (recordings > 0)
        return DatasetKind::Chbmit;
    if (tables(contents) > 0 && packed == 0)
        return DatasetKind::Csv;
    return Error{ErrorCode::NoRecords, path.string(),
                 "there are " + describe(contents)
                     + "; read are WFDB records (.hea), EDF or BDF recordings and tables (.csv, "
                       ".tsv, .txt)"
                     + adviceOf(contents)};
}

} // namespace splitscape::data
