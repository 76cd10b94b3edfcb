// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/series_run.h"

#include "app/cli/messages.h"
#include "core/base/files.h"
#include "core/report/series.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"

#include <string>
#include <system_error>

namespace splitscape::cli {

namespace {

namespace fs = std::filesystem;

bool isCompleted(const fs::path& file)
{
    const auto reader = store::RunReader::open(file);
    if (!reader)
        return false;
    const auto ending = reader->ending();
    return ending && *ending && (*ending)->outcome == store::RunOutcome::Completed;
}

} // namespace

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
    fs::create_directory(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    return writeFileAtomically(folder / report::kSeriesStudy, study::toText(spec));
}

int runSeries(const fs::path& folder, run::RunRequest request, const SearchOnce& search,
              const Streams& streams, std::stop_token stop)
{
    const study::StudyReading reading = study::loadStudy(folder / report::kSeriesStudy);
    if (!reading.ok())
        return report(streams, reading.problems);
    const auto members = study::membersOf(reading.spec);
    int code = Done;
    for (std::size_t i = 0; i < members.size() && !stop.stop_requested(); ++i) {
        const fs::path file = report::fileOf(folder, members[i]);
        std::error_code ignored;
        const bool isThere = fs::exists(file, ignored);
        if (isThere && isCompleted(file))
            continue;
        note(streams,
             "search " + std::to_string(i + 1) + " of " + std::to_string(members.size()) + ": "
                 + members[i].stem);
        request.spec = members[i].spec;
        if (!isThere && !request.dataPath.empty())
            request.spec.dataset.path = request.dataPath;
        request.file = file;
        request.resume = isThere;
        const int one = search(request);
        code = code == Done ? one : code;
        if (one == Interrupted)
            break;
    }
    return stop.stop_requested() ? int{Interrupted} : code;
}

} // namespace splitscape::cli
