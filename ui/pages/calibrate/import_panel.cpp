// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibrate/import_panel.h"

#include "ui/charts/fit_chart.h"
#include "ui/charts/report_table.h"
#include "ui/pages/calibrate/step_layout.h"
#include "ui/text/facts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

constexpr int kFieldsWidth = 60 * kSpace;

} // namespace

ImportPanel::ImportPanel(Dialogs& dialogs, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_folder(folder)
    , m_pin(new QComboBox)
    , m_voltage(new NumberField(
          {.label = tr("Voltage"),
           .unit = QStringLiteral("V"),
           .low = calibrate::kVoltage_V.low,
           .high = calibrate::kVoltage_V.high,
           .optional = true,
           .placeholder = tr("as recorded"),
           .explanation = tr("Of the supply; needed where the recording has no voltage.")}))
    , m_read(new QPushButton(tr("&Read and fit")))
    , m_save(new QPushButton(tr("&Save the table…")))
    , m_result(new QLabel)
    , m_table(new QTableView)
{
    auto* fields = new QVBoxLayout;
    m_plan = addFile(fields, "importPlan", tr("Plan"),
                     tr("plan.csv of the firmware's folder: which layers were measured."),
                     tr("Plan of the firmware"), tr("Plans (*.csv)"));
    m_log = addFile(fields, "importLog", tr("Log"), tr("What the board printed over UART."),
                    tr("Log of the board"), tr("Logs (*.txt *.log);;All files (*)"));
    m_power = addFile(fields, "importPower", tr("Recording"),
                      tr("What a power analyser recorded meanwhile."),
                      tr("Recording of the current"), tr("Tables (*.csv);;All files (*)"));
    m_pin->setObjectName(QStringLiteral("importPin"));
    auto* pin = new FormField(tr("Pin"), m_pin);
    pin->setExplanation(tr("The digital channel that the firmware's pin is connected to."));
    fields->addWidget(pin);
    setChannels({});
    m_voltage->edit()->setObjectName(QStringLiteral("importVoltage"));
    fields->addWidget(m_voltage);
    m_read->setObjectName(QStringLiteral("importButton"));
    m_save->setObjectName(QStringLiteral("saveTableButton"));
    m_save->setToolTip(tr("Saves the measured layers as CSV, which “device fit” of the command line "
                          "reads too."));
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText); // the name of a board is anything
    m_table->setObjectName(QStringLiteral("measuredTable"));
    m_table->setModel(&m_layers);
    styleReportTable(m_table, tr("Measured layers"));
    const QString intro
        = tr("The log alone gives times, a recording of the current alone times and power by "
              "the pin, both together times by the board's clock and power by the analyser. "
              "Recordings are CSV as the Power Profiler Kit, Otii and Joulescope export them, "
              "with the pin as a digital channel.");
    layOutStep(this,
               {.intro = intro,
                .fields = fields,
                .fieldsWidth = kFieldsWidth,
                .buttons = {m_read, m_save},
                .result = m_result,
                .table = m_table});
    connect(m_read, &QPushButton::clicked, this, &ImportPanel::importWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::tableWanted);
    connect(m_power, &QLineEdit::editingFinished, this,
            [this] { emit recordingChosen(m_power->text().trimmed()); });
    changed();
}

QLineEdit* ImportPanel::addFile(QBoxLayout* to, const char* name, const QString& label,
                                const QString& explanation, const QString& title,
                                const QString& filter)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    auto* choose = new QToolButton;
    choose->setObjectName(QString::fromLatin1(name) + QStringLiteral("Choose"));
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(title);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    auto* field = new FormField(label, line);
    field->setExplanation(explanation);
    to->addWidget(field);
    connect(edit, &QLineEdit::textChanged, this, &ImportPanel::changed);
    connect(choose, &QToolButton::clicked, this, [this, edit, title, filter] {
        m_dialogs.openFile(this, {title, m_folder, filter.split(QStringLiteral(";;")), {}},
                           [this, edit](const QString& path) {
                               m_folder = QFileInfo(path).absolutePath();
                               edit->setText(path);
                               emit edit->editingFinished();
                           });
    });
    return edit;
}

void ImportPanel::setPlan(const QString& path)
{
    m_plan->setText(path);
    m_folder = QFileInfo(path).absolutePath();
}

calibrate::MeasurementFiles ImportPanel::files() const
{
    const auto path = [](const QLineEdit* edit) {
        return std::filesystem::path(edit->text().trimmed().toStdString());
    };
    return {path(m_plan), path(m_log), path(m_power), m_pin->currentData().toString().toStdString(),
            m_voltage->value()};
}

void ImportPanel::setChannels(const std::vector<std::string>& channels)
{
    m_pin->clear();
    m_pin->addItem(tr("the first that changes"), QString());
    for (const std::string& channel : channels)
        m_pin->addItem(QString::fromStdString(channel), QString::fromStdString(channel));
    m_pin->setEnabled(!channels.empty());
}

void ImportPanel::showMeasured(const calibrate::ImportedMeasurement& measured)
{
    const bool hasPower = !measured.layers.empty() && measured.layers.front().power;
    QStringList headers{tr("Layer"), tr("Kind"), tr("In"), tr("Out"), tr("Time (µs)")};
    if (hasPower)
        headers << tr("Power (mW)");
    QVector<QVariantList> rows;
    for (const cost::MeasuredLayer& one : measured.layers) {
        const network::Layer& layer = one.layer;
        QVariantList row{static_cast<int>(rows.size()) + 1,
                         fittedKindName(static_cast<std::size_t>(layer.kind)),
                         layerShape(layer.inLength, layer.inChannels),
                         layerShape(layer.outLength, layer.outChannels), 1e6 * one.latency.count()};
        if (hasPower)
            row << one.power.value_or(Power()).inMilliwatts();
        rows << row;
    }
    m_layers.setContent(headers, rows);
    m_table->show();
    fitReportTable(m_table);
    m_result->setText(tr("%n layer(s): %1.", nullptr, static_cast<int>(measured.layers.size()))
                          .arg(factText(QString::fromStdString(measured.remark))));
    changed();
}

void ImportPanel::setBusy(bool busy)
{
    m_busy = busy;
    changed();
}

void ImportPanel::changed()
{
    const auto files = this->files();
    const bool complete = !files.plan.empty() && !(files.log.empty() && files.power.empty());
    m_read->setEnabled(!m_busy && complete);
    m_save->setEnabled(!m_busy && m_layers.rowCount() > 0);
}

} // namespace splitscape::ui
