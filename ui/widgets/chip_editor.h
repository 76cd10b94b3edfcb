// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;
class QToolButton;

namespace splitscape::ui {

class FlowLayout;

/// An editable list of different whole numbers, each a chip: a click or Delete removes it, a number
/// (or several, with commas) and Enter, or leaving the field, adds. Kept from large to small.
class ChipEditor : public QWidget {
    Q_OBJECT

public:
    ChipEditor(int low, int high, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<int>& values() const { return m_values; }
    /// Shows values without emitting valuesChanged.
    void setValues(std::vector<int> values);
    /// What a chip of 0 says instead, e.g. "0 (skip)".
    void setZeroText(const QString& text);
    /// Adds what is typed, as Enter does. False where it is no number in range.
    bool commit();
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] const QList<QToolButton*>& chips() const { return m_chips; }

signals:
    /// By the user only.
    void valuesChanged(const std::vector<int>& values);
    /// The typed text is no number in range; one sentence. Empty once it is right again.
    void inputRejected(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void removeValue(int value);

    int m_low;
    int m_high;
    QString m_zeroText;
    std::vector<int> m_values;
    FlowLayout* m_flow;
    QLineEdit* m_edit;
    QList<QToolButton*> m_chips;
};

} // namespace splitscape::ui
