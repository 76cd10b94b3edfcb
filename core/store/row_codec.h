// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/candidate_result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Column;
class Statement;
} // namespace SQLite

namespace splitscape::store {

/// More rows than a run writes into any table but those of candidates: a damaged tree may lead in
/// circles.
inline constexpr std::size_t kMostRows = 100'000;

/// "128,8,64"; the form of lengths and channels in the tables.
[[nodiscard]] std::string joined(const std::vector<int>& values);
/// The reverse; nothing for anything else, or for more than 64 numbers.
[[nodiscard]] std::optional<std::vector<int>> separated(std::string_view text);

/// Little-endian blobs.
[[nodiscard]] std::string blobOf(std::span<const std::uint32_t> values);
[[nodiscard]] std::string blobOf(std::span<const float> values);
[[nodiscard]] std::string blobOf(std::span<const train::EpochRecord> epochs);
/// The reverse; nothing when the size does not fit.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> indicesFrom(std::string_view blob);
[[nodiscard]] std::optional<std::vector<float>> floatsFrom(std::string_view blob);
[[nodiscard]] std::optional<std::vector<train::EpochRecord>> epochsFrom(std::string_view blob);

/// The text or the blob of a column; valid until the statement goes on.
[[nodiscard]] std::string_view textIn(const SQLite::Column& column);
[[nodiscard]] std::string_view bytesIn(const SQLite::Column& column);
/// The error in three neighbouring columns: code, subject, detail. An unknown code is the nearest.
[[nodiscard]] Error errorIn(SQLite::Statement& row, int first);

/// Statement texts whose parameters and columns bindCandidate and candidateFrom know.
extern const char* const kInsertCandidate;
extern const char* const kSelectCandidates;

/// Binds every column of a row; the curve and the weights have tables of their own.
void bindCandidate(SQLite::Statement& insert, const evaluate::CandidateResult& candidate);
/// The candidate in the current row, without its learning curve; nothing for values that no run
/// writes. Throws SQLite::Exception.
[[nodiscard]] std::optional<evaluate::CandidateResult> candidateFrom(SQLite::Statement& row);

} // namespace splitscape::store
