// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_difference.h"

#include "core/study/study_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace splitscape::study {

namespace {

using Json = nlohmann::ordered_json;

std::string valueText(const Json& value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const Json& item : value) {
        if (!text.empty())
            text += ',';
        text += valueText(item);
    }
    return text;
}

/// Where a figure comes from, in words: it changes no result.
bool isForReadersOnly(const std::string& key) { return key == "sources" || key == "description"; }

/// Adds the fields of one study; a field that is new goes behind the one before it.
class FieldTable {
public:
    explicit FieldTable(std::size_t studies)
        : m_studies(studies)
    {
    }

    void add(std::size_t study, const Json& object, const std::string& path = {})
    {
        if (path.empty())
            m_next = 0;
        for (const auto& [key, value] : object.items()) {
            if (isForReadersOnly(key))
                continue;
            const std::string field = path.empty() ? key : path + "." + key;
            if (value.is_object())
                add(study, value, field);
            else
                rowOf(field).values[study] = valueText(value);
        }
    }

    [[nodiscard]] std::vector<SettingDifference> differing() &&
    {
        std::erase_if(m_rows, [](const SettingDifference& row) {
            return std::all_of(row.values.begin(), row.values.end(), [&](const std::string& value) {
                return value == row.values.front();
            });
        });
        return std::move(m_rows);
    }

private:
    SettingDifference& rowOf(const std::string& field)
    {
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&](const SettingDifference& one) { return one.field == field; });
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.begin() + m_next,
                                {field, std::vector<std::string>(m_studies)});
        m_next = row - m_rows.begin() + 1;
        return *row;
    }

    std::size_t m_studies;
    std::vector<SettingDifference> m_rows;
    std::ptrdiff_t m_next = 0; ///< behind the field added last
};

} // namespace

std::vector<SettingDifference> settingDifferences(std::span<const StudySpec> specs)
{
    FieldTable table(specs.size());
    for (std::size_t study = 0; study < specs.size(); ++study)
        table.add(study, Json::parse(toText(specs[study])));
    return std::move(table).differing();
}

} // namespace splitscape::study
