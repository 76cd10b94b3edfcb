// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace splitscape::ui {

/// A large figure with caption, unit, a thin bar of how much of the limit it uses, and one line
/// saying how far it is from that limit.
class Readout : public QWidget {
    Q_OBJECT

public:
    explicit Readout(const QString& caption, QWidget* parent = nullptr);

    /// "0.214", "mJ". An empty number shows a dash.
    void setFigure(const QString& number, const QString& unit);
    /// "0.214 mJ", with the no-break space of ui/text/figures.h between number and unit.
    void setQuantity(const QString& quantity);
    /// "0.056 mJ below the limit"; marked where it breaks it. Three lines are seen, so what is longer
    /// is said by `whole` to the pointer and to a screen reader.
    void setNote(const QString& note, bool breaksLimit = false, const QString& whole = {});
    /// Value divided by limit; nothing hides the bar.
    void setShare(std::optional<double> share);
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] QString note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] qreal noteHeight() const;
    /// The font of the number, smaller where number and unit would not stand side by side.
    [[nodiscard]] QFont fittingFont() const;
    void describe();

    QString m_caption;
    QString m_number;
    QString m_unit;
    QString m_note;
    QString m_wholeNote;
    std::optional<double> m_share;
    bool m_breaksLimit = false;
};

} // namespace splitscape::ui
