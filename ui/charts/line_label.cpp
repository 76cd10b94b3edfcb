// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_label.h"

#include <QFontMetricsF>
#include <qcustomplot.h>

namespace splitscape::ui {

void keepBesideLine(QCPItemText* label, Qt::AlignmentFlag preferred)
{
    QCustomPlot* const plot = label->parentPlot();
    QObject::connect(plot, &QCustomPlot::beforeReplot, label, [plot, label, preferred] {
        const QMargins padding = label->padding();
        const double width = QFontMetricsF(label->font()).horizontalAdvance(label->text())
            + padding.left() + padding.right();
        const double line = label->position->pixelPosition().x();
        const bool fitsRight = line + width <= plot->axisRect()->right();
        const bool fitsLeft = line - width >= plot->axisRect()->left();
        const bool isRight = preferred == Qt::AlignRight ? fitsRight || !fitsLeft
                                                         : fitsRight && !fitsLeft;
        // An item whose left side is at the line stands to the right of it.
        label->setPositionAlignment((isRight ? Qt::AlignLeft : Qt::AlignRight)
                                    | (label->positionAlignment() & Qt::AlignVertical_Mask));
    });
}

} // namespace splitscape::ui
