// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::report {

/// What a search came to. `searches` is how many of the same study stand beside it.
[[nodiscard]] SeriesRun searchOf(study::SeriesMember member, const record::RunView& view,
                                 std::size_t searches = 1);

/// A run as a row of a table beside other runs.
struct TableRun {
    std::string name; ///< of its file, without folder and ending
    SeriesRun search; ///< its member is the study of the run
    bool isDamaged = false; ///< parts of its file could not be read
};

[[nodiscard]] TableRun tableRunOf(std::string name, const record::RunView& view);

/// Reads runs of any studies, one after the other.
/// Errors: those of record::loadRun; Cancelled.
[[nodiscard]] Result<std::vector<TableRun>>
readTableRuns(std::span<const std::filesystem::path> files, std::stop_token stop = {});

/// What a part of a network takes: parameters, and multiply-accumulates as the device executes them.
struct NetworkSize {
    std::int64_t parameters = 0;
    std::int64_t multiplyAccumulates = 0;

    friend bool operator==(const NetworkSize&, const NetworkSize&) = default;
};

/// The layers in front of a cut.
[[nodiscard]] NetworkSize edgeSize(const space::Architecture& architecture,
                                   const partition::PointCost& point);

/// A network with every layer on the edge, judged by the rules of its study.
[[nodiscard]] partition::PointCost uncut(const space::Architecture& architecture,
                                         const partition::Rules& rules);

/// The 1-D VGG11 that networks are compared with, with every layer on the edge.
struct LargeNetwork {
    NetworkSize size;
    partition::PointCost whole; ///< which limits it breaks is not filled in
};
[[nodiscard]] LargeNetwork largeNetwork(int classes, const partition::Rules& rules);

} // namespace splitscape::report
