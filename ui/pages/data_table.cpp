// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_table.h"

#include "ui/text/facts.h"
#include "ui/text/figures.h"
#include "ui/text/given_numbers.h"
#include "ui/text/notes.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace splitscape::ui {

namespace {

constexpr int kMostRows = 2000;
constexpr int kShownRows = 9; // more of them scroll
constexpr int kPatientColumn = 1;
constexpr int kFirstClass = 3;

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// What was decided about one recording, in one line.
QString noteOf(const data::DatasetSummary& summary, const std::string& record)
{
    QStringList texts;
    for (const data::Note& note : summary.notes)
        if (note.subject == record && note.kind != data::NoteKind::LeftOut)
            texts += withoutFieldPaths(factText(fromUtf8(note.detail)));
    return texts.join(QStringLiteral("; "));
}

} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("dataRecordings"));
    setAccessibleName(tr("Recordings of the data"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
}

void DataTable::addRow(const QStringList& texts, const QString& note, bool isUsed)
{
    const int row = rowCount();
    insertRow(row);
    const auto add = [&](int column, const QString& text, Qt::Alignment alignment) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(alignment | Qt::AlignVCenter);
        if (!isUsed)
            item->setForeground(Theme::instance().colour(ColourRole::MutedText));
        if (!note.isEmpty())
            item->setToolTip(note);
        setItem(row, column, item);
    };
    for (int column = 0; column < texts.size(); ++column)
        add(column, texts[column], column <= kPatientColumn ? Qt::AlignLeft : Qt::AlignRight);
    add(columnCount() - 1, note, Qt::AlignLeft);
}

void DataTable::setSummary(const data::DatasetSummary& summary)
{
    clear();
    setRowCount(0);
    QStringList header{tr("Recording"), tr("Patient"), tr("Rate (Hz)")};
    for (const std::string& name : summary.classNames)
        header += fromUtf8(name);
    header += tr("All");
    header += tr("What was decided");
    setColumnCount(static_cast<int>(header.size()));
    setHorizontalHeaderLabels(header);
    const auto classes = static_cast<int>(summary.classNames.size());
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (column <= kPatientColumn || column == columnCount() - 1 ? Qt::AlignLeft
                                                                     : Qt::AlignRight)
            | Qt::AlignVCenter);
    for (const data::RecordSummary& record : summary.records) {
        if (rowCount() == kMostRows)
            break;
        QStringList texts{fromUtf8(record.record), fromUtf8(record.patient),
                          record.rate_Hz > 0.0 ? givenText(record.rate_Hz) : unknownText()};
        for (const std::int64_t count : record.classCounts)
            texts += countText(count);
        texts += countText(std::accumulate(record.classCounts.begin(), record.classCounts.end(),
                                           std::int64_t{0}));
        addRow(texts, noteOf(summary, record.record), true);
    }
    for (const data::Note& note : summary.notes) {
        if (note.kind != data::NoteKind::LeftOut || rowCount() == kMostRows)
            continue;
        QStringList texts{fromUtf8(note.subject), {}, {}};
        for (int i = 0; i <= classes; ++i)
            texts += QStringLiteral("–");
        addRow(texts, tr("left out: %1").arg(withoutFieldPaths(factText(fromUtf8(note.detail)))),
               false);
    }
    fit();
}

void DataTable::fit()
{
    constexpr int kWidestName = 260;
    horizontalHeader()->setStretchLastSection(false);
    resizeColumnsToContents();
    for (int column = 0; column <= kPatientColumn; ++column)
        setColumnWidth(column, std::min(columnWidth(column), kWidestName));
    // The last column takes what is left, and is no narrower than its title; it goes where it says nothing.
    const int last = columnCount() - 1;
    bool isSaying = false;
    for (int row = 0; row < rowCount() && !isSaying; ++row)
        isSaying = !item(row, last)->text().isEmpty();
    setColumnHidden(last, !isSaying);
    horizontalHeader()->setStretchLastSection(isSaying);
    const int rows = std::clamp(rowCount(), 1, kShownRows);
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()
                   + horizontalScrollBar()->sizeHint().height());
}

std::string DataTable::selectedPatient() const
{
    const QList<QTableWidgetItem*> items = selectedItems();
    if (items.isEmpty())
        return {};
    const QTableWidgetItem* patient = item(items.front()->row(), kPatientColumn);
    return patient ? patient->text().toStdString() : std::string();
}

} // namespace splitscape::ui
