// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/boards.h"

#include "ui/text/figures.h"

#include <QCoreApplication>

namespace splitscape::ui {

namespace {

struct Boards {
    Q_DECLARE_TR_FUNCTIONS(Boards)
};

} // namespace

QStringList boardSentences(const std::vector<record::BoardAnswer>& boards)
{
    QStringList sentences;
    for (const record::BoardAnswer& board : boards) {
        const QString device = QString::fromStdString(board.device);
        const QString radio = QString::fromStdString(board.link);
        const partition::PointCost* best = board.partition.best();
        sentences += best ? Boards::tr("On %1 by %2 the best cut is point %3: %4 on the wearable.")
                                .arg(device, radio, QString::number(best->point),
                                     millijouleText(best->edge()))
                          : Boards::tr("On %1 by %2 no point meets the Flash and RAM limits.")
                                .arg(device, radio);
    }
    return sentences;
}

} // namespace splitscape::ui
