// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_look.h"

#include "core/base/files.h"
#include "core/metrics/interval.h"
#include "core/report/series.h"
#include "core/report/series_place.h"
#include "core/study/study_json.h"

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

namespace {

/// The searches of a series as one listing. Where the study has several energy limits, what belongs
/// to one of them alone (accuracy, energy, limit) is left out.
RunListing listingOfSeries(const study::StudySpec& series,
                           const std::vector<record::RunSummary>& begun, std::size_t searches,
                           const FileStamp& stamp)
{
    RunListing listing;
    listing.stamp = stamp;
    listing.name = series.name;
    listing.scenario = series.rules.judging.scenario;
    std::vector<double> accuracies;
    std::vector<double> tests;
    std::vector<double> energies;
    std::size_t completed = 0;
    bool isRunning = false;
    bool hasFailed = false;
    for (const record::RunSummary& one : begun) {
        const RunListing run = listingOf(one, {});
        listing.dataset = run.dataset;
        if (listing.startedUtc.empty() || run.startedUtc < listing.startedUtc)
            listing.startedUtc = run.startedUtc;
        listing.candidates += run.candidates;
        listing.isDamaged = listing.isDamaged || run.isDamaged;
        completed += run.state == record::RunState::Completed;
        isRunning = isRunning || run.state == record::RunState::Running;
        hasFailed = hasFailed || run.state == record::RunState::Failed;
        if (run.accuracy)
            accuracies.push_back(*run.accuracy);
        if (run.testAccuracy)
            tests.push_back(*run.testAccuracy);
        if (run.energy_mJ)
            energies.push_back(*run.energy_mJ);
    }
    listing.state = record::RunState::Interrupted;
    if (isRunning)
        listing.state = record::RunState::Running;
    else if (hasFailed)
        listing.state = record::RunState::Failed;
    else if (completed == searches)
        listing.state = record::RunState::Completed;
    if (!series.energySweep.empty())
        return listing;
    if (series.rules.limits.energy)
        listing.energyLimit_mJ = series.rules.limits.energy->inMillijoules();
    const auto meanOf = [](const std::vector<double>& figures) {
        const auto spread = metrics::spreadOf(figures);
        return spread ? std::optional(spread->mean) : std::nullopt;
    };
    listing.accuracy = meanOf(accuracies);
    listing.energy_mJ = meanOf(energies);
    if (const auto spread = metrics::spreadOf(tests)) {
        listing.testAccuracy = spread->mean;
        listing.testDeviation = spread->deviation;
    }
    return listing;
}

/// That of all its files together.
Result<FileStamp> stampOfSeries(const fs::path& folder,
                                const std::vector<study::SeriesMember>& members)
{
    Result<FileStamp> stamp = stampOf(folder / report::kSeriesStudy);
    if (!stamp)
        return stamp;
    for (const study::SeriesMember& member : members) {
        const auto one = stampOf(report::fileOf(folder, member));
        if (!one)
            continue; // not begun; what is wrong with it, reading says
        stamp->bytes += one->bytes;
        stamp->modified_us = std::max(stamp->modified_us, one->modified_us);
    }
    return stamp;
}

RunLook lookAtSeries(const std::string& path, const std::optional<RunListing>& known,
                     const std::stop_token& stop)
{
    RunLook look;
    look.path = path;
    const fs::path folder(path);
    const study::StudyReading reading = study::loadKeptStudy(folder / report::kSeriesStudy);
    if (!reading.ok()) {
        look.failure = reading.problems.front();
        return look;
    }
    const auto members = study::membersOf(reading.spec);
    const auto stamp = stampOfSeries(folder, members);
    if (!stamp) {
        look.failure = stamp.error();
        return look;
    }
    if (known && known->state == record::RunState::Completed && known->stamp == *stamp) {
        look.listing = known;
        return look;
    }
    std::vector<record::RunSummary> begun;
    bool isDamaged = false;
    for (const study::SeriesMember& member : members) {
        std::error_code ignored;
        const fs::path file = report::fileOf(folder, member);
        if (!fs::exists(file, ignored))
            continue;
        if (const auto view = record::loadRun(file, stop))
            begun.push_back(record::summarise(*view));
        else
            isDamaged = true;
    }
    look.listing = listingOfSeries(reading.spec, begun, members.size(), *stamp);
    look.listing->isDamaged = look.listing->isDamaged || isDamaged;
    return look;
}

} // namespace

RunLook lookAtRun(const std::string& path, const std::optional<RunListing>& known,
                  std::stop_token stop)
{
    if (report::isSeries(path))
        return lookAtSeries(path, known, stop);
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
    const auto add = [&found](const fs::path& path) {
        found.paths.push_back(fs::absolute(path).lexically_normal().string());
    };
    if (report::holdsSeries(folder)) {
        add(folder);
        return found;
    }
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
        if (file->is_directory(unknown) && report::holdsSeries(file->path())) {
            add(file->path());
            file.disable_recursion_pending();
        } else if (file->path().extension() == ".splitscape" && file->is_regular_file(unknown)) {
            add(file->path());
        }
    }
    found.isComplete = found.isComplete && !failure;
    std::sort(found.paths.begin(), found.paths.end());
    return found;
}

} // namespace splitscape::ui
