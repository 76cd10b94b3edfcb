// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <optional>

class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace splitscape::ui {

/// A star on the candidate that was chosen and tested, with its test figure above the frame, where it
/// covers nothing: what a chart shows of selection accuracies must not be taken for the test.
class TestedMark {
public:
    explicit TestedMark(QCustomPlot* plot);

    /// Where the candidate is, in coordinates of the plot; nothing: no mark.
    void place(std::optional<QPointF> at);
    void setText(const QString& text);
    void applyTheme();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString text() const;

private:
    QCPGraph* m_star;
    QCPItemText* m_label;
    QCPItemLine* m_leader; ///< from one to the other
};

} // namespace splitscape::ui
