// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/theme/theme.h"

#include <QtWidgets>

#include <algorithm>

namespace splitscape::ui {

namespace {

/// How wide a choice must be for its current text.
int widthFor(const QComboBox& box)
{
    constexpr int kAny = 200;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = QRect(0, 0, kAny, box.height());
    const QRect text = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) + 1 + kAny - text.width();
}

} // namespace

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
    arrange(false);
    setLabelWidth(18 * kSpace);
    connect(&Theme::instance(), &Theme::changed, this, &FormField::restyle);
    restyle();
}

void FormField::arrange(bool isBelow)
{
    const bool hasUnit = !m_unit->text().isEmpty();
    if (isBelow != m_isBelow) // an empty one beside it only lines controls up
        m_unit->setVisible(hasUnit || !isBelow);
    m_isBelow = isBelow;
    for (QWidget* part : {static_cast<QWidget*>(m_label), m_control, static_cast<QWidget*>(m_unit),
                          static_cast<QWidget*>(m_note)})
        m_layout->removeWidget(part);
    const int row = isBelow ? 1 : 0;
    const int first = isBelow ? 0 : 1;
    m_layout->addWidget(m_label, 0, 0, 1, isBelow ? 3 : 1);
    m_layout->addWidget(m_control, row, first, 1, isBelow ? (hasUnit ? 2 : 3) : 1);
    m_layout->addWidget(m_unit, row, 2);
    m_layout->addWidget(m_note, 2, first, 1, 3 - first);
    m_label->setMinimumWidth(isBelow ? 0 : m_labelWidth);
    m_label->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : m_labelWidth);
}

void FormField::setLabelWidth(int width)
{
    m_labelWidth = width;
    if (!m_isBelow)
        m_label->setFixedWidth(width);
    fitChoice();
}

void FormField::showChoiceWhole()
{
    m_choiceIsWhole = true;
    fitChoice();
}

void FormField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChoice();
}

void FormField::fitChoice()
{
    const auto* box = qobject_cast<const QComboBox*>(m_control);
    if (!box || !m_choiceIsWhole || width() <= m_labelWidth) // not laid out yet
        return;
    const int wanted = widthFor(*box);
    const int spacing = m_layout->horizontalSpacing();
    const int unit = std::max(m_unit->minimumWidth(), m_unit->sizeHint().width()) + spacing;
    const bool isBelow = wanted > width() - m_labelWidth - spacing - unit;
    if (isBelow != m_isBelow)
        arrange(isBelow);
    const int room = m_unit->text().isEmpty() ? width() : width() - unit;
    m_control->setToolTip(isBelow && wanted > room
                              ? box->currentText() + QStringLiteral("\n\n") + m_explanation
                              : m_explanation);
}

void FormField::setUnit(const QString& unit) { m_unit->setText(unit); }

QString FormField::label() const { return m_label->text(); }

void FormField::setExplanation(const QString& sentence, bool shown)
{
    m_explanation = sentence;
    m_explanationShown = shown;
    m_control->setToolTip(sentence);
    m_label->setToolTip(sentence);
    restyle();
    fitChoice();
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
