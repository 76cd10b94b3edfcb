// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/data_section.h"

#include "core/base/text.h"
#include "core/data/cache_folder.h"
#include "core/data/preparation/prepare.h"
#include "core/data/recognise.h"
#include "core/study/data_study.h"
#include "core/study/recipes.h"
#include "ui/charts/waveform_chart.h"
#include "ui/jobs/turns.h"
#include "ui/pages/study/data_found.h"
#include "ui/text/facts.h"
#include "ui/text/notes.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace splitscape::ui {

namespace {

using data::DatasetKind;
using data::DatasetSpec;

constexpr std::chrono::milliseconds kPreviewDelay{350};

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

QStringList kindNames()
{
    return {DataSection::tr("Synthetic ECG"), DataSection::tr("Synthetic EEG"),
            DataSection::tr("ECG records (WFDB)"), DataSection::tr("EEG recordings (EDF, BDF)"),
            DataSection::tr("Table (CSV)")};
}

/// A study is called by its data until somebody calls it otherwise; a recipe is nobody.
void nameByData(study::StudySpec& spec, const std::string& before, const std::string& now)
{
    bool isGiven = !spec.name.empty() && spec.name != study::nameOfData(before);
    for (std::size_t i = 0; isGiven && i < study::kRecipeNames.size(); ++i) {
        const std::string name = study::studyOf(static_cast<study::Recipe>(i)).name;
        isGiven = spec.name != name && spec.name != nameText(name);
    }
    if (!isGiven)
        spec.name = study::nameOfData(now);
}

/// The settings that decide the prepared samples: all but the split.
DatasetSpec withoutSplit(DatasetSpec spec)
{
    spec.split = {};
    return spec;
}

QString sentenceOf(const Error& error) { return withoutFieldPaths(sentence(error)); }

} // namespace

DataSection::DataSection(StudyDocument& document, BackgroundJobs& jobs, Dialogs& dialogs,
                         std::filesystem::path cache, QWidget* parent)
    : StudySection(tr("Data"), document, parent)
    , m_jobs(jobs)
    , m_cache(std::move(cache))
{
    setObjectName(QStringLiteral("dataGroup"));
    setAcceptDrops(true);
    addSource(dialogs);
    addPreview();
    addPreparation();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kPreviewDelay);
    connect(&m_settle, &QTimer::timeout, this, &DataSection::prepare);
}

void DataSection::addSource(Dialogs& dialogs)
{
    addChoice(
        {QStringLiteral("dataset.kind"), tr("Source"),
         tr("Where the labelled samples come from; the synthetic ones need no file.")},
        kindNames(), [](const Spec& spec) { return static_cast<int>(spec.dataset.kind); },
        [](Spec& spec, int index) {
            spec.dataset.kind = static_cast<DatasetKind>(index);
            spec.space.inputLength = study::defaultStudy(spec.dataset).space.inputLength;
        });

    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("dataset.path"));
    auto* browse = new QToolButton;
    browse->setObjectName(QStringLiteral("dataset.path.browse"));
    browse->setIcon(Theme::icon(u"open"));
    browse->setToolTip(tr("Choose the folder or file."));
    browse->setAccessibleName(tr("Choose the folder or file of the data"));
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace / 2);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    both->setFocusProxy(m_path);
    auto* field = new FormField(tr("Folder or file"), both);
    field->setExplanation(
        tr("The folder with the records as downloaded, or the CSV file with one row a sample."));
    addField(QStringLiteral("dataset.path"), field, [this](const Spec& spec) {
        if (m_path->text() != fromUtf8(spec.dataset.path))
            m_path->setText(fromUtf8(spec.dataset.path));
    });
    showLastWhen([](const Spec& spec) { return spec.dataset.needsPath(); });
    m_path->setAccessibleName(tr("Folder or file"));
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text() != fromUtf8(this->document().spec().dataset.path))
            takePath(m_path->text());
    });
    connect(browse, &QToolButton::clicked, this, [this, &dialogs] { choosePath(dialogs); });

    addLine(
        {QStringLiteral("dataset.lead"), tr("Lead"),
         tr("Name of the ECG lead to read; capitals do not matter.")},
        [](const Spec& spec) { return fromUtf8(spec.dataset.lead); },
        [](Spec& spec, const QString& typed) { spec.dataset.lead = typed.toStdString(); });
    showLastWhen([](const Spec& spec) { return spec.dataset.kind == DatasetKind::Mitbih; });
    addSwitch(
        {QStringLiteral("dataset.include_paced"), tr("Paced records"),
         tr("Records 102, 104, 107 and 217, which hold nearly all beats of class Q.")},
        [](const Spec& spec) { return spec.dataset.includePaced; },
        [](Spec& spec, bool on) { spec.dataset.includePaced = on; });
    showLastWhen([](const Spec& spec) { return spec.dataset.kind == DatasetKind::Mitbih; });
}

