// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/jobs/background_jobs.h"

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;

namespace splitscape::ui {

class DataSection;
class Dialogs;
class FormField;
class Preferences;
struct Folders;
class SpaceSection;
class StartsField;
class StudyDocument;
class StudySection;
class WorkersSection;

/// The study form: every field of the document in groups that fold, each wrong one marked.
class StudyPage : public QWidget {
    Q_OBJECT

public:
    StudyPage(StudyDocument& document, BackgroundJobs& jobs, Preferences& preferences,
              Dialogs& dialogs, const Folders& folders, QWidget* parent = nullptr);
    ~StudyPage() override;

    /// While a run goes on, its study cannot be changed.
    void setReadOnly(bool readOnly);
    /// Why a search cannot start; one sentence, empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// Takes what is typed in any field, as Enter does.
    void commitTyped();
    /// Whether something is typed but not entered.
    [[nodiscard]] bool isTyping() const;
    /// Takes back what is typed but not entered; false where nothing is.
    bool revertTyped();
    [[nodiscard]] WorkersSection& workers() const { return *m_workers; }
    [[nodiscard]] DataSection& data() const { return *m_data; }
    [[nodiscard]] const StartsField& starts() const { return *m_starts; }
    /// Puts the keyboard into the first field.
    void focusForm();
    /// Unfolds, scrolls to and marks the field of a path.
    void showField(const QString& path);

signals:
    void obstacleChanged();
    /// "Compare strategies" below the strategy.
    void comparisonWanted();
    /// "Calibrate" below the device.
    void calibrationWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Folders& folders);
    void refresh();
    void showProblems();
    void showMessage(int count);
    [[nodiscard]] Problems problems() const;
    [[nodiscard]] FormField* mistyped() const;
    void showFirstProblem();
    void reveal(FormField* field);
    [[nodiscard]] StudySection* makeRunSection();
    void rememberGroups();

    StudyDocument& m_document;
    BackgroundJobs& m_jobs;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    DataSection* m_data = nullptr;
    SpaceSection* m_space = nullptr;
    WorkersSection* m_workers = nullptr;
    StartsField* m_starts = nullptr;
    std::vector<StudySection*> m_sections;
    QWidget* m_message = nullptr;
    QLabel* m_messageText = nullptr;
    QToolButton* m_showProblem = nullptr;
};

} // namespace splitscape::ui
