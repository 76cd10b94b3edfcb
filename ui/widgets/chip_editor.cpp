// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets>
#include <algorithm>

namespace splitscape::ui {

ChipEditor::ChipEditor(int low, int high, QWidget* parent)
    : QWidget(parent)
    , m_low(low)
    , m_high(high)
    , m_flow(new FlowLayout(this))
    , m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(tr("add"));
    m_edit->setFixedWidth(8 * kSpace);
    m_edit->setToolTip(tr("Type a whole number from %1 to %2 and press Enter.").arg(low).arg(high));
    m_edit->setAccessibleName(tr("Add a number"));
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::editingFinished, this, &ChipEditor::commit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { emit inputRejected({}); });
}

void ChipEditor::setValues(std::vector<int> values)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values == m_values && m_chips.size() == qsizetype(values.size()))
        return;
    m_values = std::move(values);
    rebuild();
}

void ChipEditor::setZeroText(const QString& text)
{
    m_zeroText = text;
    rebuild();
}

void ChipEditor::rebuild()
{
    for (QToolButton* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const int value : m_values) {
        const QString text
            = value == 0 && !m_zeroText.isEmpty() ? m_zeroText : QString::number(value);
        auto* chip = new QToolButton(this);
        chip->setText(text);
        chip->setIcon(Theme::icon(u"close"));
        chip->setIconSize({10, 10});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross after the number
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Remove %1").arg(text));
        chip->setAccessibleName(tr("Remove %1").arg(text));
        chip->setObjectName(QStringLiteral("chip%1").arg(value));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, value] { removeValue(value); });
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
        chip->show();
        setTabOrder(m_chips.size() > 1 ? static_cast<QWidget*>(m_chips.at(m_chips.size() - 2))
                                       : m_edit,
                    chip);
    }
    updateGeometry();
}

bool ChipEditor::commit()
{
    std::vector<int> values = m_values;
    const auto words
        = m_edit->text().split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        bool ok = false;
        const int value = word.toInt(&ok);
        if (!ok || value < m_low || value > m_high) {
            emit inputRejected(
                tr("“%1” is not a whole number from %2 to %3.").arg(word).arg(m_low).arg(m_high));
            return false;
        }
        values.push_back(value);
    }
    m_edit->clear();
    const std::vector<int> before = m_values;
    setValues(std::move(values));
    if (m_values != before)
        emit valuesChanged(m_values);
    return true;
}

void ChipEditor::removeValue(int value)
{
    std::erase(m_values, value);
    rebuild();
    m_edit->setFocus();
    emit valuesChanged(m_values);
}

bool ChipEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto chip = m_chips.indexOf(qobject_cast<QToolButton*>(watched));
        if (chip >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            removeValue(m_values.at(std::size_t(chip)));
            return true;
        }
        if (watched == m_edit && key == Qt::Key_Backspace && m_edit->text().isEmpty()
            && !m_values.empty()) {
            removeValue(m_values.back());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace splitscape::ui