void DataSection::choosePath(Dialogs& dialogs)
{
    const auto chosen = [this](const QString& path) { takePath(path); };
    Dialogs::PathRequest request{
        tr("Data of the study"), fromUtf8(document().spec().dataset.path), {}, {}};
    if (document().spec().dataset.kind == DatasetKind::Csv) {
        request.filters
            = {tr("Comma-separated values (*.csv *.tsv *.txt *.gz)"), tr("All files (*)")};
        dialogs.openFile(this, request, chosen);
    } else {
        dialogs.openFolder(this, request, chosen);
    }
}

void DataSection::takePath(const QString& path)
{
    document().edit(QStringLiteral("dataset.path"), [&](Spec& spec) {
        const std::string before = spec.dataset.path;
        spec.dataset.path = path.toStdString();
        nameByData(spec, before, spec.dataset.path);
    });
    if (path.isEmpty())
        return;
    // A folder on a slow disk may take a while to look through.
    m_jobs.cancel(m_look);
    m_look = m_jobs.start<DatasetKind>(
        [place = path.toStdString()](std::stop_token, JobProgress&) { return data::kindAt(place); },
        [this, path](Result<DatasetKind> found) {
            const DatasetSpec& now = document().spec().dataset;
            if (!found || now.kind == *found || fromUtf8(now.path) != path)
                return;
            document().edit(QStringLiteral("dataset.kind"), [&](Spec& spec) {
                spec.dataset.kind = *found;
                const study::StudySpec defaults = study::defaultStudy(spec.dataset);
                spec.space.inputLength = defaults.space.inputLength;
                spec.space.inputChannels = defaults.space.inputChannels;
            });
        });
}

void DataSection::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && m_path->isEnabled())
        event->acceptProposedAction();
}

void DataSection::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || !m_path->isEnabled())
        return;
    event->acceptProposedAction();
    takePath(urls.front().toLocalFile());
}

void DataSection::addPreview()
{
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("dataState"));
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("dataProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kSpace);
    m_progress->setAccessibleName(tr("Preparation of the data"));
    m_action = new QPushButton;
    m_action->setObjectName(QStringLiteral("dataAction"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!isPreparing()) {
            prepare();
            return;
        }
        m_jobs.cancel(m_job);
        showState(tr("The preparation was cancelled."), false);
        m_action->setText(tr("Prepare the data"));
        m_action->show();
        emit previewChanged();
    });
    auto* busy = new QWidget;
    auto* layout = new QHBoxLayout(busy);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_action);
    m_preview = new WaveformChart;
    m_preview->setObjectName(QStringLiteral("dataPreview"));
    addWidget(m_state);
    addWidget(busy);
    addWidget(m_preview);
    m_found = new DataFound;
    addWidget(m_found);
}

