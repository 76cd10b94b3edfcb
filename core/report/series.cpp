// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/series.h"

#include "core/metrics/mean_interval.h"
#include "core/report/table_run.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <set>

namespace splitscape::report {

namespace {

namespace fs = std::filesystem;

std::optional<FileStamp> stampOf(const fs::path& file)
{
    std::error_code failure;
    FileStamp stamp;
    stamp.bytes = fs::file_size(file, failure);
    if (!failure)
        stamp.written = fs::last_write_time(file, failure);
    return failure ? std::nullopt : std::optional(stamp);
}

/// The search of `known` that is still what the file of `member` has; null: the file must be read.
const SeriesRun* unchanged(const Series* known, const study::SeriesMember& member,
                           const std::optional<FileStamp>& stamp)
{
    if (!known || !stamp)
        return nullptr;
    for (const SeriesGroup& group : known->groups) {
        for (const SeriesRun& run : group.runs) {
            if (run.member.stem == member.stem)
                return run.stamp == stamp ? &run : nullptr;
        }
    }
    return nullptr;
}

void summarise(SeriesGroup& group, partition::Scenario scenario)
{
    std::vector<double> tests;
    std::vector<double> energies;
    std::vector<double> baselines;
    for (const SeriesRun& run : group.runs) {
        if (run.baseline)
            baselines.push_back(run.baseline->testAccuracyMean);
        if (!run.testMean)
            continue;
        tests.push_back(*run.testMean);
        if (run.best && run.best->best)
            energies.push_back(
                partition::scenarioEnergy(*run.best->best, scenario).inMillijoules());
    }
    group.test = metrics::spreadOf(tests);
    group.testInterval = metrics::meanInterval(tests);
    if (group.testInterval) // of two searches it may reach beyond what an accuracy can be
        group.testInterval = metrics::Interval{std::max(0.0, group.testInterval->low),
                                               std::min(1.0, group.testInterval->high)};
    group.energy_mJ = metrics::spreadOf(energies);
    group.baseline = metrics::spreadOf(baselines);
}

} // namespace

fs::path fileOf(const fs::path& folder, const study::SeriesMember& member)
{
    return folder / (member.stem + ".splitscape");
}

bool isSeries(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored) && fs::exists(path / kSeriesStudy, ignored);
}

const SeriesRun* SeriesGroup::chosen() const
{
    const SeriesRun* best = nullptr;
    for (const SeriesRun& run : runs) {
        const study::StudySpec& spec = run.member.spec;
        if (!spec.search.metric.isAccuracy() || !spec.rules.limits.required.empty())
            return nullptr;
        if (run.heldBackMean && (!best || *run.heldBackMean > *best->heldBackMean))
            best = &run;
    }
    return best;
}

std::size_t SeriesGroup::tested() const
{
    return static_cast<std::size_t>(std::count_if(
        runs.begin(), runs.end(), [](const SeriesRun& run) { return run.testMean.has_value(); }));
}

std::vector<GenerationBand> SeriesGroup::bands() const
{
    int last = -1;
    for (const SeriesRun& run : runs) {
        if (!run.generations.empty())
            last = std::max(last, run.generations.back().generation);
    }
    // Only where something changes: a damaged file may name a generation two thousand millions on.
    std::set<int> places;
    for (const SeriesRun& run : runs) {
        for (const record::GenerationAccuracy& one : run.generations) {
            places.insert(one.generation);
            places.insert(std::max(0, one.generation - 1));
        }
        if (!run.generations.empty() && run.generations.back().generation < last)
            places.insert(run.generations.back().generation + 1);
    }
    std::vector<GenerationBand> bands;
    bands.reserve(places.size());
    for (const int place : places)
        bands.push_back({.generation = place});
    for (const SeriesRun& run : runs) {
        double best = -1.0;
        auto next = run.generations.begin();
        for (GenerationBand& band : bands) {
            for (; next != run.generations.end() && next->generation <= band.generation; ++next)
                best = std::max(best, next->best);
            if (best < 0.0 || run.generations.back().generation < band.generation)
                continue; // it has no network yet, or has not come so far
            band.low = band.searches == 0 ? best : std::min(band.low, best);
            band.high = std::max(band.high, best);
            band.mean += best;
            ++band.searches;
        }
    }
    std::erase_if(bands, [](const GenerationBand& band) { return band.searches == 0; });
    for (GenerationBand& band : bands)
        band.mean /= band.searches;
    return bands;
}

std::size_t Series::searches() const
{
    std::size_t all = 0;
    for (const SeriesGroup& group : groups)
        all += group.runs.size();
    return all;
}

std::size_t Series::tested() const
{
    std::size_t all = 0;
    for (const SeriesGroup& group : groups)
        all += group.tested();
    return all;
}

Result<Series> readSeries(const fs::path& folder, std::stop_token stop, const Series* known)
{
    study::StudyReading reading = study::loadKeptStudy(folder / kSeriesStudy);
    if (!reading.ok())
        return reading.problems.front();
    if (!reading.spec.isSeries())
        return Error{ErrorCode::FileFormatUnknown, (folder / kSeriesStudy).string(),
                     "it lists neither seeds nor energy limits"};
    Series series;
    series.name = folder.filename().string();
    if (series.name.empty()) // "folder/"
        series.name = folder.parent_path().filename().string();
    series.spec = std::move(reading.spec);
    if (known && known->spec == series.spec)
        series.dataset = known->dataset;
    else
        known = nullptr;
    std::error_code ignored;
    for (const study::SeriesMember& member : study::membersOf(series.spec)) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, folder.string(), "stopped on request"};
        const auto& limit = member.spec.rules.limits.energy;
        if (series.groups.empty() || series.groups.back().limit != limit)
            series.groups.push_back({limit, {}, {}, {}, {}, {}});
        SeriesRun run;
        run.member = member;
        const fs::path file = fileOf(folder, member);
        const std::optional<FileStamp> stamp = stampOf(file);
        if (const SeriesRun* before = unchanged(known, member, stamp)) {
            run = *before;
        } else if (fs::exists(file, ignored)) {
            const auto view = record::loadRun(file, stop);
            if (view) {
                series.dataset = view->origin.datasetName;
                run = searchOf(member, *view, std::max<std::size_t>(1, series.spec.seeds.size()));
                if (run.state == record::RunState::Completed && view->damage.empty())
                    run.stamp = stamp;
                series.damage.insert(series.damage.end(), view->damage.begin(),
                                     view->damage.end());
            } else if (view.error().code == ErrorCode::Cancelled) {
                return view.error();
            } else {
                run.isUnreadable = true;
                series.damage.push_back(view.error());
            }
        }
        series.groups.back().runs.push_back(std::move(run));
    }
    for (SeriesGroup& group : series.groups)
        summarise(group, series.spec.rules.judging.scenario);
    return series;
}

} // namespace splitscape::report
