// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_export.h"

#include "app/cli/messages.h"
#include "app/cli/output_file.h"
#include "app/cli/run_json.h"
#include "app/cli/study_export.h"
#include "core/base/files.h"
#include "core/base/json_rows.h"
#include "core/base/pending_file.h"
#include "core/base/text.h"
#include "core/evaluate/column_names.h"
#include "core/partition/batch_judge.h"
#include "core/partition/timing.h"
#include "core/record/kept_forecast.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <functional>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;
namespace column = evaluate::column;

constexpr std::array<std::string_view, 4> kThings{"network", "candidates", "points", "study"};

Json pointJson(std::uint64_t candidate, const partition::PointCost& point, bool best,
               const partition::Rules& rules)
{
    Json json;
    json["candidate"] = candidate;
    json[column::kPoint] = point.point;
    json["best"] = best;
    json[column::kSentValues] = point.sentValues;
    json[column::kEdgeFormat] = network::nameOf(point.edgeFormat);
    json[column::kLinkFormat] = network::nameOf(point.linkFormat);
    json["sent_sides"] = point.sentSides;
    json[column::kSentBytes] = partition::sentBytes(point, rules.link);
    json[column::kFlash] = point.flash.count();
    json[column::kRam] = point.ram.count();
    json["edge_macs"] = point.edgeMultiplyAccumulates;
    json[column::kEdgeCompute] = point.edgeCompute.inMillijoules();
    json[column::kEdgeTransmit] = point.edgeTransmit.inMillijoules();
    json[column::kEdge] = point.edge().inMillijoules();
    json["fog_compute_mJ"] = point.fogCompute.inMillijoules();
    json["fog_receive_mJ"] = point.fogReceive.inMillijoules();
    json[column::kFogEnergy] = point.fog().inMillijoules();
    json[column::kTotal] = point.total().inMillijoules();
    json["flash_kept"] = (point.violations & partition::FlashViolation) == 0;
    json["ram_kept"] = (point.violations & partition::RamViolation) == 0;
    json["energy_kept"] = (point.violations & partition::EnergyViolation) == 0;
    json["point_allowed"]
        = (point.violations & (partition::PointViolation | partition::SidesViolation)) == 0;
    if (!partition::statesTime(rules))
        return json;
    const auto latency = partition::latencyOf(point, rules);
    const auto power = partition::averagePower(point, rules);
    json[column::kLatency] = latency ? Json(latency->count() * 1e3) : Json(nullptr);
    json[column::kAveragePower] = power ? Json(power->inMicrowatts()) : Json(nullptr);
    json["latency_kept"] = (point.violations & partition::LatencyViolation) == 0;
    json["power_kept"] = (point.violations & partition::PowerViolation) == 0;
    return json;
}

Error cancelled() { return {ErrorCode::Cancelled, "export", "stopped on request"}; }

Result<void> writeCandidates(const record::RunView& view, std::ostream& out, RowFormat format,
                             std::stop_token stop)
{
    JsonRows rows(out, format, column::kOfCandidates);
    const auto forecast = record::keptForecast(view);
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (stop.stop_requested())
            return cancelled();
        if (!out)
            return {};
        rows.add(listedCandidateJson(*candidate, forecast));
    }
    rows.finish();
    return {};
}

Result<void> writePoints(const record::RunView& view, const std::optional<long long>& wanted,
                         std::ostream& out, RowFormat format, std::stop_token stop)
{
    if (wanted && !view.candidate(static_cast<std::uint64_t>(*wanted)))
        return Error{ErrorCode::ValueOutOfRange, "candidate " + std::to_string(*wanted),
                     view.candidates.empty() ? std::string("the run has none yet")
                                             : "the run has candidates 0 to "
                             + std::to_string(view.candidates.back()->id)};
    partition::BatchJudge judge(view.spec.rules);
    JsonRows rows(out, format);
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (stop.stop_requested())
            return cancelled();
        if (!out)
            return {};
        if (wanted && candidate->id != static_cast<std::uint64_t>(*wanted))
            continue;
        const auto outcome = judge.judge(candidate->architecture);
        for (const partition::PointCost& point : outcome.points)
            rows.add(pointJson(candidate->id, point, point.point == outcome.bestPoint,
                               view.spec.rules));
    }
    rows.finish();
    return {};
}

Result<void> writeTo(const DataExport& request, const record::RunView& view, std::ostream& out,
                     RowFormat format, std::stop_token stop)
{
    if (request.what == "points")
        return writePoints(view, request.candidate, out, format, std::move(stop));
    if (request.what == "study")
        return writeStudy(request.file, view, out, std::move(stop));
    return writeCandidates(view, out, format, std::move(stop));
}

/// Writes beside the file and renames over it at the end.
Result<void> writeFile(const std::filesystem::path& path,
                       const std::function<Result<void>(std::ostream&)>& write)
{
    auto file = PendingFile::create(path);
    if (!file)
        return file.error();
    errno = 0;
    std::ofstream out(file->place(), std::ios::binary);
    if (!out)
        return writeError(path, errno);
    if (const Result<void> written = write(out); !written)
        return written;
    out.close();
    if (!out)
        return writeError(path, errno);
    return file->commit();
}

Result<RowFormat> formatOf(const DataExport& request)
{
    const std::string ending = std::filesystem::path(request.output).extension().string();
    if (ending == ".json" || (request.output == "-" && request.what == "study"))
        return RowFormat::Json;
    if (request.what == "study")
        return Error{ErrorCode::UsageInvalid, request.output,
                     "a study leaves as JSON, so its name must end in .json"};
    if (ending == ".csv" || request.output == "-")
        return RowFormat::Csv;
    return Error{ErrorCode::UsageInvalid, request.output, "its name must end in .csv or .json"};
}

Result<RowFormat> checkRequest(const DataExport& request)
{
    if (request.what != "candidates" && request.what != "points" && request.what != "study") {
        const auto near = nearestName(request.what, kThings);
        std::string detail = "\"";
        detail.append(request.what, 0, 40)
            .append("\" is none of network, candidates, points and study");
        if (near)
            detail.append(", did you mean \"").append(*near).append("\"?");
        return Error{ErrorCode::UsageInvalid, "--what", std::move(detail)};
    }
    if (request.file.empty())
        return Error{ErrorCode::UsageInvalid, "FILE", "name the run to export from"};
    if (request.candidate && request.what != "points")
        return Error{ErrorCode::UsageInvalid, "--candidate",
                     "it goes with networks and points only"};
    const auto format = formatOf(request);
    if (!format || request.output == "-")
        return format;
    if (const auto good = checkOutputFile(request.output, request.force, request.file); !good)
        return good.error();
    return format;
}

} // namespace

Result<Problems> exportData(const DataExport& request, const Streams& streams, std::stop_token stop)
{
    const auto format = checkRequest(request);
    if (!format)
        return format.error();
    const auto view = record::loadRun(request.file, stop);
    if (!view)
        return view.error();
    noteProtection(streams, view->hasChecksums);
    const auto write = [&](std::ostream& out) { return writeTo(request, *view, out, *format, stop); };
    const Result<void> written
        = request.output == "-" ? write(streams.out) : writeFile(request.output, write);
    if (!written)
        return written.error();
    return view->damage;
}

} // namespace splitscape::cli
