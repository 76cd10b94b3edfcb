// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/workers.h"

#include "ui/text/facts.h"

#include <QCoreApplication>

#include <array>

namespace splitscape::ui {

namespace {

struct Workers {
    Q_DECLARE_TR_FUNCTIONS(Workers)
};

/// %1 is the machine, %2 what is known of it.
QString sentenceOf(remote::WorkerRemarkKind kind)
{
    using enum remote::WorkerRemarkKind;
    switch (kind) {
    case Lost:
        return Workers::tr("A worker went away; its trainings are given to another.");
    case TransferBroken:
        return Workers::tr("A worker at %1 went away while files were sent to it; there may be no "
                           "room on its disk.");
    case WrongPassword:
        return Workers::tr("A worker at %1 was refused, since it does not know the password.");
    case OtherEngineVersion:
        return Workers::tr("A worker was refused, since its work_queue_worker is of another "
                           "version; install the same package there.");
    case OtherVersion:
        return Workers::tr("%1 gets no trainings, since its splitscape-worker is of another "
                           "version (%2); install this one there.");
    case LevelMissing:
        return Workers::tr("%1 gets no trainings, since its processor lacks the instructions of "
                           "this run (%2); a lower training.instruction_level admits it.");
    case MathematicsDiffer:
        return Workers::tr("%1 gets no trainings, since its mathematics round in another way and "
                           "its results would differ in the last digit.");
    case DiskFull:
        return Workers::tr("%1 has no room for results (%2); make room there.");
    case TaskFailed:
        return Workers::tr("A task failed on %1 (%2); its trainings are given to another.");
    case Excluded:
        return Workers::tr("%1 gets no more trainings, since it failed several times.");
    case TrainedHere:
        return Workers::tr("A training that workers failed at is done on this machine.");
    }
    return {};
}

} // namespace

QString remarkText(const remote::WorkerRemark& remark)
{
    const QString host = remark.host.empty() ? Workers::tr("an unknown address")
                                             : QString::fromStdString(remark.host);
    QString text = sentenceOf(remark.kind);
    if (text.contains(QLatin1String("%1")) && text.contains(QLatin1String("%2")))
        text = text.arg(host, factText(QString::fromStdString(remark.detail)));
    else if (text.contains(QLatin1String("%1")))
        text = text.arg(host);
    if (remark.count > 1)
        text = Workers::tr("%1 (%2 times)").arg(text, QString::number(remark.count));
    return text;
}

QString commandHeading(remote::WorkerCommandKind kind)
{
    using enum remote::WorkerCommandKind;
    switch (kind) {
    case Here:
        return Workers::tr("Another worker on this machine:");
    case Direct:
        return Workers::tr("On a machine that reaches this one:");
    case Tunnel:
        return Workers::tr("Here, for a machine reached over SSH (encrypted):");
    case Slurm:
        return Workers::tr("On a Slurm cluster, ten workers:");
    case Factory:
        return Workers::tr("As many workers as there is work for:");
    }
    return {};
}

QString trafficText(std::int64_t bytes, const QLocale& locale)
{
    constexpr std::array units{"B", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000.0;
        ++unit;
    }
    return locale.toString(value, 'f', unit > 0 && value < 9.95 ? 1 : 0) + QChar(0xa0)
        + QLatin1String(units[unit]);
}

QString workersText(const remote::WorkersState& state, const QLocale& locale)
{
    if (state.connected == 0)
        return Workers::tr("No worker is connected.");
    return Workers::tr("%1, %2, %3, %4 trainings a minute in all, %5 sent.")
        .arg(Workers::tr("%n worker(s)", nullptr, state.connected),
             Workers::tr("%n core(s)", nullptr, state.cores),
             Workers::tr("%n training(s) under way there", nullptr, state.trainingsRunning),
             locale.toString(state.trainingsPerMinute, 'f',
                             state.trainingsPerMinute < 10.0 ? 1 : 0),
             trafficText(state.bytesSent, locale));
}

QString hostText(const remote::WorkerHost& host, const QLocale& locale)
{
    const QString name = QString::fromStdString(host.name);
    const QString trainings
        = Workers::tr("%n training(s)", nullptr, static_cast<int>(host.trainings));
    if (host.speed <= 0.0)
        return Workers::tr("%1: %2", "machine: what it did").arg(name, trainings);
    return Workers::tr("%1: %2, %3 times the mean speed")
        .arg(name, trainings, locale.toString(host.speed, 'f', 1));
}

} // namespace splitscape::ui