void DataSection::load()
{
    StudySection::load();
    updateSummary();
    const Spec& spec = document().spec();
    if (m_hasShown && withoutSplit(spec.dataset) == m_shown && spec.seed == m_shownSeed)
        return;
    m_jobs.cancel(m_job);
    m_dataset.reset();
    m_summary = {};
    m_found->clear();
    setFailure({});
    m_shown = withoutSplit(spec.dataset);
    m_shownSeed = spec.seed;
    m_hasShown = true;
    if (spec.dataset.needsPath() && spec.dataset.path.empty()) {
        m_settle.stop();
        showState(tr("Choose where the data is."), false);
    } else if (!data::validate(spec.dataset).empty()) {
        m_settle.stop();
        showState(tr("The preview appears when the fields marked here are right."), false);
    } else {
        m_settle.start();
        showState(tr("Preparing the data…"), true);
    }
    emit previewChanged();
}

void DataSection::prepare()
{
    showState(tr("Preparing the data…"), true);
    const data::DatasetSpec spec = m_shown;
    const std::uint64_t seed = m_shownSeed;
    m_job = m_jobs.start<data::Prepared>(
        [spec, seed, cache = data::CacheFolder{m_cache}](
            std::stop_token stop, JobProgress& progress) -> Result<data::Prepared> {
            return data::prepareAndSummarise(
                spec, seed, cache, [&progress](double fraction) { progress.set(fraction); }, stop);
        },
        [this](Result<data::Prepared> prepared) { take(std::move(prepared)); },
        [this](const JobProgress& progress) {
            const std::optional<double> fraction = progress.fraction();
            m_progress->setRange(0, fraction ? 1000 : 0);
            m_progress->setValue(static_cast<int>(1000.0 * fraction.value_or(0.0)));
        });
    emit previewChanged();
}

void DataSection::take(Result<data::Prepared> prepared)
{
    if (!prepared) {
        Turns::instance().drop(m_preview);
        m_preview->showEmpty(tr("There is no preview."));
        setFailure(prepared.error());
        // Where there is a path, its field says what is wrong with it.
        showState(document().spec().dataset.needsPath() ? tr("The data could not be prepared.")
                                                        : sentenceOf(prepared.error()),
                  false);
        m_action->setText(tr("Try again"));
        m_action->show();
        emit previewChanged();
        return;
    }
    setFailure({});
    m_dataset = std::move(prepared->dataset);
    m_summary = std::move(prepared->summary);
    fitSpace();
    // Its curves take as long as all the rest of it.
    Turns::instance().putOff(m_preview, [this, dataset = m_dataset] {
        m_preview->setClasses(waveformsOf(*dataset, m_shownSeed));
    });
    m_found->show(*m_dataset);
    showState(tr("%1 samples of %2 values in %3 classes, from %4 recordings or patients.")
                  .arg(QLocale().toString(static_cast<qulonglong>(m_dataset->sampleCount())),
                       QLocale().toString(static_cast<qulonglong>(m_dataset->sampleValues())),
                       QLocale().toString(m_dataset->classCount()),
                       QLocale().toString(static_cast<qulonglong>(m_dataset->groupNames.size()))),
              false);
    updateSummary();
    emit previewChanged();
}

/// What only the data tells, such as the width of a table.
void DataSection::fitSpace()
{
    const study::StudySpec& spec = document().spec();
    if (spec.dataset.kind != DatasetKind::Csv
        || (spec.space.inputLength == m_dataset->length
            && spec.space.inputChannels == m_dataset->channels))
        return;
    document().edit(QStringLiteral("space.input_length"), [this](Spec& edited) {
        edited.space = study::fitted(std::move(edited.space), m_dataset->length,
                                     m_dataset->channels);
    });
}

void DataSection::setFailure(const std::optional<Error>& failure)
{
    m_failure = failure;
    if (FormField* path = fieldFor("dataset.path"))
        path->setError(failure && document().spec().dataset.needsPath() ? sentenceOf(*failure)
                                                                        : QString());
}

void DataSection::showState(const QString& sentence, bool busy)
{
    m_state->setText(sentence);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_action->setVisible(busy);
    if (busy)
        m_action->setText(tr("Cancel"));
}

void DataSection::updateSummary()
{
    setSummary(kindNames().value(static_cast<int>(document().spec().dataset.kind)));
}

} // namespace splitscape::ui
