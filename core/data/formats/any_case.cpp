// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/any_case.h"

#include <algorithm>

namespace splitscape::data {

namespace {

constexpr int kMostEntries = 100'000;

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lowered;
}

std::optional<std::filesystem::path> fileAnyCase(const std::filesystem::path& path)
{
    std::error_code failure;
    if (std::filesystem::exists(path, failure))
        return path;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const std::string wanted = lowerCase(path.filename().string());
    std::optional<std::filesystem::path> found;
    std::filesystem::directory_iterator entry(folder, failure);
    for (int seen = 0;
         !failure && entry != std::filesystem::directory_iterator() && seen < kMostEntries;
         entry.increment(failure), ++seen) {
        if (lowerCase(entry->path().filename().string()) == wanted
            && (!found || entry->path() < *found))
            found = path.parent_path() / entry->path().filename();
    }
    return found;
}

} // namespace splitscape::data
