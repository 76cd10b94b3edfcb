// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_on_dialog.h"

#include "core/search/search_ranges.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace splitscape::ui {

SearchOnDialog::SearchOnDialog(const search::SearchSettings& settings, const QString& file,
                               QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("searchOnDialog"));
    setWindowTitle(tr("Search on"));
    const bool genetic = settings.isGenetic();
    const int length = genetic ? settings.generations : settings.trainings;
    const double most = (genetic ? search::kGenerations : search::kTrainings).high;
    auto* text = new QLabel(
        (genetic ? tr("%1 ended after %2 generations.") : tr("%1 ended after %2 trainings."))
            .arg(file, QLocale().toString(length))
        + u' '
        + tr("The search goes on in a file of its own, with what was trained taken over; this run "
             "stays as it is. Its end is then as if it had had the larger number from the start, "
             "but the test part is looked at a second time, and the new run says so."));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText); // a file has any name
    m_length = new NumberField({.label = genetic ? tr("Generations in all") : tr("Trainings in all"),
                                .low = length + 1.0,
                                .high = most,
                                .whole = true});
    m_length->edit()->setObjectName(QStringLiteral("searchOnLength"));
    m_length->setValue(std::min(most, std::max(2.0 * length, length + 1.0)));
    auto* buttons = new QDialogButtonBox(this); // a default button must know its dialog
    QPushButton* start = buttons->addButton(tr("Search on"), QDialogButtonBox::AcceptRole);
    start->setObjectName(QStringLiteral("searchOnStart"));
    start->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SearchOnDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_length);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(60 * kSpace, sizeHint().height());
    m_length->edit()->setFocus();
    m_length->edit()->selectAll();
}

void SearchOnDialog::take()
{
    if (!m_length->commit() || !m_length->value())
        return; // the field says what is wrong
    accept();
    emit wanted(static_cast<int>(*m_length->value()));
}

} // namespace splitscape::ui
