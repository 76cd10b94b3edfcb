// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <span>
#include <string>

namespace splitscape {

enum class RowFormat { Csv, Json };

/// Writes flat JSON objects, of the same keys or of some of given columns, one at a time: as CSV
/// (RFC 4180: a header, CRLF, quotes where needed; null is an empty field, a list of numbers has
/// commas between) or as a JSON array with one object a line. Nothing is kept.
class JsonRows {
public:
    /// `out` must outlive this object.
    /// @param columns  of a CSV, where rows may lack some; without, those of the first row. Must
    ///                 outlive this object.
    JsonRows(std::ostream& out, RowFormat format, std::span<const char* const> columns = {});

    void add(const nlohmann::ordered_json& row);
    /// Ends the array; call once, last.
    void finish();

private:
    void addAsCsv(const nlohmann::ordered_json& row);

    std::ostream& m_out;
    RowFormat m_format;
    std::span<const char* const> m_columns;
    bool m_any = false;
};

} // namespace splitscape
