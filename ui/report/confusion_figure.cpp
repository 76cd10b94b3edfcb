// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/confusion_figure.h"
#include "ui/report/plot.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_text.h"
#include "ui/text/figures.h"

#include <QLocale>
#include <algorithm>

namespace splitscape::ui {
namespace {

constexpr qreal kTop = 30;
constexpr qreal kNameGap = 6;
constexpr qreal kLongestName = 70;
constexpr double kDarkCell = 0.55; ///< share from which a cell's text is set in the ground's colour
constexpr qreal kLeastCellForNumbers = 17;

/// A name cut to a width, with an ellipsis; empty where not even that fits.
QString fitted(QString name, qreal width, const LabelStyle& style)
{
    if (labelWidth(name, style) <= width)
        return name;
    while (name.size() > 1 && labelWidth(name + u'…', style) > width)
        name.chop(1);
    name += u'…';
    return labelWidth(name, style) <= width ? name : QString();
}

/// A count and its share of the true class, in a shade of that share; numbers where there is room.
void drawCell(Drawing& drawing, const QRectF& frame, const ConfusionCell& cell, bool correct)
{
    const auto& [count, share] = cell;
    drawing.rectangle(frame,
                      Fill{correct ? ColourRole::Edge : ColourRole::Limit, 0.04 + 0.92 * share},
                      Stroke{ColourRole::Surface, 1.2, false});
    if (frame.width() < kLeastCellForNumbers)
        return;
    const ColourRole ink = share > kDarkCell ? ColourRole::Surface : ColourRole::Text;
    const bool both = frame.width() >= 2 * kLeastCellForNumbers;
    drawing.label(frame.center() + QPointF(0, both ? 0 : 2.6), QLocale().toString(qlonglong(count)),
                  {kNameSize, ink, Anchor::Middle, correct});
    if (both)
        drawing.label(frame.center() + QPointF(0, 9), percentText(share),
                      {kTickSize - 1, ink, Anchor::Middle, false});
}

} // namespace

Drawing drawConfusion(const report::Report& report, const QSizeF& size)
{
    Drawing drawing{size, ReportText::tr("Confusion matrix of the test part"), {}, {}};
    const metrics::ConfusionMatrix& matrix = report.extraction->confusion;
    const ConfusionFigure figure = confusionFigure(matrix);
    const int classes = std::max(matrix.classes, 1);
    const LabelStyle nameStyle{kNameSize, ColourRole::Text, Anchor::End, false};
    qreal widest = 0;
    for (int i = 0; i < matrix.classes; ++i)
        widest
            = std::max(widest, labelWidth(QString::fromStdString(report.className(i)), nameStyle));
    const qreal left = std::min(widest, kLongestName) + kNameGap + 2;
    const qreal cell
        = std::min((size.width() - left - 1) / classes, (size.height() - kTop - 1) / classes);
    const QString heading = ReportText::tr("predicted class; rows: the true class");
    const LabelStyle headingStyle{kNameSize, ColourRole::MutedText, Anchor::Start, false};
    drawing.label({std::min(left, size.width() - labelWidth(heading, headingStyle)), kNameSize},
                  heading, headingStyle);
    for (int actual = 0; actual < matrix.classes; ++actual) {
        const qreal top = kTop + actual * cell;
        const QString name = QString::fromStdString(report.className(actual));
        drawing.label({left - kNameGap, top + cell / 2 + 2.6},
                      fitted(name, kLongestName, nameStyle), nameStyle);
        drawing.label({left + (actual + 0.5) * cell, kTop - 5}, fitted(name, cell - 2, nameStyle),
                      {kNameSize, ColourRole::Text, Anchor::Middle, false});
        for (int predicted = 0; predicted < classes; ++predicted) {
            const QRectF frame(left + predicted * cell, top, cell, cell);
            drawCell(drawing, frame, figure.at(actual, predicted), actual == predicted);
        }
    }
    drawing.description
        = ReportText::tr("%1 of %2 test samples are classified correctly, %3.")
              .arg(QLocale().toString(qRound64(matrix.accuracy() * double(matrix.total()))),
                   QLocale().toString(qlonglong(matrix.total())), percentText(matrix.accuracy()));
    return drawing;
}

} // namespace splitscape::ui
