// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/wfdb_reports.h"

#include "core/data/channel_names.h"
#include "core/data/source_files.h"

#include <map>

namespace splitscape::data {

namespace fs = std::filesystem;

std::string withoutAnnotations(const fs::path& header, const std::vector<std::string>& endings)
{
    fs::path bare = header;
    bare.replace_extension();
    std::string looked;
    for (const std::string& ending : endings)
        looked += (looked.empty() ? "" : ", ") + bare.filename().string()
            + (ending.starts_with('.') ? "" : ".") + ending;
    std::string there;
    std::error_code failure;
    const fs::path folder = header.has_parent_path() ? header.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, failure)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().stem() == bare.filename() && !endsIn(name, ".hea")
            && !endsIn(name, ".dat"))
            there += (there.empty() ? "" : ", ") + name;
    }
    return "it has no annotation file " + looked
        + (there.empty() ? std::string() : "; there are " + there + " (dataset.labels.files)");
}

std::string markOf(const Annotation& annotation)
{
    std::string mark = annotation.symbol;
    if (!annotation.text.empty())
        mark.append(" ").append(annotation.text, 0, 20);
    return mark;
}

std::string withoutBeats(const fs::path& file, const std::map<std::string, int>& symbols)
{
    std::vector<std::string> list;
    list.reserve(symbols.size());
    for (const auto& [symbol, count] : symbols)
        list.push_back("\"" + symbol + "\" (" + std::to_string(count) + ")");
    return file.filename().string() + " has no beat; its annotations are " + listed(list)
        + "; dataset.labels.classes names the marks of each class";
}

} // namespace splitscape::data
