// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_field.h"

#include <limits>
#include <optional>

class QLineEdit;
class QSlider;

namespace splitscape::ui {

enum class SliderKind { None, Linear, Logarithmic };

/// What a number field accepts.
struct NumberFieldSpec {
    QString label = {};
    QString unit = {};
    double low = 0.0;
    double high = std::numeric_limits<double>::max();
    bool exclusiveLow = false;
    bool whole = false;
    bool optional = false; ///< empty is an answer
    QString placeholder = {}; ///< what empty means: "the device's 1024"
    QString explanation = {};
    SliderKind slider = SliderKind::None;
    double sliderLow = 0.0; ///< the slider may span less than the range
    double sliderHigh = 0.0;
};

/// A number with unit and range. What is typed becomes the value when the field is left, on Enter,
/// or by commit(); until then, and while the text is wrong, the last value stays. Escape takes what
/// was typed back. Accepts the locale's decimal sign and the point.
class NumberField : public FormField {
    Q_OBJECT

public:
    explicit NumberField(NumberFieldSpec spec, QWidget* parent = nullptr);

    /// The last valid value; nothing where empty is allowed and the field is empty.
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    /// Shows a value without emitting valueChanged, and clears the field's own error.
    void setValue(std::optional<double> value);
    void setPlaceholder(const QString& text);
    /// Takes what is typed, as Enter does. False where it is no value: the field is then marked.
    bool commit();
    /// Shows the value again instead of what is typed; false where nothing was typed.
    bool revert();
    /// Whether the text is not the value, or not yet.
    [[nodiscard]] bool isTyping() const { return m_typing; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QSlider* slider() const { return m_slider; }

signals:
    /// By the user only.
    void valueChanged(std::optional<double> value);
    /// Enter, or the field is left, after a change.
    void editingFinished();
    /// Whether the text is the value, or what is wrong with the text, changed.
    void typingChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void setTyping(bool typing, const QString& error);
    /// What a text means: a value (nothing where empty is an answer), or what is wrong with it.
    struct Reading {
        std::optional<double> value;
        QString error;
    };
    [[nodiscard]] Reading read(const QString& text) const;
    void slid(int position);
    void step(int direction);
    void moveSlider();
    [[nodiscard]] QString rangeSentence() const;
    [[nodiscard]] bool inRange(double value) const;
    [[nodiscard]] QString textOf(double value) const;

    NumberFieldSpec m_spec;
    QLineEdit* m_edit;
    QSlider* m_slider = nullptr;
    std::optional<double> m_value;
    bool m_typing = false;
    bool m_ownError = false;
};

} // namespace splitscape::ui
