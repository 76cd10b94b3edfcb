// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/measured_layers.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/cost/device_profile.h"

#include <algorithm>
#include <array>

namespace splitscape::cost {

namespace {

constexpr std::uint64_t kMaximumFileBytes = 16 << 20;
constexpr std::size_t kMaximumProblems = 1000;
constexpr std::size_t kRequiredColumns = 6;
constexpr std::array<std::string_view, 9> kColumns{"kind",       "in_length",    "in_channels",
                                                   "out_length", "out_channels", "latency_ms",
                                                   "energy_mJ",  "power_mW",     "format"};
enum Column : std::size_t {
    Kind,
    InLength,
    InChannels,
    OutLength,
    OutChannels,
    Latency,
    EnergyColumn,
    PowerColumn,
    FormatColumn
};

/// Quotes around a cell do not count; none holds a comma.
std::vector<std::string_view> unquotedCells(std::string_view line)
{
    auto cells = cellsOf(line);
    for (std::string_view& cell : cells)
        if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
            cell = trimmed(cell.substr(1, cell.size() - 2));
    return cells;
}

std::string quoted(std::string_view cell)
{
    std::string text(1, '"');
    text.append(cell.substr(0, 40));
    return text.append(1, '"');
}

/// Where each of kColumns stands in a row.
using Positions = std::array<std::optional<std::size_t>, kColumns.size()>;

std::optional<Positions> readHeader(std::string_view line, const std::string& where,
                                    Problems& problems)
{
    Positions positions;
    const auto cells = unquotedCells(line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto found = std::find(kColumns.begin(), kColumns.end(), cells[i]);
        if (found == kColumns.end()) {
            const auto near = nearestName(cells[i], kColumns);
            problems.push_back({ErrorCode::UnknownKey, where + ": column " + quoted(cells[i]),
                                near ? "did you mean \"" + *near + "\"?" : ""});
            return std::nullopt;
        }
        auto& position = positions[static_cast<std::size_t>(found - kColumns.begin())];
        if (position) {
            problems.push_back({ErrorCode::RowInvalid, where,
                                "the column " + quoted(cells[i]) + " is there twice"});
            return std::nullopt;
        }
        position = i;
    }
    for (std::size_t column = 0; column < kRequiredColumns; ++column) {
        if (!positions[column]) {
            problems.push_back({ErrorCode::RowInvalid, where,
                                "the column " + quoted(kColumns[column]) + " is missing"});
            return std::nullopt;
        }
    }
    if (positions[EnergyColumn] && positions[PowerColumn]) {
        problems.push_back({ErrorCode::RowInvalid, where,
                            "energy_mJ and power_mW are both there, so give one of the two"});
        return std::nullopt;
    }
    return positions;
}

/// One row; on the first thing wrong, its cell and what it should be.
class RowReader {
public:
    RowReader(std::string_view line, const Positions& positions)
        : m_cells(unquotedCells(line))
        , m_positions(positions)
    {
    }

    std::optional<std::string> read(MeasuredLayer& row);

private:
    [[nodiscard]] std::string_view cell(Column column) const
    {
        const auto position = m_positions[column];
        return position && *position < m_cells.size() ? m_cells[*position] : std::string_view();
    }
    bool whole(Column column, int high, int& value)
    {
        const auto found = parseInteger(cell(column));
        if (found && *found >= 1 && *found <= high) {
            value = static_cast<int>(*found);
            return true;
        }
        m_problem = std::string(kColumns[column]) + " must be a whole number from 1 to "
            + std::to_string(high) + ", found " + quoted(cell(column));
        return false;
    }
    bool positive(Column column, double& value)
    {
        const auto found = parseNumber(cell(column));
        if (found && *found > 0.0) {
            value = *found;
            return true;
        }
        m_problem = std::string(kColumns[column]) + " must be a number above 0, found "
            + quoted(cell(column));
        return false;
    }
    bool readKind(network::Layer& layer);
    bool readShape(network::Layer& layer);
    bool readFormat(network::NumberFormat& format);

