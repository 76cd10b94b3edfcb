// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace splitscape::ui {

/// A titled group that folds to one line; folded, it says its content in a few muted words.
class FoldBox : public QWidget {
    Q_OBJECT

public:
    explicit FoldBox(const QString& title, QWidget* parent = nullptr);

    /// Adds a field (or any widget) to the content.
    void addWidget(QWidget* widget);
    [[nodiscard]] QVBoxLayout* contentLayout() const { return m_contentLayout; }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// "STM32L476RG, 80 MHz": shown beside the title while folded.
    void setSummary(const QString& summary);
    /// Marks the title where a folded field is wrong.
    void setWrong(bool wrong);

signals:
    void foldedChanged(bool folded);

private:
    void restyle();

    QToolButton* m_title;
    QLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_contentLayout;
    bool m_folded = false;
    bool m_wrong = false;
};

} // namespace splitscape::ui
