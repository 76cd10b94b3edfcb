// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "core/data/dataset.h"
#include "ui/charts/waveform_chart.h"
#include "ui/pages/data_table.h"
#include "ui/pages/study/data_found.h"
#include "ui/pages/study/data_section.h"
#include "ui/run/study_document.h"
#include "ui/text/facts.h"
#include "ui/text/figures.h"
#include "ui/text/notes.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/heading.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace splitscape::ui {

namespace {

constexpr int kNotesOfAKind = 20;
constexpr int kMostSamplesHeight = 360;

/// Headings bold, what stands below them in lines of their own.
QString notesHtml(const data::Notes& notes)
{
    QString html;
    const QStringList lines = noteLines(notes, kNotesOfAKind);
    for (const QString& line : lines) {
        const QString text = withoutFieldPaths(line.trimmed()).toHtmlEscaped();
        const bool isHeading = !line.startsWith(QLatin1Char(' '));
        html += isHeading ? QStringLiteral("<p style='margin:8px 0 2px 0'><b>%1</b></p>").arg(text)
                          : QStringLiteral("<p style='margin:0 0 2px 12px'>%1</p>").arg(text);
    }
    return html;
}

} // namespace

DataPage::DataPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&m_parts.section, &DataSection::previewChanged, this, &DataPage::refresh);
    refresh();
}

QWidget* DataPage::makeChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    auto* folder = new QPushButton(Theme::icon(u"open"), tr("Choose a folder…"));
    auto* file = new QPushButton(tr("Choose a file…"));
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(file, &QPushButton::clicked, this, [this] { choose(false); });
    for (QPushButton* button : {folder, file}) {
        layout->addWidget(button);
        m_choices += button;
    }
    return row;
}

QWidget* DataPage::makeEmpty()
{
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("dataEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(2 * kSpace);
    layout->setContentsMargins(6 * kSpace, kSpace, 6 * kSpace, kSpace);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addWidget(makeChoice(), 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* DataPage::makeContent()
{
    m_title = makeHeading({});
    m_title->setObjectName(QStringLiteral("dataTitle"));
    m_title->setWordWrap(true);
    m_about = new QLabel;
    m_about->setObjectName(QStringLiteral("dataAbout"));
    m_about->setWordWrap(true);
    m_table = new DataTable;
    connect(m_table, &DataTable::itemSelectionChanged, this, &DataPage::showSamples);
    m_samples = new WaveformChart;
    m_samples->setObjectName(QStringLiteral("dataSamples"));
    m_notes = new QLabel;
    m_notes->setObjectName(QStringLiteral("dataPageNotes"));
    m_notes->setAccessibleName(tr("What reading the data decided"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(makeChoice(), 0, Qt::AlignLeft);
    layout->addSpacing(kSpace);
    layout->addWidget(m_table);
    layout->addSpacing(kSpace);
    layout->addWidget(m_samples, 4);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Data of the study"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

void DataPage::choose(bool folder)
{
    const auto chosen = [this](const QString& path) { m_parts.section.takePath(path); };
    const Dialogs::PathRequest request{
        tr("Data of the study"),
        QString::fromStdString(m_parts.document.spec().dataset.path),
        {tr("Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)"),
         tr("All files (*)")},
        {}};
    if (folder)
        m_parts.dialogs.openFolder(this, request, chosen);
    else
        m_parts.dialogs.openFile(this, request, chosen);
}

void DataPage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (QPushButton* button : std::as_const(m_choices))
        button->setEnabled(!readOnly);
}

void DataPage::refresh()
{
    const auto dataset = m_parts.section.dataset();
    if (dataset && dataset == m_shown)
        return;
    m_shown = dataset;
    m_stack->setCurrentIndex(dataset ? 1 : 0);
    if (!dataset) {
        const data::DatasetSpec& spec = m_parts.document.spec().dataset;
        if (spec.needsPath() && spec.path.empty())
            m_empty->setText(tr("Drag a folder of recordings or a table here, or choose one: WFDB, "
                                "EDF, BDF or CSV. What was read of it will be here."));
        else if (const auto& failure = m_parts.section.failure())
            m_empty->setText(withoutFieldPaths(sentence(*failure)));
        else
            m_empty->setText(tr("The data is being prepared. What was read of it will be here."));
        return;
    }
    m_title->setText(factText(QString::fromStdString(dataset->name)));
    m_about->setText(tr("%1 samples of %2 values in %3 classes, as a run would draw them.")
                         .arg(countText(static_cast<std::int64_t>(dataset->sampleCount())),
                              countText(static_cast<std::int64_t>(dataset->sampleValues())),
                              QLocale().toString(dataset->classCount())));
    m_table->setSummary(m_parts.section.summary());
    m_notes->setText(notesHtml(dataset->notes));
    m_notes->setVisible(!dataset->notes.empty());
    showSamples();
}

void DataPage::showSamples()
{
    if (!m_shown)
        return;
    const std::string patient = m_table->selectedPatient();
    const std::uint64_t seed = m_parts.document.spec().seed;
    m_samples->setTitle(patient.empty()
                            ? tr("Samples of each class")
                            : tr("Samples of each class of %1").arg(QString::fromStdString(patient)));
    m_samples->setClasses(waveformsOf(*m_shown, seed, patient));
    m_samples->setMaximumHeight(
        std::max(kMostSamplesHeight, m_samples->minimumSizeHint().height()));
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    // A study or a run is opened by the window.
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.isEmpty() ? QString() : urls.front().toLocalFile();
    if (urls.size() == 1 && !path.isEmpty() && !m_isReadOnly
        && !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        && !path.endsWith(QLatin1String(".splitscape"), Qt::CaseInsensitive))
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || m_isReadOnly)
        return;
    event->acceptProposedAction();
    m_parts.section.takePath(urls.front().toLocalFile());
}

} // namespace splitscape::ui
