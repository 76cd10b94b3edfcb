// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source_files.h"

#include <algorithm>

namespace splitscape::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostEntries = 100'000;

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

bool endsIn(const std::string& name, const std::string& ending)
{
    return name.size() >= ending.size()
        && std::equal(ending.rbegin(), ending.rend(), name.rbegin(),
                      [](char a, char b) { return lowered(a) == lowered(b); });
}

Result<std::vector<fs::path>> filesIn(const fs::path& folder,
                                      const std::vector<std::string>& endings, int depth)
{
    std::error_code failure;
    const auto status = fs::status(folder, failure);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileMissing, folder.string(), {}};
    if (status.type() != fs::file_type::directory)
        return Error{ErrorCode::NotAFolder, folder.string(),
                     "it is a file, a folder of recordings is needed"};
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied,
                                             failure);
    if (failure)
        return Error{ErrorCode::FileUnreadable, folder.string(), failure.message()};
    std::vector<fs::path> files;
    std::size_t seen = 0;
    for (const fs::recursive_directory_iterator end; entries != end; entries.increment(failure)) {
        if (++seen > kMostEntries)
            return Error{ErrorCode::FileTooLarge, folder.string(),
                         "it has more than 100000 entries"};
        if (entries.depth() >= depth)
            entries.disable_recursion_pending();
        const std::string name = entries->path().filename().string();
        std::error_code ignored;
        const bool wanted
            = std::any_of(endings.begin(), endings.end(),
                          [&](const std::string& ending) { return endsIn(name, ending); });
        if (wanted && entries->is_regular_file(ignored))
            files.push_back(entries->path());
    }
    if (failure)
        return Error{ErrorCode::FileUnreadable, folder.string(), failure.message()};
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace splitscape::data
