// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/typed_number.h"
#include "ui/widgets/wheel_guard.h"

#include <QtWidgets>
#include <cmath>

namespace splitscape::ui {
namespace {

constexpr int kSliderSteps = 1000;

QWidget* makeControl(const NumberFieldSpec& spec)
{
    auto* control = new QWidget;
    auto* layout = new QHBoxLayout(control);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    auto* edit = new QLineEdit;
    edit->setAlignment(Qt::AlignRight);
    if (spec.slider != SliderKind::None) {
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setRange(0, kSliderSteps);
        slider->setPageStep(kSliderSteps / 20);
        slider->setAccessibleName(spec.label);
        guardFromWheel(slider);
        layout->addWidget(slider, 1);
        edit->setFixedWidth(12 * kSpace);
    }
    layout->addWidget(edit, spec.slider == SliderKind::None ? 1 : 0);
    control->setFocusProxy(edit);
    return control;
}

/// "100,000" in English, "100.000" in German.
std::optional<double> groupedNumber(const QString& text)
{
    return text.contains(QLocale().groupSeparator())
        ? numberIn(QLocale(), text, QLocale::DefaultNumberOptions)
        : std::nullopt;
}

} // namespace

NumberField::NumberField(NumberFieldSpec spec, QWidget* parent)
    : FormField(spec.label, makeControl(spec), spec.unit, parent)
    , m_spec(std::move(spec))
    , m_edit(control()->findChild<QLineEdit*>())
    , m_slider(control()->findChild<QSlider*>())
{
    m_edit->setFont(Theme::instance().tabularFont());
    m_edit->setAccessibleName(control()->accessibleName());
    m_edit->installEventFilter(this);
    setPlaceholder(m_spec.placeholder);
    setExplanation(m_spec.explanation.isEmpty()
                       ? rangeSentence()
                       : tr("%1 %2").arg(m_spec.explanation, rangeSentence()));
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (commit() && m_edit->isModified()) {
            m_edit->setModified(false);
            emit editingFinished();
        }
    });
    if (m_slider) {
        connect(m_slider, &QSlider::valueChanged, this, &NumberField::slid);
        connect(m_slider, &QSlider::sliderReleased, this, &NumberField::editingFinished);
    }
}

void NumberField::setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }

QString NumberField::textOf(double value) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return m_spec.whole ? locale.toString(value, 'f', 0)
                        : locale.toString(value, 'g', value >= 1e4 ? 10 : 6);
}

QString NumberField::rangeSentence() const
{
    const bool bounded = m_spec.high < std::numeric_limits<double>::max();
    if (m_spec.whole)
        return bounded
            ? tr("Enter a whole number from %1 to %2.").arg(textOf(m_spec.low), textOf(m_spec.high))
            : tr("Enter a whole number of at least %1.").arg(textOf(m_spec.low));
    if (m_spec.exclusiveLow)
        return bounded ? tr("Enter a number above %1 and up to %2.")
                             .arg(textOf(m_spec.low), textOf(m_spec.high))
                       : tr("Enter a number above %1.").arg(textOf(m_spec.low));
    return bounded
        ? tr("Enter a number from %1 to %2.").arg(textOf(m_spec.low), textOf(m_spec.high))
        : tr("Enter a number of at least %1.").arg(textOf(m_spec.low));
}

bool NumberField::inRange(double value) const
{
    const bool above = m_spec.exclusiveLow ? value > m_spec.low : value >= m_spec.low;
    return above && value <= m_spec.high && (!m_spec.whole || value == std::floor(value));
}

void NumberField::setValue(std::optional<double> value)
{
    m_value = value;
    // Leave what is being typed alone when it already says so.
    const bool same = value ? read(m_edit->text()).value == value : m_edit->text().isEmpty();
    if (!same)
        m_edit->setText(value ? textOf(*value) : QString());
    setTyping(false, {});
    moveSlider();
}

void NumberField::setTyping(bool typing, const QString& error)
{
    const bool changes = typing != m_typing || (m_ownError ? this->error() : QString()) != error;
    m_typing = typing;
    if (!error.isEmpty() || m_ownError) {
        m_ownError = !error.isEmpty();
        setError(error);
    }
    if (changes)
        emit typingChanged();
}

void NumberField::moveSlider()
{
    if (!m_slider)
        return;
    if (!m_value) { // no limit: as far as it goes
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(kSliderSteps);
        return;
    }
    const double low = m_spec.sliderLow;
    const double high = m_spec.sliderHigh;
    const double value = std::clamp(*m_value, low, high);
    const double share = m_spec.slider == SliderKind::Logarithmic
        ? std::log(value / low) / std::log(high / low)
        : (value - low) / (high - low);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(share * kSliderSteps)));
}

NumberField::Reading NumberField::read(const QString& typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {{}, m_spec.optional ? QString() : rangeSentence()};
    std::optional<double> value = plainNumber(text);
    if (const auto grouped = groupedNumber(text)) {
        // "1.500" in German is 1500 to some and one and a half to others.
        if (!m_spec.whole)
            return {{}, tr("Write the number without a sign between thousands.")};
        value = grouped;
    }
    const bool hasPoint = QLocale().decimalPoint() == QStringLiteral(".");
    QString pointed = text;
    pointed.replace(u',', u'.');
    if (!value && hasPoint && !m_spec.whole && plainNumber(pointed))
        return {{}, tr("Use a point for decimals: %1").arg(pointed)};
    if (!value || !inRange(*value))
        return {{}, rangeSentence()};
    return {value, {}};
}

void NumberField::typed(const QString& text)
{
    const Reading reading = read(text);
    setTyping(!reading.error.isEmpty() || reading.value != m_value, reading.error);
}

bool NumberField::commit()
{
    if (!m_typing)
        return true;
    const Reading reading = read(m_edit->text());
    if (!reading.error.isEmpty())
        return false;
    m_value = reading.value;
    setTyping(false, {});
    moveSlider();
    emit valueChanged(m_value);
    return true;
}

bool NumberField::revert()
{
    if (!m_typing)
        return false;
    m_edit->setText(m_value ? textOf(*m_value) : QString());
    m_edit->selectAll();
    setTyping(false, {});
    return true;
}

void NumberField::slid(int position)
{
    const double share = double(position) / kSliderSteps;
    const double low = m_spec.sliderLow;
    const double high = m_spec.sliderHigh;
    double value = m_spec.slider == SliderKind::Logarithmic ? low * std::pow(high / low, share)
                                                            : low + (high - low) * share;
    if (m_spec.whole)
        value = std::round(value);
    else if (value > 0.0) // three significant digits are as fine as a slider is
        value = QString::number(value, 'g', 3).toDouble();
    m_value = std::clamp(value, m_spec.low, m_spec.high);
    m_edit->setText(textOf(*m_value));
    setTyping(false, {});
    emit valueChanged(m_value);
}

void NumberField::step(int direction)
{
    const double from = read(m_edit->text()).value.value_or(m_value.value_or(m_spec.low));
    double size = 1.0;
    if (!m_spec.whole) // one in the second significant digit
        size = from > 0.0 ? std::pow(10.0, std::floor(std::log10(from) + 1e-9) - 1.0) : 0.1;
    const double next = QString::number(from + direction * size, 'g', 10).toDouble();
    if (!inRange(next))
        return;
    setValue(next);
    m_edit->setModified(true);
    emit valueChanged(m_value);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape && revert())
            return true;
    }
    return FormField::eventFilter(watched, event);
}

} // namespace splitscape::ui
