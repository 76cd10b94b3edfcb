// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_list_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/typed_number.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace splitscape::ui {

namespace {

/// In German a comma is the decimal sign, so that "0,041 0,065" are two numbers there.
bool commaParts(bool whole) { return whole || QLocale().decimalPoint() != QStringLiteral(","); }

} // namespace

NumberListEdit::NumberListEdit(Range range, QWidget* parent)
    : QLineEdit(parent)
    , m_range(range)
{
    setFont(Theme::instance().tabularFont());
    connect(this, &QLineEdit::editingFinished, this, &NumberListEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { emit inputRejected({}); });
}

bool NumberListEdit::isAllowed(double value) const
{
    return value <= m_range.high && (!m_range.whole || value == std::floor(value))
        && (m_range.exclusiveLow ? value > m_range.low : value >= m_range.low);
}

QString NumberListEdit::textOf(const std::vector<double>& values) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList texts;
    for (const double value : values)
        texts += m_range.whole ? locale.toString(value, 'f', 0) : locale.toString(value, 'g', 15);
    return texts.join(commaParts(m_range.whole) ? QStringLiteral(", ") : QStringLiteral("; "));
}

void NumberListEdit::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    setText(textOf(m_values));
}

bool NumberListEdit::commit()
{
    // What nobody typed stays as it is, to its last digit.
    if (text() == textOf(m_values)) {
        emit inputRejected({});
        return true;
    }
    const QRegularExpression gap(commaParts(m_range.whole) ? QStringLiteral("[,;\\s]+")
                                                           : QStringLiteral("[;\\s]+"));
    std::vector<double> values;
    const QStringList words = text().split(gap, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto value = plainNumber(word);
        if (!value || !isAllowed(*value)) {
            emit inputRejected(m_range.whole
                                   ? tr("“%1” is not a whole number from %2 to %3.")
                                         .arg(word, QLocale().toString(m_range.low, 'f', 0),
                                              QLocale().toString(m_range.high, 'f', 0))
                                   : tr("“%1” is not a number above %2, up to %3.")
                                         .arg(word, QLocale().toString(m_range.low, 'g', 6),
                                              QLocale().toString(m_range.high, 'g', 6)));
            return false;
        }
        if (std::find(values.begin(), values.end(), *value) == values.end())
            values.push_back(*value);
    }
    if (values.size() > m_range.most) {
        emit inputRejected(tr("At most %n number(s) can be listed.", nullptr,
                              static_cast<int>(m_range.most)));
        return false;
    }
    emit inputRejected({});
    const bool isNew = values != m_values;
    setValues(std::move(values));
    if (isNew)
        emit valuesChanged(m_values);
    return true;
}

} // namespace splitscape::ui
