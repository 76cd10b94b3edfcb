// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/format_record.h"
#include "core/run/search_session.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace splitscape::run {

namespace {

constexpr std::size_t kMostInFormats = 8; // networks that are scored in every number format

} // namespace

Result<void> SearchSession::measureFormats(std::stop_token stop)
{
    const std::string name(evaluate::kFormatsDocument);
    if (m_history && m_history->documents.contains(name)) {
        keep({name, m_history->documents.at(name)}, true);
        return {};
    }
    if (!m_chosen || wasComplete())
        return {};
    std::vector<const evaluate::Finalist*> kept;
    for (const std::uint64_t id : keptWeights(*m_chosen)) {
        const auto found = std::ranges::find_if(
            m_finalists, [id](const auto& one) { return one.candidate->id == id; });
        if (found != m_finalists.end() && std::ranges::count(kept, &*found) == 0
            && kept.size() < kMostInFormats)
            kept.push_back(&*found);
    }
    std::vector<std::optional<evaluate::FormatRecord>> found(kept.size());
    m_pool.forEach(
        kept.size(),
        [&](std::size_t i) {
            const evaluate::CandidateResult& candidate = *kept[i]->candidate;
            auto measured = evaluate::measureFormats(m_setup, candidate.id, candidate.architecture,
                                                     *kept[i]->weights, stop);
            // A what-if without it says so; the run has its result.
            if (measured)
                found[i] = std::move(*measured);
        },
        stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, "run", "stopped on request"};
    std::vector<evaluate::FormatRecord> records;
    for (auto& record : found)
        if (record)
            records.push_back(std::move(*record));
    if (!records.empty())
        keep({name, evaluate::toText(records)}, false);
    return {};
}

} // namespace splitscape::run
