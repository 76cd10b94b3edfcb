// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_rows.h"

#include "core/base/safe_text.h"
#include "core/base/text.h"

#include <ostream>

namespace splitscape {

namespace {

using Json = nlohmann::ordered_json;

std::string plainText(const Json& value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return spreadsheetText(value.get<std::string>());
    if (value.is_number_float())
        return formatNumber(value.get<double>());
    if (!value.is_array())
        return value.dump();
    std::string list;
    for (const Json& one : value) {
        if (!list.empty())
            list += ',';
        list += plainText(one);
    }
    return list;
}

/// A field of RFC 4180.
std::string field(const std::string& text)
{
    if (text.find_first_of("\",\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"')
            quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

} // namespace

JsonRows::JsonRows(std::ostream& out, RowFormat format, std::span<const char* const> columns)
    : m_out(out)
    , m_format(format)
    , m_columns(columns)
{
    if (m_format == RowFormat::Json)
        m_out << '[';
}

void JsonRows::add(const Json& row)
{
    if (m_format == RowFormat::Csv)
        addAsCsv(row);
    else
        m_out << (m_any ? ",\n " : "\n ")
              << row.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_any = true;
}

void JsonRows::addAsCsv(const Json& row)
{
    std::string names;
    std::string values;
    const auto add = [&](const std::string& name, const Json& value) {
        names.append(field(name)).append(1, ',');
        values.append(field(plainText(value))).append(1, ',');
    };
    for (const char* name : m_columns)
        add(name, row.contains(name) ? row.at(name) : Json(nullptr));
    if (m_columns.empty())
        for (const auto& [name, value] : row.items())
            add(name, value);
    if (names.empty())
        return;
    names.pop_back();
    values.pop_back();
    if (!m_any)
        m_out << names << "\r\n";
    m_out << values << "\r\n";
}

void JsonRows::finish()
{
    if (m_format == RowFormat::Json)
        m_out << (m_any ? "\n]\n" : "]\n");
}

} // namespace splitscape
