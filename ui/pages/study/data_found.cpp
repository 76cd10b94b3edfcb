// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/data_found.h"

#include "core/data/preparation/prepare.h"
#include "ui/text/notes.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace splitscape::ui {

namespace {

constexpr int kSamplesPerClass = 3;
constexpr std::size_t kPointsPerSample = 400;
constexpr int kMostRows = 200;
constexpr int kShownRows = 6; // more of them scroll
constexpr int kNotesOfAKind = 8;

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

/// Samples of each class by the name of their group; names that come twice are one row.
std::map<std::string, std::vector<std::int64_t>> countsByGroup(const data::Dataset& dataset)
{
    std::map<std::string, std::vector<std::int64_t>> counts;
    for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
        auto& row = counts[dataset.groupNames[dataset.groups[i]]];
        row.resize(dataset.classNames.size());
        ++row[dataset.labels[i]];
    }
    return counts;
}

/// The first channel of a sample, thinned to what a small plot can show.
std::vector<float> waveform(const data::Dataset& dataset, std::size_t index)
{
    const std::span<const float> sample = dataset.sample(index);
    const auto length = static_cast<std::size_t>(dataset.length);
    const std::size_t step = std::max<std::size_t>(1, length / kPointsPerSample);
    std::vector<float> values;
    for (std::size_t i = 0; i < length; i += step)
        values.push_back(sample[i * static_cast<std::size_t>(dataset.channels)]);
    return values;
}

} // namespace

std::vector<ClassWaveforms> waveformsOf(const data::Dataset& dataset, std::uint64_t seed,
                                        const std::string& group)
{
    std::vector<ClassWaveforms> classes(dataset.classNames.size());
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i].name = QString::fromStdString(dataset.classNames[i]);
    if (!group.empty()) {
        for (std::size_t i = 0; i < dataset.sampleCount(); ++i) {
            if (dataset.groupNames[dataset.groups[i]] != group)
                continue;
            ClassWaveforms& of = classes[dataset.labels[i]];
            if (of.count++ < kSamplesPerClass)
                of.samples.push_back(waveform(dataset, i));
        }
        return classes;
    }
    for (const std::uint8_t label : dataset.labels)
        ++classes[label].count;
    const auto examples = data::exampleSamples(dataset, kSamplesPerClass, seed);
    for (std::size_t i = 0; i < std::min(examples.size(), classes.size()); ++i) {
        for (const std::size_t index : examples[i])
            classes[i].samples.push_back(waveform(dataset, index));
    }
    return classes;
}

DataFound::DataFound(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("dataGroups"));
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Samples of each class by patient or recording"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_more = new QLabel;
    m_notes = new QLabel;
    m_notes->setObjectName(QStringLiteral("dataNotes"));
    m_notes->setAccessibleName(tr("What reading the data decided"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_table);
    layout->addWidget(m_more);
    layout->addWidget(m_notes);
    clear();
}

void DataFound::show(const data::Dataset& dataset)
{
    fillTable(dataset);
    QStringList lines = noteLines(dataset.notes, kNotesOfAKind);
    for (QString& line : lines)
        line = withoutFieldPaths(line);
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
}

void DataFound::clear()
{
    m_table->hide();
    m_more->hide();
    m_notes->hide();
}

void DataFound::fillTable(const data::Dataset& dataset)
{
    const auto counts = countsByGroup(dataset);
    QStringList header{tr("Patient or recording")};
    for (const std::string& name : dataset.classNames)
        header += QString::fromStdString(name);
    const int rows = std::min(static_cast<int>(counts.size()), kMostRows);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setRowCount(rows);
    m_table->setHorizontalHeaderLabels(header);
    int row = 0;
    for (const auto& [name, classes] : counts) {
        if (row == rows)
            break;
        m_table->setItem(row, 0, cell(QString::fromStdString(name), Qt::AlignLeft));
        for (std::size_t c = 0; c < classes.size(); ++c)
            m_table->setItem(
                row, static_cast<int>(c) + 1,
                cell(QLocale().toString(static_cast<qlonglong>(classes[c])), Qt::AlignRight));
        ++row;
    }
    m_table->resizeColumnsToContents();
    const int shown = std::min(rows, kShownRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + shown * m_table->rowHeight(0) + 2 * m_table->frameWidth()
                            + m_table->horizontalScrollBar()->sizeHint().height());
    m_table->show();
    const int hidden = static_cast<int>(counts.size()) - rows;
    m_more->setText(tr("and %n more", "patients or recordings", hidden));
    m_more->setVisible(hidden > 0);
}

} // namespace splitscape::ui
