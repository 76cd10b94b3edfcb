// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/contest_text.h"

#include "ui/text/evidence.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace splitscape::ui {
namespace {

struct ContestText {
    Q_DECLARE_TR_FUNCTIONS(ContestText)
};

} // namespace

QString benchmarkTableName(std::string_view name)
{
    if (name == "real")
        return ContestText::tr("Real heartbeats");
    if (name == "synthetic")
        return ContestText::tr("Synthetic heartbeats");
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString contestText(const benchmark::Contest& contest)
{
    const QString limit = contest.limit_mJ
        ? ContestText::tr("energy limit %1")
              .arg(millijouleText(Energy::millijoules(*contest.limit_mJ)))
        : ContestText::tr("no energy limit");
    return ContestText::tr("%1, %2, %n search(es) of %3 trainings each",
                           "table, energy limit, trainings", contest.seeds)
        .arg(benchmarkTableName(contest.table), limit, countText(contest.trainings));
}

QString measuredText(const benchmark::Contest& contest)
{
    return ContestText::tr("Protocol %1; regret on the test part of the table")
        .arg(protocolName(contest.split));
}

QStringList contestHeaders()
{
    return {ContestText::tr("Table"),     ContestText::tr("Energy limit (mJ)"),
            ContestText::tr("Searches"),  ContestText::tr("Trainings of each"),
            ContestText::tr("Protocol"),  ContestText::tr("Measured on")};
}

QVariantList contestCells(const benchmark::Contest& contest)
{
    return {benchmarkTableName(contest.table),
            contest.limit_mJ ? QVariant(*contest.limit_mJ) : QVariant(),
            contest.seeds,
            contest.trainings,
            protocolName(contest.split),
            ContestText::tr("test part of the table")};
}

} // namespace splitscape::ui
