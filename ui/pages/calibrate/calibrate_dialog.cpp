// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibrate/calibrate_dialog.h"

#include "core/base/files.h"
#include "core/calibrate/firmware_project.h"
#include "core/calibrate/measured_pulses.h"
#include "core/cost/cost_json.h"
#include "splitscape_version.h"
#include "ui/pages/calibrate/fit_panel.h"
#include "ui/pages/calibrate/import_panel.h"
#include "ui/pages/calibrate/plan_panel.h"
#include "ui/run/study_document.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

QString nativePath(const QString& path) { return QDir::toNativeSeparators(path); }

} // namespace

CalibrateDialog::CalibrateDialog(StudyDocument& document, BackgroundJobs& jobs, Dialogs& dialogs,
                                 const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_folder(folder)
    , m_steps(new QTabWidget)
    , m_planPanel(new PlanPanel)
    , m_importPanel(new ImportPanel(dialogs, folder))
    , m_fitPanel(new FitPanel)
    , m_message(new QLabel)
    , m_busy(new QProgressBar)
{
    setObjectName(QStringLiteral("calibrateDialog"));
    setWindowTitle(tr("Calibrate a device"));
    m_steps->setObjectName(QStringLiteral("calibrateSteps"));
    m_steps->setDocumentMode(true); // the ground of the dialog, in the dark too
    m_steps->setAccessibleName(tr("Steps of the calibration"));
    m_steps->addTab(m_planPanel, tr("&1  Plan and firmware"));
    m_steps->addTab(m_importPanel, tr("&2  Read the measurement"));
    m_steps->addTab(m_fitPanel, tr("&3  Fit and device"));
    m_message->setObjectName(QStringLiteral("calibrateMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setObjectName(QStringLiteral("calibrateBusy"));
    m_busy->setAccessibleName(tr("Work under way"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(16 * kSpace, kSpace);
    m_busy->hide();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(m_busy);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps, 1);
    layout->addLayout(foot);
    const auto showName = [this] {
        if (!m_fitted)
            m_fitPanel->setName(QString::fromStdString(m_document.spec().rules.device.name));
    };
    showName();
    connect(&m_document, &StudyDocument::changed, this, showName);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectSteps();
    resize(1080, 680);
}

CalibrateDialog::~CalibrateDialog()
{
    for (const auto& job : {m_job, m_lookUp})
        if (job)
            m_jobs.cancel(*job);
}

void CalibrateDialog::connectSteps()
{
    connect(m_planPanel, &PlanPanel::planWanted, this, &CalibrateDialog::plan);
    connect(m_planPanel, &PlanPanel::firmwareWanted, this, &CalibrateDialog::writeFirmware);
    connect(m_importPanel, &ImportPanel::recordingChosen, this, &CalibrateDialog::lookUpChannels);
    connect(m_importPanel, &ImportPanel::importWanted, this, &CalibrateDialog::readMeasurement);
    connect(m_importPanel, &ImportPanel::tableWanted, this, &CalibrateDialog::saveTable);
    connect(m_fitPanel, &FitPanel::saveWanted, this, &CalibrateDialog::saveDevice);
    connect(m_fitPanel, &FitPanel::useWanted, this, &CalibrateDialog::use);
    connect(&Theme::instance(), &Theme::changed, this, &CalibrateDialog::colourMessage);
}

template <typename T>
void CalibrateDialog::work(BackgroundJobs::Work<T> work, std::function<void(T)> done)
{
    if (m_job)
        m_jobs.cancel(*m_job);
    showMessage({}, false);
    setBusy(true);
    m_job = m_jobs.start<T>(std::move(work), [this, done = std::move(done)](Result<T> result) {
        m_job.reset();
        setBusy(false);
        if (result)
            done(*std::move(result));
        else
            showMessage(sentence(result.error()), true);
    });
}

void CalibrateDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_planPanel->setBusy(busy);
    m_importPanel->setBusy(busy);
    m_fitPanel->setBusy(busy);
}

void CalibrateDialog::showMessage(const QString& sentence, bool isError)
{
    m_messageIsError = isError;
    colourMessage();
    m_message->setText(sentence);
}

void CalibrateDialog::colourMessage()
{
    QPalette palette;
    if (m_messageIsError)
        palette.setColor(QPalette::WindowText, Theme::instance().readable(ColourRole::Limit));
    m_message->setPalette(palette);
}

void CalibrateDialog::setCanUse(bool canUse) { m_fitPanel->setCanUse(canUse); }

void CalibrateDialog::plan()
{
    const calibrate::PlanRequest request
        = m_planPanel->request(calibrate::planRequestFor(m_document.spec().space));
    work<calibrate::MeasurementPlan>(
        [request](const std::stop_token& stop, JobProgress&) {
            return calibrate::planLayers(request, stop);
        },
        [this, request](calibrate::MeasurementPlan plan) {
            m_plan = std::move(plan);
            m_planPanel->showPlan(*m_plan, request);
        });
}

void CalibrateDialog::writeFirmware()
{
    const auto write = [this](const QString& folder) {
        const QString place = QDir(folder).filePath(QStringLiteral("splitscape-measure"));
        m_folder = folder;
        work<bool>(
            [plan = *m_plan, path = place.toStdString()](const std::stop_token&,
                                                         JobProgress&) -> Result<bool> {
                const auto written
                    = calibrate::writeFirmwareProject(plan, SPLITSCAPE_VERSION, path, false);
                return written ? Result<bool>(true) : written.error();
            },
            [this, place](bool) {
                m_importPanel->setPlan(QDir(place).filePath(QStringLiteral("plan.csv")));
                showMessage(tr("The firmware is in %1; its README.md says how to build and run it. "
                               "Then read what it printed in step 2.")
                                .arg(nativePath(place)),
                            false);
            });
    };
    m_dialogs.openFolder(this, {tr("Folder for the firmware"), m_folder, {}, {}}, write);
}

void CalibrateDialog::lookUpChannels(const QString& recording)
{
    if (recording == m_recording)
        return;
    m_recording = recording;
    m_importPanel->setChannels({});
    if (m_lookUp)
        m_jobs.cancel(*m_lookUp);
    m_lookUp.reset();
    if (recording.isEmpty())
        return;
    // Not by work(): a button that is pressed to leave the field must stay enabled.
    using Channels = std::vector<std::string>;
    m_lookUp = m_jobs.start<Channels>(
        [path = recording.toStdString()](const std::stop_token&, JobProgress&) {
            return calibrate::digitalChannelsOf(path);
        },
        [this](const Result<Channels>& channels) {
            m_lookUp.reset();
            if (channels)
                m_importPanel->setChannels(*channels);
            else
                showMessage(sentence(channels.error()), true);
        });
}

void CalibrateDialog::readMeasurement()
{
    const calibrate::MeasurementFiles files = m_importPanel->files();
    work<calibrate::ImportedMeasurement>(
        [files](const std::stop_token& stop, JobProgress&) {
            return calibrate::importMeasurement(files, stop);
        },
        [this, files](calibrate::ImportedMeasurement measured) {
            m_measured = std::move(measured);
            m_files = files;
            m_importPanel->showMeasured(*m_measured);
            m_steps->setCurrentWidget(m_fitPanel);
            fit();
        });
}

void CalibrateDialog::saveTable()
{
    m_dialogs.saveFile(
        this,
        {tr("Save the measured layers"), QDir(m_folder).filePath(QStringLiteral("layers.csv")),
         {tr("Tables (*.csv)")}, QStringLiteral("csv")},
        [this](const QString& path) {
            const auto written = writeFileAtomically(
                path.toStdString(),
                calibrate::toCsv(m_measured->layers, m_measured->remark, m_measured->estimate));
            showMessage(written ? tr("The table is saved as %1.").arg(nativePath(path))
                                : sentence(written.error()),
                        !written);
        });
}

void CalibrateDialog::fit()
{
    if (!m_measured)
        return;
    cost::DeviceFitRequest request;
    request.table = {m_measured->layers,
                     m_measured->estimate ? std::optional(m_measured->remark) : std::nullopt};
    request.file = m_files.power.empty() ? m_files.log : m_files.power;
    request.base = m_document.spec().rules.device;
    work<cost::FittedDevice>(
        [request](const std::stop_token&, JobProgress&) -> Result<cost::FittedDevice> {
            return cost::fitDevice(request);
        },
        [this](cost::FittedDevice fitted) {
            m_fitted = std::move(fitted);
            m_fitPanel->showFit(*m_fitted);
        });
}

void CalibrateDialog::saveDevice()
{
    m_dialogs.saveFile(
        this,
        {tr("Save the device"), QDir(m_folder).filePath(QStringLiteral("board.json")),
         {tr("Devices (*.json)")}, QStringLiteral("json")},
        [this](const QString& path) {
            const auto written = writeFileAtomically(path.toStdString(),
                                                     toJson(device()).dump(2) + "\n");
            showMessage(written ? tr("The device is saved as %1.").arg(nativePath(path))
                                : sentence(written.error()),
                        !written);
        });
}

void CalibrateDialog::use()
{
    m_document.edit(QStringLiteral("device"), [this](study::StudySpec& spec) {
        spec.rules.device = device();
    });
    showMessage(tr("The study uses %1 now.").arg(QString::fromStdString(device().name)), false);
}

cost::DeviceProfile CalibrateDialog::device() const
{
    return cost::completed(*m_fitted, m_fitPanel->name().toStdString(), m_fitPanel->power(),
                           "entered when the device was calibrated");
}

} // namespace splitscape::ui
