// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibrate/plan_panel.h"

#include "core/cost/cost_ranges.h"
#include "ui/charts/fit_chart.h"
#include "ui/charts/report_table.h"
#include "ui/pages/calibrate/step_layout.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

constexpr int kPlanFieldsWidth = 44 * kSpace;
constexpr double kKibibyte = 1024.0;

NumberField* field(const char* name, NumberFieldSpec spec, double value)
{
    auto* made = new NumberField(std::move(spec));
    made->edit()->setObjectName(QString::fromLatin1(name));
    made->setValue(value);
    return made;
}

NumberFieldSpec within(NumberFieldSpec spec, const NumberRange& range)
{
    spec.low = range.low;
    spec.high = range.high;
    spec.exclusiveLow = range.exclusiveLow;
    return spec;
}

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent)
    , m_interval(field("planInterval",
                       within({.label = tr("Wanted interval"),
                               .unit = QStringLiteral("± %"),
                               .explanation = tr("How close any prediction is to be, in 95 of 100 "
                                                 "cases. Closer takes more layers.")},
                              calibrate::kShare_percent),
                       100.0 * calibrate::PlanRequest().interval))
    , m_noise(field("planNoise",
                    within({.label = tr("Expected scatter"),
                            .unit = QStringLiteral("%"),
                            .explanation = tr("By how much one measurement differs from the next.")},
                           calibrate::kShare_percent),
                    100.0 * calibrate::PlanRequest().noise))
    , m_flash(field("planFlash",
                    within({.label = tr("Flash for weights"),
                            .unit = tr("KiB"),
                            .explanation = tr("Layers that need more are not measured.")},
                           cost::kMemory_KiB),
                    static_cast<double>(calibrate::PlanRequest().flashBytes) / kKibibyte))
    , m_ram(field("planRam",
                  within({.label = tr("RAM for values"),
                          .unit = tr("KiB"),
                          .explanation = tr("Layers that need more are not measured.")},
                         cost::kMemory_KiB),
                  static_cast<double>(calibrate::PlanRequest().ramBytes) / kKibibyte))
    , m_most(field("planMost",
                   within({.label = tr("Layers at most"), .whole = true}, calibrate::kMostLayers),
                   calibrate::PlanRequest().most))
    , m_plan(new QPushButton(tr("&Plan")))
    , m_write(new QPushButton(tr("&Write the firmware…")))
    , m_result(new QLabel)
    , m_table(new QTableView)
{
    auto* fields = new QVBoxLayout;
    for (NumberField* one : {m_interval, m_noise, m_flash, m_ram, m_most})
        fields->addWidget(one);
    m_plan->setObjectName(QStringLiteral("planButton"));
    m_plan->setDefault(true);
    m_write->setObjectName(QStringLiteral("writeFirmwareButton"));
    m_write->setEnabled(false);
    m_write->setToolTip(tr("Writes a C project with what boards of several makers need into a "
                           "folder; its README.md says how to build and run it."));
    m_result->setObjectName(QStringLiteral("planResult"));
    m_result->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setModel(&m_layers);
    styleReportTable(m_table, tr("Layers to measure"));
    const QString intro
        = tr("The time of a layer depends on the board. As few layers as give the wanted "
              "interval are chosen from the sizes of the study; the firmware runs each of them, "
              "raises a pin meanwhile, and prints how long it took. Without a board, its folder "
              "for QEMU counts instructions instead, and all that follows is called an estimate.");
    layOutStep(this,
               {.intro = intro,
                .fields = fields,
                .fieldsWidth = kPlanFieldsWidth,
                .buttons = {m_plan, m_write},
                .result = m_result,
                .table = m_table});
    connect(m_plan, &QPushButton::clicked, this, &PlanPanel::planWanted);
    connect(m_write, &QPushButton::clicked, this, &PlanPanel::firmwareWanted);
}

calibrate::PlanRequest PlanPanel::request(calibrate::PlanRequest sizes) const
{
    calibrate::PlanRequest request = std::move(sizes);
    request.interval = m_interval->value().value_or(0.0) / 100.0;
    request.noise = m_noise->value().value_or(0.0) / 100.0;
    request.flashBytes = static_cast<std::int64_t>(kKibibyte * m_flash->value().value_or(0.0));
    request.ramBytes = static_cast<std::int64_t>(kKibibyte * m_ram->value().value_or(0.0));
    request.most = static_cast<int>(m_most->value().value_or(0.0));
    return request;
}

void PlanPanel::showPlan(const calibrate::MeasurementPlan& plan,
                         const calibrate::PlanRequest& request)
{
    QVector<QVariantList> rows;
    for (const calibrate::PlannedLayer& one : plan.layers) {
        const network::Layer& layer = one.layer;
        rows << QVariantList{static_cast<int>(rows.size()) + 1,
                             fittedKindName(static_cast<std::size_t>(layer.kind)),
                             layerShape(layer.inLength, layer.inChannels),
                             layerShape(layer.outLength, layer.outChannels), one.repeats};
    }
    m_layers.setContent(
        {tr("Layer"), tr("Kind"), tr("In"), tr("Out"), tr("Runs in one pulse")}, rows);
    m_table->show();
    fitReportTable(m_table);
    QString text = tr("%n layer(s) to measure; a fit to them predicts every layer within ± %1.",
                      nullptr, static_cast<int>(plan.layers.size()))
                       .arg(percentText(plan.largestInterval));
    if (plan.largestInterval > request.interval)
        text += u' ' + tr("The wanted interval is not reached: allow more layers, Flash or RAM.");
    m_result->setText(text);
    m_write->setEnabled(true);
}

void PlanPanel::setBusy(bool busy)
{
    m_plan->setEnabled(!busy);
    m_write->setEnabled(!busy && m_layers.rowCount() > 0);
}

} // namespace splitscape::ui
