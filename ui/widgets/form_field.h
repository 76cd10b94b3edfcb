// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace splitscape::ui {

/// One line of a form: label, control, unit; under it the reason when the value is wrong. The
/// explanation is the tooltip and what a screen reader says, and a muted line too where asked for.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* control, const QString& unit = {},
              QWidget* parent = nullptr);

    void setExplanation(const QString& sentence, bool shown = false);
    /// One sentence that says what to do; an empty one clears the mark.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isWrong() const { return !m_error.isEmpty(); }
    [[nodiscard]] QWidget* control() const { return m_control; }
    [[nodiscard]] QString label() const;
    /// Fields under each other line up by giving all the same width; 18 spaces unless told.
    void setLabelWidth(int width);
    void setUnit(const QString& unit);
    /// Shows the current text of a control that is a QComboBox whole: where it has no room beside
    /// its label, the control goes below the label; where it has none there either, the tooltip has
    /// the text. Once called, it holds at every width; to be called again after another text was
    /// set without a signal.
    void showChoiceWhole();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void arrange(bool isBelow);
    void fitChoice();

    QGridLayout* m_layout;
    QLabel* m_label;
    QWidget* m_control;
    QLabel* m_unit;
    QLabel* m_note;
    QString m_explanation;
    QString m_error;
    bool m_explanationShown = false;
    int m_labelWidth = 0;
    bool m_choiceIsWhole = false; ///< see showChoiceWhole()
    bool m_isBelow = false; ///< the control, below the label
};

} // namespace splitscape::ui
