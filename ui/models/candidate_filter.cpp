// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_filter.h"

#include <algorithm>
#include <charconv>

namespace splitscape::ui {
namespace {

bool listContains(const std::vector<int>& list, const QByteArray& part)
{
    std::array<char, 16> digits{};
    QByteArray text;
    text.reserve(static_cast<qsizetype>(list.size() * 5));
    for (const int value : list) {
        if (!text.isEmpty())
            text += ',';
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        text.append(digits.data(), end - digits.data());
    }
    return text.contains(part);
}

} // namespace

bool FilterRule::passes(const CandidateRow& row) const
{
    if ((row.isCopy && !showsCopies) || !standings[static_cast<std::size_t>(row.standing)])
        return false;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (ranges[i] && !ranges[i]->contains(row.values[i]))
            return false;
    }
    return true;
}

bool matchesText(const QString& text, const evaluate::CandidateResult& candidate)
{
    const QString wanted = text.simplified().remove(u' ');
    if (wanted.isEmpty())
        return true;
    bool isNumber = false;
    const CandidateId id
        = (wanted.startsWith(u'#') ? wanted.mid(1) : wanted).toULongLong(&isNumber);
    if (wanted.startsWith(u'#'))
        return isNumber && candidate.id == id;
    if (isNumber && candidate.id == id)
        return true;
    const QByteArray part = wanted.toUtf8();
    return listContains(candidate.architecture.lengths, part)
        || listContains(candidate.architecture.channels, part);
}

void CandidateFilter::set(const FilterRule& rule)
{
    if (m_rule == rule)
        return;
    m_rule = rule;
    emit changed();
}

void CandidateFilter::setRange(CandidateColumn column, std::optional<ValueRange> range)
{
    FilterRule rule = m_rule;
    if (range && (std::isnan(range->lower) || std::isnan(range->upper)))
        return;
    if (range && range->lower > range->upper)
        std::swap(range->lower, range->upper);
    rule.ranges[static_cast<std::size_t>(column)] = range;
    set(rule);
}

void CandidateFilter::setShown(Standing standing, bool shown)
{
    FilterRule rule = m_rule;
    rule.standings[static_cast<std::size_t>(standing)] = shown;
    set(rule);
}

void CandidateFilter::setText(const QString& text)
{
    FilterRule rule = m_rule;
    rule.text = text.trimmed();
    set(rule);
}

void CandidateFilter::setShowsCopies(bool shows)
{
    FilterRule rule = m_rule;
    rule.showsCopies = shows;
    set(rule);
}

void CandidateFilter::clear() { set(FilterRule{}); }

} // namespace splitscape::ui
