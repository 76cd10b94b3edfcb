// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/test_figures.h"
#include "ui/models/article_table_model.h"

#include <QWidget>
#include <memory>
#include <string>
#include <vector>

class QLabel;
class QTableView;

namespace splitscape::ui {

class DrawingView;

/// What the kept predictions of the final trainings show, as far as it is there: curves of two
/// classes, calibration, seizures as events, and every patient. Hidden where nothing is.
class ScoresPanel : public QWidget {
    Q_OBJECT

public:
    using FiguresPtr = std::shared_ptr<const evaluate::TestFigures>;

    explicit ScoresPanel(QWidget* parent = nullptr);

    /// Null: nothing is known.
    void showFigures(const FiguresPtr& figures, const std::vector<std::string>& classNames);

private:
    QLabel* m_sentences;
    DrawingView* m_roc;
    DrawingView* m_precision;
    DrawingView* m_calibration;
    QLabel* m_caption;
    QTableView* m_patients;
    ArticleTableModel* m_model;
};

} // namespace splitscape::ui
