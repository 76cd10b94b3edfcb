// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_search.h"

#include "app/cli/followed_run.h"
#include "app/cli/prepared_data.h"
#include "app/cli/progress_display.h"
#include "core/run/search_run.h"
#include "core/study/study_json.h"

#include <unistd.h>
#include <utility>

namespace splitscape::cli {

namespace {

bool isSamePlace(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code failure;
    const auto first = std::filesystem::weakly_canonical(one, failure);
    const auto second = std::filesystem::weakly_canonical(other, failure);
    return one == other || (!failure && first == second);
}

/// A run of that name is gone on with only where it is what would be searched now. A file that
/// cannot be read is the run's own to refuse.
std::optional<Error> otherRun(const run::RunRequest& request, std::stop_token stop)
{
    if (!request.resume)
        return {};
    const auto earlier = record::loadRun(*request.file, std::move(stop));
    if (!earlier)
        return {};
    study::StudySpec spec = earlier->spec;
    if (isSamePlace(spec.dataset.path, request.spec.dataset.path))
        spec.dataset.path = request.spec.dataset.path;
    if (study::toText(spec) == study::toText(request.spec)) // what a file keeps of a study
        return {};
    return Error{ErrorCode::UsageInvalid, request.file->string(),
                 "it was searched with other settings or data; name another folder (--output)"};
}

} // namespace

Result<void> prepareFolder(const SearchConduct& conduct)
{
    std::error_code failure;
    std::filesystem::create_directories(conduct.folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, conduct.folder.string(), failure.message()};
    return {};
}

std::filesystem::path fileOf(const SearchConduct& conduct, const std::string& stem)
{
    return conduct.folder / (stem + ".splitscape");
}

Result<record::RunView> searchForTable(study::StudySpec spec, const std::string& stem,
                                       const SearchConduct& conduct, const Streams& streams,
                                       std::stop_token stop)
{
    run::RunRequest request;
    request.spec = std::move(spec);
    request.file = fileOf(conduct, stem);
    request.resume = std::filesystem::exists(*request.file);
    request.threads = conduct.threads;
    request.cache.path = preparedDataFolder();
    if (const auto other = otherRun(request, stop))
        return *other;
    ProgressDisplay display(streams.err,
                            conduct.showsProgress ? ProgressStyle::Bar : ProgressStyle::None,
                            ::isatty(STDERR_FILENO) == 1);
    record::RunView view = followRun(request, display, std::move(stop));
    if (view.ending->outcome == record::RunOutcome::Cancelled)
        return Error{ErrorCode::Cancelled, "reproduce", "stopped on request"};
    if (view.ending->outcome == record::RunOutcome::Failed)
        return *view.ending->error;
    return view;
}

} // namespace splitscape::cli
