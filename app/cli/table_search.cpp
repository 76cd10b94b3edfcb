// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_search.h"

#include "app/cli/followed_run.h"
#include "app/cli/prepared_data.h"
#include "app/cli/progress_display.h"
#include "core/base/json_fields.h"
#include "core/base/processor_time.h"
#include "core/run/search_run.h"
#include "core/store/run_lock.h"
#include "core/store/run_store.h"
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

/// A run of that name is gone on with only where it is what would be searched now.
std::optional<Error> otherRun(const run::RunRequest& request, const record::RunView& earlier)
{
    study::StudySpec spec = earlier.spec;
    if (isSamePlace(spec.dataset.path, request.spec.dataset.path))
        spec.dataset.path = request.spec.dataset.path;
    if (study::toText(spec) == study::toText(request.spec)) // what a file keeps of a study
        return {};
    return Error{ErrorCode::UsageInvalid, request.file->string(),
                 "it was searched with other settings or data; name another folder (--output)"};
}

/// Name of the document that keeps the processor time of a search: {"search_s": 12.5}.
constexpr const char* kProcessorDocument = "processor_time";

/// The processor time between the first progress of a search and the first behind it.
class SearchClock {
public:
    void watch(const record::RunEvent& event)
    {
        const auto* progress = std::get_if<record::Progress>(&event);
        if (!progress || m_isOver)
            return;
        if (progress->stage == record::Stage::Searching && !m_start)
            m_start = processorTime();
        if (m_start)
            m_end = processorTime();
        m_isOver = progress->stage == record::Stage::Extracting;
    }
    [[nodiscard]] std::optional<Seconds> spent() const
    {
        return m_start ? std::optional(m_end - *m_start) : std::nullopt;
    }

private:
    std::optional<Seconds> m_start;
    Seconds m_end{0.0};
    bool m_isOver = false;
};

std::optional<Seconds> keptTime(const record::RunView& view)
{
    const auto kept = view.documents.find(kProcessorDocument);
    if (kept == view.documents.end())
        return {};
    const auto json = parseJson(kept->second, kProcessorDocument);
    if (!json || !json->is_object() || !json->contains("search_s")
        || !json->at("search_s").is_number())
        return {};
    return Seconds(json->at("search_s").get<double>());
}

Result<void> keepTime(const std::filesystem::path& file, Seconds spent)
{
    auto lock = store::RunLock::acquire(file);
    if (!lock)
        return lock.error();
    return store::RunStore::annotate(
        file, *std::move(lock),
        {kProcessorDocument, nlohmann::json{{"search_s", spent.count()}}.dump()});
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

Result<TableRun> searchForTable(study::StudySpec spec, const std::string& stem,
                                const SearchConduct& conduct, const Streams& streams,
                                std::stop_token stop)
{
    run::RunRequest request;
    request.spec = std::move(spec);
    request.file = fileOf(conduct, stem);
    request.resume = std::filesystem::exists(*request.file);
    request.threads = conduct.threads;
    request.cache.path = preparedDataFolder();
    std::optional<Seconds> kept;
    if (request.resume) {
        // A file that cannot be read is the run's own to refuse.
        if (const auto earlier = record::loadRun(*request.file, stop)) {
            if (const auto other = otherRun(request, *earlier))
                return *other;
            kept = keptTime(*earlier);
        }
    }
    ProgressDisplay display(streams.err,
                            conduct.showsProgress ? ProgressStyle::Bar : ProgressStyle::None,
                            ::isatty(STDERR_FILENO) == 1);
    SearchClock clock;
    record::RunView view
        = followRun(request, display, std::move(stop),
                    [&clock](const record::RunEvent& event) { clock.watch(event); });
    if (view.ending->outcome == record::RunOutcome::Cancelled)
        return Error{ErrorCode::Cancelled, "reproduce", "stopped on request"};
    if (view.ending->outcome == record::RunOutcome::Failed)
        return *view.ending->error;
    const std::optional<Seconds> spent = request.resume ? kept : clock.spent();
    if (spent && !request.resume) {
        if (const auto written = keepTime(*request.file, *spent); !written)
            return written.error();
    }
    return TableRun{std::move(view), spent};
}

} // namespace splitscape::cli
