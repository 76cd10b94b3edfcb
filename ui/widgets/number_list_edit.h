// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <vector>

namespace splitscape::ui {

/// A list of different numbers in one line, in the order typed: "1, 2, 3". Numbers are parted by
/// spaces, semicolons, and commas where a comma is no decimal sign. What is typed becomes the value
/// when the field is left, on Enter, or by commit(); while it is wrong, the last value stays.
class NumberListEdit : public QLineEdit {
    Q_OBJECT

public:
    struct Range {
        double low = 0.0;
        double high = 0.0;
        bool exclusiveLow = false;
        bool whole = false;
        std::size_t most = 0; ///< numbers in the list
    };

    explicit NumberListEdit(Range range, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    /// Shows values without emitting valuesChanged.
    void setValues(std::vector<double> values);
    /// Takes what is typed, as Enter does. False where it is no list of numbers in range.
    bool commit();

signals:
    /// By the user only.
    void valuesChanged(const std::vector<double>& values);
    /// The typed text is no such list; one sentence. Empty once it is right again.
    void inputRejected(const QString& sentence);

private:
    [[nodiscard]] bool isAllowed(double value) const;
    [[nodiscard]] QString textOf(const std::vector<double>& values) const;

    Range m_range;
    std::vector<double> m_values;
};

} // namespace splitscape::ui
