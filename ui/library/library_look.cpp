// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_look.h"

#include "core/base/files.h"

#include <algorithm>
#include <utility>

namespace splitscape::ui {

namespace fs = std::filesystem;

Result<FileStamp> stampOf(const fs::path& path)
{
    const Result<std::uint64_t> size = checkReadableFile(path);
    if (!size)
        return size.error();
    std::error_code failure;
    const fs::file_time_type time = fs::last_write_time(path, failure);
    if (failure)
        return Error{ErrorCode::FileUnreadable, path.string(), failure.message()};
    const auto since = std::chrono::file_clock::to_sys(time).time_since_epoch();
    return FileStamp{*size, std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

RunLook lookAtRun(const std::string& path, const std::optional<RunListing>& known,
                  std::stop_token stop)
{
    RunLook look;
    look.path = path;
    // Before reading: where the file changes meanwhile, the next look sees that it did.
    const Result<FileStamp> stamp = stampOf(path);
    if (!stamp) {
        look.isMissing = stamp.error().code == ErrorCode::FileMissing;
        if (!look.isMissing)
            look.failure = stamp.error();
        return look;
    }
    // New rows of a run under way may stay in its log for seconds.
    const bool mayGoOn = !known || known->state == record::RunState::Running
        || known->state == record::RunState::Interrupted;
    if (!mayGoOn && known->stamp == *stamp) {
        look.listing = known;
        return look;
    }
    const Result<record::RunView> view = record::loadRun(path, std::move(stop));
    if (view)
        look.listing = listingOf(record::summarise(*view), *stamp);
    else
        look.failure = view.error();
    return look;
}

Result<FoundRuns> findRuns(const fs::path& folder, std::size_t mostFiles, std::stop_token stop)
{
    std::error_code failure;
    if (!fs::exists(folder, failure))
        return Error{ErrorCode::FileMissing, folder.string(), {}};
    if (!fs::is_directory(folder, failure))
        return Error{ErrorCode::NotAFolder, folder.string(), {}};
    FoundRuns found;
    std::size_t seen = 0;
    fs::recursive_directory_iterator file(folder, fs::directory_options::skip_permission_denied,
                                          failure);
    for (; !failure && file != fs::recursive_directory_iterator(); file.increment(failure)) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, folder.string(), {}};
        if (++seen > mostFiles) {
            found.isComplete = false;
            break;
        }
        std::error_code unknown; // a file that went meanwhile is none
        if (file->path().extension() == ".splitscape" && file->is_regular_file(unknown))
            found.paths.push_back(fs::absolute(file->path()).lexically_normal().string());
    }
    found.isComplete = found.isComplete && !failure;
    std::sort(found.paths.begin(), found.paths.end());
    return found;
}

} // namespace splitscape::ui
