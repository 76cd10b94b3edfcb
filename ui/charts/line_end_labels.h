// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <vector>

class QCPItemText;
class QCustomPlot;

namespace splitscape::ui {

/// Names of lines, in the right margin of a plot at the height where each line ends; those of lines
/// that meet stand one below the other. Becomes a child of the plot.   Thread: UI.
class LineEndLabels : public QObject {
    Q_OBJECT

public:
    struct Label {
        QString text;
        double value = 0.0; ///< on the y axis
        QColor colour;
    };

    explicit LineEndLabels(QCustomPlot* plot);

    /// Makes room for them; a replot draws them.
    void setLabels(std::vector<Label> labels);

private:
    void place();

    QCustomPlot* m_plot;
    std::vector<Label> m_labels;
    std::vector<QCPItemText*> m_items; ///< [label]; those left over are hidden
};

} // namespace splitscape::ui
