// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tuning.h"

#include <QCoreApplication>
#include <QLocale>

namespace splitscape::ui {

namespace {

struct TuningText {
    Q_DECLARE_TR_FUNCTIONS(TuningText)
};

QString pointsText(double share) { return QLocale().toString(100.0 * share, 'f', 1); }

} // namespace

QString tuningText(const evaluate::TuningFacts& facts, std::size_t trainings)
{
    QStringList sentences;
    if (facts.trainings)
        sentences += TuningText::tr("Rounding to few bits cost more than a point in %1 of %2 final "
                                    "trainings, %3 points on average on the selection half; after "
                                    "fine-tuning with simulated rounding it costs %4 points.")
                         .arg(QLocale().toString(facts.trainings->tuned),
                              QLocale().toString(static_cast<qulonglong>(trainings)),
                              pointsText(facts.trainings->lossBefore),
                              pointsText(facts.trainings->lossAfter));
    if (facts.network && facts.network->isKept)
        sentences += TuningText::tr("The exported network was fine-tuned in the same way: rounding "
                                    "cost it %1 points and now costs %2.")
                         .arg(pointsText(facts.network->unrounded - facts.network->before),
                              pointsText(facts.network->unrounded - facts.network->after));
    else if (facts.network)
        sentences += TuningText::tr("Rounding costs the exported network %1 points; fine-tuning did "
                                    "not help it, so it is exported as trained.")
                         .arg(pointsText(facts.network->unrounded - facts.network->before));
    return sentences.join(QLatin1Char(' '));
}

} // namespace splitscape::ui
