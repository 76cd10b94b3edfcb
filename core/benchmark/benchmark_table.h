// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/space/architecture.h"
#include "core/space/search_space.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::benchmark {

/// What one training of an architecture scored: samples it classified correctly.
struct Score {
    int selection = 0;
    int heldBack = 0;
    int test = 0;
    int milliseconds = 0; ///< processor time of the training

    friend bool operator==(const Score&, const Score&) = default;
};

/// Where a table comes from.
struct Provenance {
    std::string name; ///< of the study
    std::string study; ///< the study file, as JSON text; of the data's path only the last part
    std::string trainer; ///< train::Trainer::description()
    std::string datasetFingerprint;
    std::string programVersion;
    int classes = 0;
    int trainings = 0; ///< of each architecture, with seeds of their own
    int selectionSamples = 0; ///< in each part
    int heldBackSamples = 0;
    int testSamples = 0;

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// Every architecture of a small space, trained: strategies run on it in milliseconds.
struct BenchmarkTable {
    Provenance provenance;
    std::map<space::Architecture, std::vector<Score>> scores; ///< [training]

    friend bool operator==(const BenchmarkTable&, const BenchmarkTable&) = default;
};

/// Every architecture of a space, each once, in a fixed order.
/// Errors: ValueOutOfRange where the space has more than `most` genomes.
[[nodiscard]] Result<std::vector<space::Architecture>>
allArchitectures(const space::SearchSpace& space, std::uint64_t most = 1'000'000);

/// The table as text: "splitscape benchmark 1", the provenance as a line of JSON, then a line for
/// each architecture: "2048,8,5 / 1,2,1: 310 305 300 41, ..." (selection, held back, test,
/// milliseconds of each training).
[[nodiscard]] std::string toText(const BenchmarkTable& table);
/// The first two lines of it.
[[nodiscard]] std::string headOf(const Provenance& provenance);
/// One of its further lines, with the line break.
[[nodiscard]] std::string lineOf(const space::Architecture& architecture,
                                 const std::vector<Score>& scores);

/// Reads such a text. A last line without a line break was being written when its program ended and
/// is left out where `isGrowing`.
/// Errors: FileFormatUnknown, FileDamaged with the line; `name` is their subject.
[[nodiscard]] Result<BenchmarkTable> parseTable(std::string_view text, const std::string& name,
                                                bool isGrowing = false);

/// parseTable of a file. Further errors: those of readFile.
[[nodiscard]] Result<BenchmarkTable> loadTable(const std::filesystem::path& path,
                                               bool isGrowing = false);

} // namespace splitscape::benchmark
