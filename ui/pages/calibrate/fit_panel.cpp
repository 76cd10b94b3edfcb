// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibrate/fit_panel.h"

#include "core/cost/cost_ranges.h"
#include "ui/charts/fit_chart.h"
#include "ui/charts/report_table.h"
#include "ui/text/facts.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

constexpr double kNanosecond = 1e-9;

/// By its name in files, cost::TermInterval::term.
QString termName(const std::string& term)
{
    if (term == "intercept")
        return FitPanel::tr("each layer");
    if (term == "per_mac")
        return FitPanel::tr("each multiply-accumulate");
    if (term == "per_output")
        return FitPanel::tr("each value out");
    if (term == "per_output_length")
        return FitPanel::tr("each position out");
    if (term == "per_input_length")
        return FitPanel::tr("each position in");
    return FitPanel::tr("each value in");
}

QTableView* tableOf(FigureTable& model, const char* name, const QString& title)
{
    auto* view = new QTableView;
    view->setObjectName(QString::fromLatin1(name));
    view->setModel(&model);
    styleReportTable(view, title);
    view->hide();
    return view;
}

} // namespace

FitPanel::FitPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_power(new NumberField(
          {.label = tr("Power"),
           .unit = tr("mW"),
           .low = cost::kPower_mW.low,
           .high = cost::kPower_mW.high,
           .exclusiveLow = cost::kPower_mW.exclusiveLow,
           .optional = true,
           .placeholder = tr("as the study's device"),
           .explanation
           = tr("What the chip draws while it computes, where no recording tells.")}))
    , m_note(new QLabel)
    , m_parity(new FitChart(FitChart::Shows::Parity))
    , m_errors(new FitChart(FitChart::Shows::Errors))
    , m_kindTable(tableOf(m_kinds, "fitKinds", tr("Quality of the fit")))
    , m_termTable(tableOf(m_terms, "fitTerms", tr("Coefficients and their intervals")))
    , m_save(new QPushButton(tr("&Save the device…")))
    , m_use(new QPushButton(tr("&Use it in the study")))
{
    m_name->setObjectName(QStringLiteral("fitName"));
    m_power->edit()->setObjectName(QStringLiteral("fitPower"));
    m_note->setObjectName(QStringLiteral("fitNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_save->setObjectName(QStringLiteral("saveDeviceButton"));
    m_save->setToolTip(tr("Saves the device as JSON; studies and the command line name it by its "
                          "path."));
    m_use->setObjectName(QStringLiteral("useDeviceButton"));
    m_use->setToolTip(tr("Takes the device into the study of this window; undo takes it back."));
    auto* name = new FormField(tr("Name"), m_name);
    name->setExplanation(tr("Of the device that was measured."));
    name->setLabelWidth(8 * kSpace);
    m_power->setLabelWidth(8 * kSpace);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * kSpace);
    line->addWidget(name, 1);
    line->addWidget(m_power, 1);
    line->addWidget(m_save);
    line->addWidget(m_use);
    auto* grid = new QGridLayout;
    grid->setSpacing(2 * kSpace);
    grid->addWidget(m_parity, 0, 0);
    grid->addWidget(m_errors, 0, 1);
    grid->addWidget(m_kindTable, 1, 0, Qt::AlignTop);
    grid->addWidget(m_termTable, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addLayout(grid, 1);
    layout->addWidget(m_note);
    connect(m_save, &QPushButton::clicked, this, &FitPanel::saveWanted);
    connect(m_use, &QPushButton::clicked, this, &FitPanel::useWanted);
    updateButtons();
}

void FitPanel::setName(const QString& name) { m_name->setText(name); }

QString FitPanel::name() const { return m_name->text().trimmed(); }

std::optional<Power> FitPanel::power() const
{
    const std::optional<double> typed = m_power->value();
    return typed ? std::optional(Power::milliwatts(*typed)) : std::nullopt;
}

void FitPanel::showFit(const cost::FittedDevice& fitted)
{
    m_hasFit = true;
    m_parity->setFit(fitted.fit);
    m_errors->setFit(fitted.fit);
    showKinds(fitted);
    showTerms(fitted.fit);
    QStringList notes;
    if (fitted.fit.power)
        notes << tr("The board drew %1 while it computed.")
                     .arg(numberText(fitted.fit.power->inMilliwatts()) + u'\u00a0' + tr("mW"));
    else if (!fitted.device.computePower)
        notes << tr("No recording tells the power: enter it, or the device has no energy.");
    if (fitted.device.latencyIsEstimate)
        notes << tr("Not every layer was measured on the board, so the latency is called an "
                    "estimate wherever it is shown.");
    for (std::size_t kind = 0; kind < fitted.fit.kinds.size(); ++kind) {
        if (!fitted.fit.kinds[kind])
            continue;
        for (const cost::DroppedTerm& term : fitted.fit.kinds[kind]->dropped)
            notes << tr("Left out of the %1: %2 (%3).", "kind of layer, term, reason")
                         .arg(fittedKindName(kind), termName(term.term),
                              factText(QString::fromStdString(term.reason)));
    }
    m_note->setText(notes.join(u' '));
    m_power->setEnabled(!fitted.fit.power);
    updateButtons();
}

void FitPanel::showKinds(const cost::FittedDevice& fitted)
{
    QVector<QVariantList> rows;
    for (std::size_t kind = 0; kind < fitted.fit.kinds.size(); ++kind) {
        const auto& fit = fitted.fit.kinds[kind];
        if (!fit) {
            rows << QVariantList{fittedKindName(kind), 0, unknownText(), unknownText(),
                                 tr("stays as it was")};
            continue;
        }
        const auto& rSquared = fit->surrogate.rSquared;
        rows << QVariantList{fittedKindName(kind), static_cast<int>(fit->rows.size()),
                             rSquared ? QLocale().toString(*rSquared, 'f', 4) : unknownText(),
                             percentText(fit->meanError()), percentText(fit->largestError())};
    }
    m_kinds.setContent(
        {tr("Kind"), tr("Layers"), tr("R²"), tr("Mean error"), tr("Largest error")}, rows);
    m_kindTable->show();
    fitReportTable(m_kindTable);
}

void FitPanel::showTerms(const cost::LatencyFit& fit)
{
    QVector<QVariantList> rows;
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        if (!fit.kinds[kind])
            continue;
        for (const cost::TermInterval& term : fit.kinds[kind]->intervals)
            rows << QVariantList{fittedKindName(kind), termName(term.term),
                                 numberText(term.value / kNanosecond),
                                 numberText(term.low / kNanosecond),
                                 numberText(term.high / kNanosecond)};
    }
    m_terms.setContent({tr("Kind"), tr("Time of"), tr("ns"), tr("95 % from"), tr("to")}, rows);
    m_termTable->show();
    fitReportTable(m_termTable);
    constexpr int kMostHeight = 26 * kSpace; // the charts need the rest
    if (m_termTable->height() > kMostHeight)
        m_termTable->setFixedHeight(kMostHeight);
}

void FitPanel::setCanUse(bool canUse)
{
    m_canUse = canUse;
    updateButtons();
}

void FitPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

void FitPanel::updateButtons()
{
    m_save->setEnabled(m_hasFit && !m_busy);
    m_use->setEnabled(m_hasFit && !m_busy && m_canUse);
}

} // namespace splitscape::ui
