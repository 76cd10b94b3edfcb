// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/uart_log.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace splitscape::calibrate {

namespace {

constexpr std::string_view kStart = "splitscape-measure,";
constexpr std::size_t kMostLayers = 10000;

Error wrong(int line, std::string detail)
{
    return {ErrorCode::RowInvalid, "log:" + std::to_string(line), std::move(detail)};
}

Result<UartLog> readStart(std::string_view line, int place)
{
    const auto cells = cellsOf(line);
    if (cells.size() != 5)
        return wrong(place, "it begins with " + std::to_string(cells.size()) + " cells instead of 5");
    if (cells[1] != "1")
        return wrong(place, "it is of another version: \"" + std::string(cells[1].substr(0, 20)) + "\"");
    const auto ticks = parseNumber(cells[3]);
    if (!ticks || !(*ticks > 0.0) || *ticks > 1e12)
        return wrong(place, "its ticks a second are no number above 0");
    if (cells[4] != "time" && cells[4] != "instructions")
        return wrong(place, "its ticks are neither time nor instructions");
    UartLog log;
    log.board = std::string(cells[2].substr(0, 80));
    log.ticksPerSecond = *ticks;
    log.countsInstructions = cells[4] == "instructions";
    return log;
}

Result<LoggedLayer> readLayer(std::string_view line, int place, std::size_t expected)
{
    const auto cells = cellsOf(line);
    if (cells.size() != 4)
        return wrong(place, "a layer has " + std::to_string(cells.size()) + " cells instead of 4");
    const auto number = parseInteger(cells[1]);
    const auto repeats = parseInteger(cells[2]);
    const auto ticks = parseNumber(cells[3]);
    if (!number || !repeats || !ticks || *repeats < 1 || *repeats > 1000000 || !(*ticks >= 0.0)
        || *ticks > 1e15)
        return wrong(place, "its numbers cannot be read");
    if (*number != static_cast<long long>(expected))
        return wrong(place, "layer " + std::string(cells[1].substr(0, 20)) + " stands where layer "
                         + std::to_string(expected) + " is expected, so lines are lost");
    return LoggedLayer{static_cast<int>(*number), static_cast<int>(*repeats), *ticks};
}

} // namespace

Seconds UartLog::latencyOf(std::size_t index) const
{
    const LoggedLayer& empty = layers.front();
    const double overhead = empty.ticks / static_cast<double>(empty.repeats);
    const LoggedLayer& one = layers[index];
    return Seconds((one.ticks / static_cast<double>(one.repeats) - overhead) / ticksPerSecond);
}

Result<UartLog> parseUartLog(std::string_view text)
{
    std::optional<UartLog> running;
    std::optional<UartLog> whole;
    bool began = false;
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        const std::string_view row = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (row.starts_with(kStart)) {
            auto log = readStart(row, line);
            if (!log)
                return log.error();
            running = *std::move(log);
            began = true;
        } else if (running && row.starts_with("layer,")) {
            auto layer = readLayer(row, line, running->layers.size());
            if (!layer)
                return layer.error();
            if (running->layers.size() == kMostLayers)
                return wrong(line, "it has too many layers");
            running->layers.push_back(*layer);
        } else if (running && row.starts_with("end,")) {
            if (running->layers.size() < 2 || parseInteger(row.substr(4)) != static_cast<long long>(running->layers.size() - 1))
                return wrong(line, "it ends after " + std::to_string(running->layers.size())
                                 + " pulses, which is not what it says");
            whole = std::exchange(running, std::nullopt);
        }
    }
    if (!began)
        return Error{ErrorCode::FileFormatUnknown, "log",
                     "it has no line \"splitscape-measure,...\", which the measuring firmware "
                     "prints first"};
    if (!whole)
        return Error{ErrorCode::FileTruncated, "log", "it was cut off before its line \"end\""};
    for (std::size_t i = 1; i < whole->layers.size(); ++i)
        if (!(whole->latencyOf(i) > Seconds(0.0)))
            return Error{ErrorCode::ValueOutOfRange, "log",
                         "layer " + std::to_string(i)
                             + " took no longer than nothing, so its clock is too coarse or stands"};
    return *whole;
}

} // namespace splitscape::calibrate
