// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace splitscape::ui {

/// A line at the foot of the pages for what concerns the whole window: a file that could not be
/// read, long work that can be cancelled, a next step on offer. One message at a time; never a
/// dialog. It floats, so that nothing moves under the pointer when it comes and goes.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// Becomes a child of `ground` and keeps to its foot.
    void floatOver(QWidget* ground);

    void showInformation(const QString& sentence);
    void showError(const QString& sentence);
    /// With a busy bar and a button that calls `cancel`.
    void showBusy(const QString& sentence, std::function<void()> cancel);
    /// With a button, labelled as it says, that calls `accept`.
    void showOffer(const QString& sentence, const QString& button, std::function<void()> accept);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
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
