// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/series_recording.h"

#include "core/base/text.h"
#include "core/data/formats/column_names.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace splitscape::data {

namespace {

constexpr double kMostRaised = 1000.0; // a rate to another; beyond, a unit is wrong
constexpr std::size_t kRowsMovedPerStopCheck = 4096;

} // namespace

std::vector<SeriesTable> partedByPatient(SeriesTable table, const std::stop_token& stop)
{
    if (table.patients.rows.empty())
        return {std::move(table)};
    std::vector<SeriesTable> parts(table.patients.names.size());
    std::vector<std::size_t> firstRows(parts.size());
    for (std::size_t p = 0; p < parts.size(); ++p) {
        parts[p].channelNames = table.channelNames;
        parts[p].channels.resize(table.channels.size());
        parts[p].timeName = table.timeName;
        parts[p].labels.names = table.labels.names;
        parts[p].patients.names = {table.patients.names[p]};
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % kRowsMovedPerStopCheck == 0 && stop.stop_requested())
            break;
        SeriesTable& part = parts[table.patients.rows[row]];
        if (part.rows() == 0)
            firstRows[table.patients.rows[row]] = row;
        for (std::size_t c = 0; c < table.channels.size(); ++c)
            part.channels[c].push_back(table.channels[c][row]);
        if (!table.times.empty())
            part.times.push_back(table.times[row]);
        if (!table.labels.rows.empty())
            part.labels.rows.push_back(table.labels.rows[row]);
    }
    for (std::size_t p = 0; table.startClock_s && p < parts.size(); ++p) {
        // Without times nothing tells how much later than the first row another one was.
        if (!table.times.empty() || firstRows[p] == 0)
            parts[p].startClock_s = table.startClock_s;
        parts[p].startAtFirstRow();
    }
    return parts;
}

bool takeChannelsOf(const std::vector<std::string>& names, const std::string& file,
                    SeriesTable& table, Notes& notes)
{
    if (table.channelNames == names)
        return true;
    std::vector<std::vector<float>> channels;
    std::vector<std::string> others = table.channelNames;
    for (const std::string& name : names) {
        const auto found = std::find(table.channelNames.begin(), table.channelNames.end(), name);
        const auto left = std::find(others.begin(), others.end(), name);
        if (found == table.channelNames.end() || left == others.end())
            return false;
        others.erase(left);
        channels.push_back(std::move(
            table.channels[static_cast<std::size_t>(found - table.channelNames.begin())]));
    }
    table.channels = std::move(channels);
    table.channelNames = names;
    std::string list;
    for (const std::string& other : others)
        list += (list.empty() ? "" : ", ") + other.substr(0, 40);
    notes.push_back(
        {NoteKind::Table, file,
         list.empty() ? "its channels come in another order and are taken by their names"
                      : "the other recordings have no " + list + ", so it is left out of this one"});
    return true;
}

std::size_t unlabelledRows(const SeriesTable& table)
{
    return static_cast<std::size_t>(
        std::count_if(table.labels.rows.begin(), table.labels.rows.end(), [&](std::uint32_t label) {
            return isMissingLabel(table.labels.names[label]);
        }));
}

double valuesIn(const SeriesTable& table, double ratio)
{
    return static_cast<double>(table.rows()) * static_cast<double>(table.channels.size()) * ratio;
}

std::string whyNotAtRateOf(const SeriesRecording& first, const SeriesRecording& recording)
{
    const char* fields = " (dataset.csv.rate_Hz, dataset.csv.time)";
    const bool known = recording.clock.rate_Hz > 0.0;
    if (known != (first.clock.rate_Hz > 0.0))
        return std::string("its rate is ") + (known ? "" : "not ") + "known, that of "
            + first.file + " is " + (known ? "not" : "known") + fields;
    const double ratio = first.rate() / recording.rate();
    if (ratio > kMostRaised)
        return "its rate is " + formatNumber(rounded(recording.clock.rate_Hz)) + " Hz, that of "
            + first.file + " is " + formatNumber(rounded(first.clock.rate_Hz)) + " Hz" + fields;
    return {};
}

} // namespace splitscape::data
