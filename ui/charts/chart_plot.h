// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace splitscape::ui {

/// A plot that is drawn anew when it is painted in a new size, not for each size that a layout tries
/// on the way there.   Thread: UI.
class ChartPlot : public QCustomPlot {
public:
    explicit ChartPlot(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isOfAnotherSize = false; ///< what is drawn
};

} // namespace splitscape::ui
