// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/workers_request.h"
#include "core/remote/workers_state.h"
#include "ui/pages/study/study_section.h"

#include <QString>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace splitscape::ui {

class Dialogs;
class Preferences;

/// Workers on other machines: where they connect, the commands that start them, and how it goes
/// with them while a search runs. Nothing of it changes a result, so it is the user's taste and not
/// the study's.
class WorkersSection : public StudySection {
    Q_OBJECT

public:
    WorkersSection(StudyDocument& document, Preferences& preferences, Dialogs& dialogs,
                   QWidget* parent = nullptr);

    /// What the preferences ask for; nothing where no port is given.
    [[nodiscard]] static std::optional<remote::WorkersRequest>
    requestOf(const Preferences& preferences);
    /// Why no search can start with it; one sentence, empty when one can.
    [[nodiscard]] QString obstacle() const;
    /// How it goes with the workers of the run; null where none has some.
    void showState(std::shared_ptr<const remote::WorkersState> state);

signals:
    void obstacleChanged();

private:
    void addFields(Dialogs& dialogs);
    void changed();
    void showCommands();
    void refreshState();

    Preferences& m_preferences;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_commands = nullptr;
    QVBoxLayout* m_commandLines = nullptr;
    QString m_shownCommands; ///< what the commands were made of
    std::shared_ptr<const remote::WorkersState> m_workers;
};

} // namespace splitscape::ui
