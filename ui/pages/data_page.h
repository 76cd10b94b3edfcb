// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace splitscape::ui {

class DataSection;
class DataTable;
class Dialogs;
class StudyDocument;
class WaveformChart;

/// What was read for the study, in full: its recordings with whose they are and their samples of
/// each class, what was left out or guessed, and some samples of each class as the network sees
/// them, of all recordings or of the selected one. A file or folder dropped here becomes the data
/// of the study.   Thread: UI.
class DataPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        StudyDocument& document;
        DataSection& section; ///< prepares the samples
        Dialogs& dialogs;
    };

    explicit DataPage(const Parts& parts, QWidget* parent = nullptr);

    /// While a run goes on, its data cannot be changed.
    void setReadOnly(bool readOnly);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeChoice();
    void choose(bool folder);
    void refresh();
    void showSamples();

    Parts m_parts;
    std::shared_ptr<const data::Dataset> m_shown; ///< what the page shows the samples of
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    DataTable* m_table = nullptr;
    WaveformChart* m_samples = nullptr;
    QLabel* m_notes = nullptr;
    QList<QPushButton*> m_choices;
    bool m_isReadOnly = false;
};

} // namespace splitscape::ui