    std::vector<std::string_view> m_cells;
    const Positions& m_positions;
    std::string m_problem;
};

bool RowReader::readKind(network::Layer& layer)
{
    const auto found = std::find(kLayerKindNames.begin(), kLayerKindNames.end(), cell(Kind));
    if (found == kLayerKindNames.end()) {
        m_problem = "kind must be conv, tconv or fc, found " + quoted(cell(Kind));
        return false;
    }
    layer.kind = static_cast<network::LayerKind>(found - kLayerKindNames.begin());
    return true;
}

bool RowReader::readShape(network::Layer& layer)
{
    if (!whole(InLength, space::kMaximumLength, layer.inLength)
        || !whole(InChannels, space::kMaximumChannels, layer.inChannels)
        || !whole(OutLength, space::kMaximumLength, layer.outLength)
        || !whole(OutChannels, space::kMaximumChannels, layer.outChannels))
        return false;
    const bool fully = layer.kind == network::LayerKind::FullyConnected;
    const bool grows = layer.outLength > layer.inLength;
    const int larger = std::max(layer.inLength, layer.outLength);
    const int smaller = std::min(layer.inLength, layer.outLength);
    layer.kernel = fully ? layer.inLength : larger / smaller;
    layer.stride = layer.kernel;
    if (!fully && grows != (layer.kind == network::LayerKind::TransposedConvolution))
        m_problem = grows ? "a conv cannot lengthen, which is what a tconv does"
                          : "a tconv must lengthen, a conv does not";
    else if (!fully && larger % smaller != 0)
        m_problem = std::to_string(layer.inLength) + " and " + std::to_string(layer.outLength)
            + " do not divide each other";
    else if (std::max(layer.inValues(), layer.outValues()) > space::kMaximumLayerWeights
             || static_cast<double>(layer.inValues()) * static_cast<double>(layer.outValues())
                 > 0x1.0p62)
        m_problem = "the layer is too large";
    return m_problem.empty();
}

/// Those that code computes in; the others are for the radio.
bool RowReader::readFormat(network::NumberFormat& format)
{
    for (const auto known : {network::NumberFormat::Float32, network::NumberFormat::Int8})
        if (cell(FormatColumn) == network::nameOf(known)) {
            format = known;
            return true;
        }
    m_problem = "format must be float32 or int8, found " + quoted(cell(FormatColumn));
    return false;
}

std::optional<std::string> RowReader::read(MeasuredLayer& row)
{
    double milliseconds = 0.0;
    double extra = 0.0;
    const auto expected = static_cast<std::size_t>(
        std::count_if(m_positions.begin(), m_positions.end(),
                      [](const auto& position) { return position.has_value(); }));
    if (m_cells.size() != expected)
        return "it must have " + std::to_string(expected) + " cells, found "
            + std::to_string(m_cells.size());
    if (!readKind(row.layer) || !readShape(row.layer) || !positive(Latency, milliseconds))
        return m_problem;
    row.latency = Seconds(milliseconds * 1e-3);
    if (m_positions[FormatColumn] && !readFormat(row.format))
        return m_problem;
    if (m_positions[EnergyColumn]) {
        if (!positive(EnergyColumn, extra))
            return m_problem;
        row.power = Power::watts(extra / milliseconds);
    }
    if (m_positions[PowerColumn]) {
        if (!positive(PowerColumn, extra))
            return m_problem;
        row.power = Power::milliwatts(extra);
    }
    return std::nullopt;
}

/// The text of a remark "# Estimate: text"; nothing for another remark.
std::optional<std::string> estimateIn(std::string_view line)
{
    constexpr std::string_view kWord = "estimate";
    line = trimmed(line.substr(1));
    const bool same = line.size() >= kWord.size()
        && std::equal(kWord.begin(), kWord.end(), line.begin(),
                      [](char a, char b) { return a == (b | 0x20); });
    if (!same || (line.size() > kWord.size() && line[kWord.size()] != ':'))
        return std::nullopt;
    line.remove_prefix(std::min(line.size(), kWord.size() + 1));
    return std::string(trimmed(line));
}

} // namespace

MeasuredTable parseMeasuredLayers(std::string_view csv, const std::string& name, Problems& problems)
{
    MeasuredTable table;
    if (csv.substr(0, 4096).find('\0') != std::string_view::npos) {
        problems.push_back({ErrorCode::FileFormatUnknown, name, "it is binary, not CSV text"});
        return table;
    }
    if (csv.starts_with("\xef\xbb\xbf"))
        csv.remove_prefix(3);
    std::optional<Positions> positions;
    bool hasHeader = false;
    for (int line = 1; !csv.empty() && problems.size() < kMaximumProblems; ++line) {
        const std::size_t end = csv.find('\n');
        const std::string_view text = trimmed(csv.substr(0, end));
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        if (text.empty())
            continue;
        if (text.front() == '#') {
            if (auto remark = estimateIn(text))
                table.estimate = std::move(remark);
            continue;
        }
        const std::string where = name + ":" + std::to_string(line);
        if (!hasHeader) {
            hasHeader = true;
            positions = readHeader(text, where, problems);
            if (!positions)
                return table;
            continue;
        }
        MeasuredLayer row;
        row.line = line;
        if (auto problem = RowReader(text, *positions).read(row))
            problems.push_back({ErrorCode::RowInvalid, where, *std::move(problem)});
        else
            table.rows.push_back(row);
    }
    if (problems.empty() && table.rows.empty())
        problems.push_back({ErrorCode::RowInvalid, name, "it has no row of measurements"});
    return table;
}

MeasuredTable readMeasuredLayers(const std::filesystem::path& path, Problems& problems)
{
    const auto bytes = readFile(path, kMaximumFileBytes);
    if (bytes)
        return parseMeasuredLayers(*bytes, path.string(), problems);
    problems.push_back(bytes.error());
    return {};
}

} // namespace splitscape::cost
