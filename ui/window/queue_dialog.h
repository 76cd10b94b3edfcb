// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace splitscape::ui {

class StudyQueue;

/// The studies that wait for their search: add, order, remove, start.   Thread: UI.
class QueueDialog : public QDialog {
    Q_OBJECT

public:
    QueueDialog(StudyQueue& queue, QWidget* parent);

    /// Whether a search could start now, and whether the study in the form could wait.
    void setCanStart(bool canStart);
    void setCanAdd(bool canAdd);
    /// What could not be read of the queue, and where it is now; empty: all was read.
    [[nodiscard]] static QString lostText(const StudyQueue& queue);

signals:
    /// The study in the form is to wait too.
    void studyWanted();
    /// Studies are to be chosen from files.
    void filesWanted();
    void startWanted();

private:
    void fill();
    void updateButtons();
    [[nodiscard]] QPushButton* button(const char* name, const QString& text);

    StudyQueue& m_queue;
    QLabel* m_state;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_files;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_start;
    bool m_canStart = true;
    bool m_canAdd = true;
};

} // namespace splitscape::ui
