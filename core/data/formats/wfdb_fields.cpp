// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_fields.h"

#include "core/base/text.h"

#include <algorithm>

namespace splitscape::data {

WfdbFields::WfdbFields(std::string_view line)
    : m_rest(trimmed(line))
{
}

std::string_view WfdbFields::next()
{
    const std::size_t end = std::min(m_rest.find_first_of(" \t"), m_rest.size());
    const std::string_view field = m_rest.substr(0, end);
    m_rest = trimmed(m_rest.substr(end));
    return field;
}

bool WfdbFieldText::mark(char expected)
{
    if (m_rest.empty() || m_rest.front() != expected)
        return false;
    m_rest.remove_prefix(1);
    return true;
}

std::string inQuotes(std::string_view field)
{
    constexpr std::size_t kShown = 40;
    return std::string("'")
        .append(field.substr(0, kShown))
        .append(field.size() > kShown ? "...'" : "'");
}

} // namespace splitscape::data
