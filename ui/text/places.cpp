// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/places.h"

#include "ui/text/given_numbers.h"

#include <QCoreApplication>

namespace splitscape::ui {

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

} // namespace

QString samplePlaceText(const evaluate::SamplePlace& place)
{
    const QString recording = QString::fromStdString(place.recording);
    if (place.row)
        return Places::tr("row %1 of %2", "number, table")
            .arg(QString::number(*place.row), recording);
    if (place.time_s)
        return Places::tr("%1 at %2", "recording, time")
            .arg(recording, inLanguage(evaluate::clockText(*place.time_s)));
    return Places::tr("test sample %1").arg(place.number);
}

} // namespace splitscape::ui
