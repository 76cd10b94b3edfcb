// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scores_panel.h"

#include "ui/charts/drawing_view.h"
#include "ui/charts/report_table.h"
#include "ui/report/evidence_figures.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace splitscape::ui {

ScoresPanel::ScoresPanel(QWidget* parent)
    : QWidget(parent)
    , m_sentences(new QLabel)
    , m_roc(new DrawingView)
    , m_precision(new DrawingView)
    , m_calibration(new DrawingView)
    , m_caption(new QLabel)
    , m_patients(new QTableView)
    , m_model(new ArticleTableModel(this))
{
    setObjectName(QStringLiteral("scoresPanel"));
    m_sentences->setObjectName(QStringLiteral("scoresText"));
    for (QLabel* label : {m_sentences, m_caption}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kSpace, 0, kSpace, 0);
    }
    m_roc->setObjectName(QStringLiteral("rocView"));
    m_precision->setObjectName(QStringLiteral("precisionView"));
    m_calibration->setObjectName(QStringLiteral("calibrationView"));
    m_patients->setObjectName(QStringLiteral("patientTable"));
    m_patients->setModel(m_model);
    styleReportTable(m_patients, tr("Patients of the test part"));
    auto* curves = new QGridLayout;
    curves->setSpacing(kSpace);
    curves->addWidget(m_roc, 0, 0);
    curves->addWidget(m_precision, 0, 1);
    curves->addWidget(m_calibration, 1, 0);
    curves->setColumnStretch(0, 1);
    curves->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_sentences);
    layout->addLayout(curves);
    layout->addWidget(m_caption);
    layout->addWidget(m_patients);
    hide();
}

void ScoresPanel::showFigures(const FiguresPtr& figures, const std::vector<std::string>& classNames)
{
    using Draw = DrawingView::Draw;
    const QStringList sentences = figures ? scoreSentences(*figures) : QStringList();
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_sentences->setHidden(sentences.isEmpty());
    const bool hasCurves = figures && figures->curves && classNames.size() > 1;
    const QString positive = hasCurves ? QString::fromStdString(classNames[1]) : QString();
    m_roc->setDraw(hasCurves ? Draw([figures, positive](const QSizeF& size) {
        return drawRoc(*figures->curves, positive, size);
    })
                             : Draw());
    m_precision->setDraw(hasCurves ? Draw([figures, positive](const QSizeF& size) {
        return drawPrecisionRecall(*figures->curves, positive, size);
    })
                                   : Draw());
    m_calibration->setDraw(figures && figures->calibration
                               ? Draw([figures](const QSizeF& size) {
                                     return drawCalibration(*figures->calibration, size);
                                 })
                               : Draw());
    for (DrawingView* view : {m_roc, m_precision, m_calibration})
        view->setHidden(view->isEmpty());
    const bool hasPatients = figures && figures->patients.size() > 1;
    Article unused;
    ArticleWriter writer(unused);
    ArticleTable table;
    if (hasPatients)
        table = patientTable(writer, figures->patients, classNames, figures->patients.size());
    m_caption->setText(table.caption);
    m_model->setTable(std::move(table));
    m_caption->setVisible(hasPatients);
    m_patients->setVisible(hasPatients);
    fitReportTable(m_patients);
    setVisible(!sentences.isEmpty() || hasPatients);
}

} // namespace splitscape::ui
