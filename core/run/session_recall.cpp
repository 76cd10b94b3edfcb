// SPDX-License-Identifier: GPL-3.0-or-later
// What a session takes over from the file of an earlier run instead of training it.
#include "core/base/files.h"
#include "core/data/leakage.h"
#include "core/evaluate/restart_count.h"
#include "core/run/moved_data.h"
#include "core/run/search_session.h"
#include "core/run/session_setup.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace splitscape::run {

using evaluate::Source;

Result<void> SearchSession::readEarlier(const std::filesystem::path& file)
{
    auto history = record::readHistory(file, m_stop.get_token());
    if (!history)
        return history.error();
    m_history = std::move(*history);
    m_request.spec = m_history->spec;
    if (m_request.dataPath.empty())
        m_request.dataPath = movedData(m_request.spec.dataset.path, file);
    if (!m_request.dataPath.empty())
        m_request.spec.dataset.path = m_request.dataPath;
    return {};
}

bool SearchSession::wasComplete() const
{
    return m_history && m_history->ending
        && m_history->ending->outcome == record::RunOutcome::Completed;
}

Result<void> SearchSession::recallHistory()
{
    // Found first: taking the lock would make a file beside a name that has none.
    if (const Result<std::uint64_t> there = checkReadableFile(*m_request.file); !there)
        return there.error();
    auto lock = store::RunLock::acquire(*m_request.file);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock); // before reading: nobody else may add to what is read
    if (const Result<void> read = readEarlier(*m_request.file); !read)
        return read;
    setGoals();
    return {};
}

Result<void> SearchSession::recallExtended()
{
    const Extension& extension = *m_request.extension;
    if (const Result<void> read = readEarlier(extension.file); !read)
        return read;
    search::SearchSettings& settings = m_request.spec.search;
    if (extension.countsTrainings == settings.isGenetic())
        return Error{ErrorCode::ValueOutOfRange, extension.file.string(),
                     "its strategy " + settings.strategy
                         + (settings.isGenetic() ? " counts generations; say how many in all"
                                                 : " counts trainings; say how many in all")};
    int& length = settings.isGenetic() ? settings.generations : settings.trainings;
    if (extension.length <= length)
        return Error{ErrorCode::ValueOutOfRange, extension.file.string(),
                     "it searched for " + std::to_string(length)
                         + (settings.isGenetic() ? " generations; ask for more than that in all"
                                                 : " trainings; ask for more than that in all")};
    length = extension.length;
    m_request.spec.budgets.candidates.reset(); // what is taken over may have used it up
    if (const auto kept = m_history->documents.find(std::string(data::kLeakageDocument));
        kept != m_history->documents.end()) {
        if (const auto earlier = data::readLeakage(kept->second))
            m_earlierTests = earlier->earlierTests;
    }
    m_earlierTests += m_history->extraction ? std::size_t{1} : std::size_t{0};
    // What follows the search is done anew, on all that is found then.
    m_history->extraction.reset();
    m_history->repeated.clear();
    const std::string restarts(evaluate::kRestartsDocument); // of trainings that are taken over
    std::erase_if(m_history->documents,
                  [&restarts](const auto& document) { return document.first != restarts; });
    m_history->ending.reset();
    m_history->spent = Seconds{0.0};
    std::vector<double> accuracies;
    for (const auto& [id, candidate] : m_history->candidates) {
        if (candidate->source == Source::Trained && candidate->training)
            accuracies.push_back(candidate->training->told());
    }
    std::ranges::sort(accuracies, std::greater{});
    const auto finalists = static_cast<std::size_t>(std::max(1, m_request.spec.finalists));
    m_lowestFinalist
        = accuracies.empty() ? 0.0 : accuracies[std::min(finalists, accuracies.size()) - 1];
    setGoals();
    return {};
}

bool SearchSession::canRecall(std::span<const search::Proposal> proposals) const
{
    if (!m_history)
        return false;
    // Halving measures all of a round against each other: it is recalled as a whole or not at all.
    return !m_request.spec.training.successiveHalving
        || std::all_of(proposals.begin(), proposals.end(),
                       [this](const search::Proposal& one) { return canRecall(one); });
}

bool SearchSession::canRecall(const search::Proposal& proposal) const
{
    const auto found = m_history->candidates.find(proposal.id);
    if (found == m_history->candidates.end())
        return false;
    // A finished run keeps the weights of a few. An extension trains those anew, to the same
    // weights, that may be finalists.
    const evaluate::CandidateResult& candidate = *found->second;
    const bool mayBeFinalist = m_request.extension && candidate.source == Source::Trained
        && candidate.training && candidate.training->told() >= m_lowestFinalist;
    return !mayBeFinalist || m_history->weights.contains(proposal.id);
}

Result<SearchSession::Results> SearchSession::recall(std::span<const search::Proposal> proposals,
                                                     evaluate::Evaluator& evaluator)
{
    Results results;
    for (const search::Proposal& proposal : proposals) {
        if (!canRecall(proposal))
            continue;
        const auto found = m_history->candidates.find(proposal.id);
        const auto recalled = evaluator.recall(proposal, *found->second);
        if (!recalled)
            return Error{ErrorCode::FileDamaged, earlierFile(m_request).string(),
                         recalled.error().subject + ": " + recalled.error().detail};
        const auto weights = m_history->weights.find(proposal.id);
        deliver(*recalled, weights == m_history->weights.end() ? nullptr : weights->second, true);
        results.push_back(*recalled);
    }
    return results;
}

} // namespace splitscape::run
