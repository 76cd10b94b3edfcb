// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_figures.h"

namespace splitscape::ui {
namespace {

/// Why there is nothing to draw; empty where there is.
std::string want(FigureKind kind, const report::Report& report)
{
    switch (kind) {
    case FigureKind::Accuracy:
        return report.accuracy.empty() ? "no candidate is trained yet" : "";
    case FigureKind::Population:
        return report.population.valid.empty() && report.population.invalid.empty()
            ? "no candidate that fits Flash and RAM is known yet"
            : "";
    case FigureKind::Latency:
        return report.latencies.valid.empty()
            ? "the study says nothing of time, or no valid candidate is known yet"
            : "";
    case FigureKind::Points:
    case FigureKind::Split:
    case FigureKind::FogSweep:
        return report.answer ? "" : "no valid candidate was found, so name one with --candidate";
    case FigureKind::Confusion:
        break;
    }
    if (report.extraction)
        return {};
    return report.answer ? "this candidate was not tested: only the one that extraction chooses is"
                         : "no valid candidate was found, so none was tested";
}

} // namespace

QSizeF usualSize(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Split:
        return {480, 190};
    case FigureKind::Confusion:
        return {190, 190};
    default:
        return {330, 210};
    }
}

Result<Drawing> drawFigure(FigureKind kind, const report::Report& report, const QSizeF& size)
{
    if (std::string reason = want(kind, report); !reason.empty())
        return Error{ErrorCode::ValueOutOfRange, report.fileName, std::move(reason)};
    switch (kind) {
    case FigureKind::Accuracy:
        return drawAccuracy(report, size);
    case FigureKind::Population:
        return drawPopulation(report, size);
    case FigureKind::Latency:
        return drawLatency(report, size);
    case FigureKind::Points:
        return drawPoints(report, size);
    case FigureKind::Split:
        return drawSplit(report, size);
    case FigureKind::FogSweep:
        return drawFogSweep(report, size);
    case FigureKind::Confusion:
        break;
    }
    return drawConfusion(report, size);
}

} // namespace splitscape::ui
