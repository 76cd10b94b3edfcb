// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/theme/theme.h"

#include <QtWidgets>

namespace splitscape::ui {

FormField::FormField(const QString& label, QWidget* control, const QString& unit, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_label(new QLabel(label))
    , m_control(control)
    , m_unit(new QLabel(unit))
    , m_note(new QLabel)
{
    m_label->setBuddy(control);
    m_label->setWordWrap(true);
    m_label->setVisible(!label.isEmpty());
    m_unit->setMinimumWidth(4 * kSpace); // also where there is none, so that controls line up
    m_unit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a longer one is not cut
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("fieldNote"));
    m_note->hide();
    control->setAccessibleName(unit.isEmpty() ? label : tr("%1 in %2").arg(label, unit));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(kSpace);
    m_layout->setVerticalSpacing(kSpace / 4);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_label, 0, 0);
    m_layout->addWidget(control, 0, 1);
    m_layout->addWidget(m_unit, 0, 2);
    m_layout->addWidget(m_note, 1, 1, 1, 2);
    setLabelWidth(18 * kSpace);
    connect(&Theme::instance(), &Theme::changed, this, &FormField::restyle);
    restyle();
}

void FormField::setLabelWidth(int width) { m_label->setFixedWidth(width); }

void FormField::setUnit(const QString& unit) { m_unit->setText(unit); }

QString FormField::label() const { return m_label->text(); }

void FormField::setExplanation(const QString& sentence, bool shown)
{
    m_explanation = sentence;
    m_explanationShown = shown;
    m_control->setToolTip(sentence);
    m_label->setToolTip(sentence);
    restyle();
}

void FormField::setError(const QString& sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    restyle();
}

void FormField::restyle()
{
    const Theme& theme = Theme::instance();
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_unit->setPalette(muted);
    QPalette note = muted;
    if (isWrong())
        note.setColor(QPalette::WindowText, theme.readable(ColourRole::Limit));
    m_note->setPalette(note);
    m_note->setText(isWrong() ? m_error : m_explanation);
    m_note->setVisible(isWrong() || (m_explanationShown && !m_explanation.isEmpty()));
    m_control->setAccessibleDescription(isWrong() ? m_error : m_explanation);
    m_control->setProperty("wrong", isWrong());
    const auto children = m_control->findChildren<QLineEdit*>();
    for (QLineEdit* edit : children) {
        edit->setProperty("wrong", isWrong());
        edit->update();
    }
    m_control->update();
}

} // namespace splitscape::ui
