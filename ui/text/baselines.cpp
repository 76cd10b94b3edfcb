// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/baselines.h"

#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace splitscape::ui {

namespace {

struct BaselineText {
    Q_DECLARE_TR_FUNCTIONS(BaselineText)
};

} // namespace

QString baselineName(evaluate::BaselineKind kind)
{
    switch (kind) {
    case evaluate::BaselineKind::SendRaw:
        return BaselineText::tr("send it raw");
    case evaluate::BaselineKind::Features:
        return BaselineText::tr("features");
    case evaluate::BaselineKind::Edge:
        break;
    }
    return BaselineText::tr("all on the edge");
}

QString baselineText(const evaluate::Baseline& baseline)
{
    const QString values = countText(baseline.deployment.sentValues);
    const QString format = QString::fromUtf8(network::nameOf(baseline.deployment.linkFormat));
    switch (baseline.kind) {
    case evaluate::BaselineKind::SendRaw:
        return BaselineText::tr("sending %1 raw values as %2 to a rich network on the fog node")
            .arg(values, format);
    case evaluate::BaselineKind::Features:
        return BaselineText::tr("sending %1 raw values as %2 to a logistic regression on band "
                                "powers and moments")
            .arg(values, format);
    case evaluate::BaselineKind::Edge:
        break;
    }
    return BaselineText::tr("computing everything on the wearable, in the network %1")
        .arg(QString::fromStdString(space::toText(baseline.architecture)));
}

QString baselineScore(const evaluate::Baseline& baseline, partition::Scenario scenario)
{
    const QString energy = millijouleText(partition::scenarioEnergy(baseline.deployment, scenario));
    if (!baseline.testAccuracyDeviation)
        return BaselineText::tr("%1 for %2", "accuracy for energy")
            .arg(percentText(baseline.testAccuracyMean), energy);
    return BaselineText::tr("%1 ± %2 for %3", "accuracy and deviation for energy")
        .arg(QLocale().toString(100.0 * baseline.testAccuracyMean, 'f', 1),
             percentText(*baseline.testAccuracyDeviation), energy);
}

QString unbeatenText(const report::BaselineVerdict& verdict, partition::Scenario scenario,
                     bool sendsRaw)
{
    if (!verdict.unbeaten)
        return {};
    const evaluate::Baseline& best = *verdict.unbeaten;
    const QString change = best.kind == evaluate::BaselineKind::Edge
        ? BaselineText::tr("A radio that spends less a byte, or a smaller energy limit, would "
                           "change that.")
        : BaselineText::tr("A board that computes for less, a radio that spends more a byte, or "
                           "raw data that must not leave the wearable (the lowest point allowed) "
                           "would change that.");
    return (sendsRaw
                ? BaselineText::tr("No network on the edge is worth its energy here: %1 scores %2.")
                : BaselineText::tr("The result does not beat a baseline: %1 scores %2."))
               .arg(baselineText(best), baselineScore(best, scenario))
        + u' ' + change;
}

QString baselinesText(const report::BaselineVerdict& verdict, partition::Scenario scenario)
{
    QStringList all;
    for (const evaluate::Baseline& baseline : verdict.baselines)
        all += BaselineText::tr("%1, %2", "name of a baseline, its score")
                   .arg(baselineName(baseline.kind), baselineScore(baseline, scenario));
    return BaselineText::tr("Baselines, on the test part: %1.").arg(all.join(u"; "));
}

} // namespace splitscape::ui
