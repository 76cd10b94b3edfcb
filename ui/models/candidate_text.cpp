// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_text.h"

#include "core/evaluate/column_names.h"

#include <charconv>
#include <span>

namespace splitscape::ui {
namespace {

void append(QByteArray& text, std::size_t column, double value)
{
    std::array<char, 32> digits{};
    char* const begin = digits.data();
    char* const end = begin + digits.size();
    const auto written = kColumns[column].whole
        ? std::to_chars(begin, end, static_cast<long long>(value))
        : std::to_chars(begin, end, fileValue(static_cast<CandidateColumn>(column), value));
    text.append(begin, written.ptr - begin);
}

/// Quoted where it holds the separator.
QByteArray inField(QByteArray text, char separator)
{
    return separator == ',' && text.contains(',') ? '"' + text + '"' : text;
}

/// "2048,128,8", as a field.
QByteArray listText(std::span<const int> numbers, char separator)
{
    QByteArray text;
    for (const int number : numbers)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(number);
    return inField(std::move(text), separator);
}

constexpr std::array kNetworkColumns{evaluate::column::kLengths, evaluate::column::kChannels,
                                     evaluate::column::kKernels, evaluate::column::kKinds,
                                     evaluate::column::kFog,     evaluate::column::kSides};

/// The columns of a network, as the command line writes them.
QByteArray networkText(const space::Architecture& network, char separator)
{
    QByteArray text = listText(network.lengths, separator) + separator
        + listText(network.channels, separator) + separator;
    if (space::isPaperChain(network))
        return text + separator + separator + separator;
    text += listText(network.kernels, separator) + separator;
    text += inField(QByteArray::fromStdString(space::edgeKindsText(network.kinds)), separator)
        + separator;
    QByteArray fog = "{\"channels\":" + QByteArray::number(network.fog.channels)
        + ",\"blocks\":" + QByteArray::number(network.fog.blocks) + '}';
    if (separator == ',')
        fog = '"' + fog.replace("\"", "\"\"") + '"';
    text += fog + separator;
    return network.sides > 0 ? text + QByteArray::number(network.sides) : text;
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
    for (const char* name : kNetworkColumns)
        text += (name == kNetworkColumns.front() ? QByteArray() : QByteArray(1, separator)) + name;
    text += '\n';
    for (const std::uint32_t index : snapshot.order) {
        const CandidateRow& row = snapshot.table.row(index);
        for (std::size_t column = 0; column < kColumnCount; ++column) {
            if (static_cast<CandidateColumn>(column) == CandidateColumn::Status)
                text += nameOf(row.standing);
            else if (!std::isnan(row.values[column]))
                append(text, column, row.values[column]);
            text += separator;
        }
        text += networkText(snapshot.table.candidate(index)->architecture, separator);
        text += '\n';
    }
    return text;
}

} // namespace splitscape::ui
