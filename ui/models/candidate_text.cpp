// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_text.h"

#include <charconv>

namespace splitscape::ui {
namespace {

void append(QByteArray& text, std::size_t column, double value)
{
    std::array<char, 32> digits{};
    char* const begin = digits.data();
    char* const end = begin + digits.size();
    const auto written = kColumns[column].whole
        ? std::to_chars(begin, end, static_cast<long long>(value))
        : std::to_chars(begin, end, value);
    text.append(begin, written.ptr - begin);
}

} // namespace

QByteArray candidatesText(const CandidateSnapshot& snapshot, char separator)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(snapshot.order.size()) * 160 + 256);
    for (const CandidateColumnInfo& info : kColumns) {
        text += info.key;
        text += separator;
    }
    text += "architecture\n";
    const char* const quote = separator == ',' ? "\"" : "";
    for (const std::uint32_t index : snapshot.order) {
        const CandidateRow& row = snapshot.table.row(index);
        for (std::size_t column = 0; column < kColumnCount; ++column) {
            if (static_cast<CandidateColumn>(column) == CandidateColumn::Status)
                text += nameOf(row.standing);
            else if (!std::isnan(row.values[column]))
                append(text, column, row.values[column]);
            text += separator;
        }
        text += quote;
        text += space::toText(snapshot.table.candidate(index)->architecture).c_str();
        text += quote;
        text += '\n';
    }
    return text;
}

} // namespace splitscape::ui
