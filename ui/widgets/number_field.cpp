// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_field.h"

#include "ui/theme/theme.h"
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

std::optional<double> parse(QString text)
{
    text = text.trimmed();
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
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
        if (!isWrong() && m_edit->isModified()) {
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
    if (m_ownError) {
        m_ownError = false;
        setError({});
    }
    m_value = value;
    // Do not touch the text being typed when it already has this value.
    const bool same = value ? parse(m_edit->text()) == value : m_edit->text().isEmpty();
    if (!same)
        m_edit->setText(value ? textOf(*value) : QString());
    moveSlider();
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

void NumberField::typed(const QString& text)
{
    const bool empty = text.trimmed().isEmpty();
    const auto number = parse(text);
    if ((empty && m_spec.optional) || (number && inRange(*number))) {
        m_ownError = false;
        setError({});
        const auto value = empty ? std::nullopt : number;
        if (value != m_value) {
            m_value = value;
            moveSlider();
            emit valueChanged(m_value);
        }
        return;
    }
    m_ownError = true;
    setError(rangeSentence());
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
    m_ownError = false;
    setError({});
    m_edit->setText(textOf(*m_value));
    emit valueChanged(m_value);
}

void NumberField::step(int direction)
{
    const double from = m_value.value_or(m_spec.low);
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
    }
    return FormField::eventFilter(watched, event);
}

} // namespace splitscape::ui
