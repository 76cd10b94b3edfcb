// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/series_run.h"

#include "app/cli/messages.h"
#include "core/report/series_folder.h"

#include <string>
#include <system_error>

namespace splitscape::cli {

namespace fs = std::filesystem;

Result<void> prepareSeries(const study::StudySpec& spec, const fs::path& folder, bool force)
{
    const auto misuse = [](std::string detail) {
        return Error{ErrorCode::UsageInvalid, "--output", std::move(detail)};
    };
    if (folder.extension() == ".splitscape")
        return misuse("a study of several searches is kept in a folder, so its name must not end "
                      "in .splitscape");
    std::error_code failure;
    if (fs::exists(folder, failure) && !fs::is_directory(folder, failure))
        return misuse("a study of several searches is kept in a folder, and this is a file");
    const bool isEmpty = !fs::exists(folder, failure) || fs::is_empty(folder, failure);
    if (!isEmpty && !(force && report::isSeries(folder)))
        return misuse(report::isSeries(folder)
                          ? "it holds the searches of a study; go on with them by --resume, or "
                            "replace them with --force"
                          : "the folder holds something else");
    if (!isEmpty) {
        // What would otherwise be taken for a search of the new study.
        for (const auto& entry : fs::directory_iterator(folder, failure)) {
            if (entry.path().extension() == ".splitscape")
                fs::remove(entry.path(), failure);
        }
    }
    return report::makeSeriesFolder(spec, folder);
}

int runSeries(const fs::path& folder, run::RunRequest request, const SearchOnce& search,
              const Streams& streams, std::stop_token stop)
{
    int code = Done;
    for (std::size_t place = 0; !stop.stop_requested(); ++place) {
        auto next = report::dueSearch(folder, place);
        if (!next)
            return report(streams, next.error());
        if (!*next)
            break;
        const report::DueSearch& due = **next;
        place = due.place;
        note(streams,
             "search " + std::to_string(place + 1) + " of " + std::to_string(due.searches) + ": "
                 + due.member.stem);
        request.spec = due.member.spec;
        if (!due.hasBegun && !request.dataPath.empty())
            request.spec.dataset.path = request.dataPath;
        request.file = due.file;
        request.resume = due.hasBegun;
        const int one = search(request);
        code = code == Done ? one : code;
        if (one == Interrupted)
            break;
    }
    return stop.stop_requested() ? int{Interrupted} : code;
}

} // namespace splitscape::cli
