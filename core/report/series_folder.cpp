// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/series_folder.h"

#include "core/base/files.h"
#include "core/report/series_place.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"

#include <system_error>

namespace splitscape::report {

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

bool holdsSeries(const fs::path& folder)
{
    if (!isSeries(folder))
        return false;
    const study::StudyReading reading = study::loadKeptStudy(folder / kSeriesStudy);
    return reading.ok() && reading.spec.isSeries();
}

Result<void> makeSeriesFolder(const study::StudySpec& spec, const fs::path& folder)
{
    std::error_code failure;
    fs::create_directory(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    return writeFileAtomically(folder / kSeriesStudy, study::toText(spec));
}

Result<std::optional<DueSearch>> dueSearch(const fs::path& folder, std::size_t place)
{
    const study::StudyReading reading = study::loadKeptStudy(folder / kSeriesStudy);
    if (!reading.ok())
        return reading.problems.front();
    const auto members = study::membersOf(reading.spec);
    for (; place < members.size(); ++place) {
        fs::path file = fileOf(folder, members[place]);
        std::error_code ignored;
        const bool hasBegun = fs::exists(file, ignored);
        if (!hasBegun || !isCompleted(file))
            return std::optional(DueSearch{members[place], std::move(file), hasBegun, place,
                                           members.size()});
    }
    return std::optional<DueSearch>();
}

} // namespace splitscape::report
