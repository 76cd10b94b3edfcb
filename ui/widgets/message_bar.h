// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace splitscape::ui {

/// A line above the pages for what concerns the whole window: a file that could not be read, long
/// work that can be cancelled, a next step on offer. One message at a time; never a dialog.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showInformation(const QString& sentence);
    void showError(const QString& sentence);
    /// With a busy bar and a button that calls `cancel`.
    void showBusy(const QString& sentence, std::function<void()> cancel);
    /// With a button, labelled as it says, that calls `accept`.
    void showOffer(const QString& sentence, const QString& button, std::function<void()> accept);
    void clear();
    [[nodiscard]] QString text() const;

private:
    void show(const QString& sentence, bool error, bool busy);
    void setButton(const QString& text, std::function<void()> pressed);
    void restyle();

    QLabel* m_text;
    QProgressBar* m_busy;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_onButton;
    bool m_error = false;
};

} // namespace splitscape::ui
