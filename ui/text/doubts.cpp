// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/doubts.h"

#include <QCoreApplication>

namespace splitscape::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Doubts)
};

} // namespace

QString doubtText(bool isDamaged, bool hasChecksums)
{
    if (isDamaged)
        return Texts::tr("Parts of this file could not be read; what could be read is here.");
    if (!hasChecksums)
        return Texts::tr("An earlier version wrote this file, without checksums: a changed byte in "
                         "it may go unnoticed. Going on with the run adds them.");
    return {};
}

QString soundnessText(bool isDamaged, bool hasChecksums)
{
    if (isDamaged)
        return Texts::tr("damaged");
    return hasChecksums ? Texts::tr("sound") : Texts::tr("no checksums");
}

} // namespace splitscape::ui
