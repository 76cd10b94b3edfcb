// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/errors_panel.h"

#include "core/data/preparation/prepare.h"
#include "core/evaluate/called_samples.h"
#include "ui/charts/table_copying.h"
#include "ui/charts/waveform_chart.h"
#include "ui/run/run_controller.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

constexpr int kRowsInSight = 8;

} // namespace

ErrorsPanel::ErrorsPanel(RunController& run, BackgroundJobs& jobs, std::filesystem::path cache,
                         QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_jobs(jobs)
    , m_cache(std::move(cache))
    , m_model(new CalledSamplesModel(this))
    , m_heading(new QLabel)
    , m_table(new QTableView)
    , m_waveform(new WaveformChart)
{
    setObjectName(QStringLiteral("errorsPanel"));
    m_heading->setObjectName(QStringLiteral("errorsHeading"));
    m_heading->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("errorsTable"));
    m_table->setAccessibleName(tr("Test samples of the selected cell"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setFixedHeight((kRowsInSight + 1) * m_table->verticalHeader()->defaultSectionSize());
    addTableCopying(m_table, tr("Test samples called wrong"), [this] { return csv(); });
    m_waveform->setObjectName(QStringLiteral("errorWaveform"));
    m_waveform->showEmpty(tr("Select a sample to see its waveform."));
    m_waveform->setFixedHeight(24 * kSpace);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addWidget(m_waveform);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ErrorsPanel::selectRow);
}

std::string ErrorsPanel::csv() const
{
    if (!m_predictions)
        return {};
    const auto& origin = m_run.view().origin;
    return evaluate::calledSamplesText(m_model->samples(), *m_predictions,
                                       {origin.split.test, origin.classNames}, RowFormat::Csv);
}

QStringList ErrorsPanel::classNames() const
{
    QStringList names;
    for (const std::string& name : m_run.view().origin.classNames)
        names += QString::fromStdString(name);
    return names;
}

void ErrorsPanel::setPredictions(CalledSamplesModel::PredictionsPtr predictions)
{
    m_jobs.cancel(m_job);
    m_dataset.reset();
    m_predictions = std::move(predictions);
    setVisible(m_predictions != nullptr);
    showCell({});
}

void ErrorsPanel::showCell(const evaluate::ConfusionCell& cell)
{
    const QStringList names = classNames();
    m_model->show(m_predictions, cell, names);
    const int samples = m_model->rowCount();
    m_heading->setText(
        cell.actual && cell.predicted
            ? tr("%n test sample(s) of class %1 called %2 by at least one training", nullptr,
                 samples)
                  .arg(names.value(*cell.actual), names.value(*cell.predicted))
            : tr("%n test sample(s) called wrong by at least one training; a cell of the "
                 "confusion matrix shows its own",
                 nullptr, samples));
    m_waveform->showEmpty(tr("Select a sample to see its waveform."));
}

void ErrorsPanel::selectRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_predictions)
        return;
    if (!m_dataset) {
        if (!m_jobs.isRunning(m_job))
            prepare();
        return;
    }
    const auto& test = m_run.view().origin.split.test;
    const std::uint32_t index = test[m_model->sample(current.row()).position];
    const auto values = m_dataset->sample(index);
    const auto channels = static_cast<std::size_t>(m_dataset->channels);
    ClassWaveforms waveform;
    waveform.name = m_model->titleOf(current.row());
    waveform.count = 1;
    waveform.samples.emplace_back();
    for (std::size_t i = 0; i < values.size(); i += channels)
        waveform.samples.front().push_back(values[i]);
    m_waveform->setClasses({waveform});
}

void ErrorsPanel::prepare()
{
    using Prepared = std::shared_ptr<const data::Dataset>;
    m_waveform->showEmpty(tr("Preparing the data…"));
    const study::StudySpec& spec = m_run.view().spec;
    m_job = m_jobs.start<Prepared>(
        [dataset = spec.dataset, seed = spec.seed, cache = data::CacheFolder{m_cache}](
            std::stop_token stop, JobProgress& progress) -> Result<Prepared> {
            return data::prepare(
                dataset, seed, cache, [&progress](double fraction) { progress.set(fraction); },
                stop);
        },
        [this](Result<Prepared> prepared) { take(std::move(prepared)); });
}

void ErrorsPanel::take(Result<std::shared_ptr<const data::Dataset>> prepared)
{
    if (!prepared) {
        m_waveform->showEmpty(sentence(prepared.error()));
        return;
    }
    if ((*prepared)->fingerprint != m_run.view().origin.datasetFingerprint) {
        m_waveform->showEmpty(tr("The data are no longer those of this run."));
        return;
    }
    m_dataset = *std::move(prepared);
    selectRow();
}

} // namespace splitscape::ui
