// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace splitscape::ui {

class LibraryController;
class RunController;

/// Puts every run that is opened or started into the library: a started one as soon as its file is
/// there, so that it is listed even if the program does not live to see its end.   Thread: UI.
class RunRecorder : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the connections, thus the parent.
    RunRecorder(RunController& run, LibraryController& library, QObject* parent);

private:
    void record();

    RunController& m_run;
    LibraryController& m_library;
    bool m_isRecorded = false; ///< the run that is shown now
};

} // namespace splitscape::ui
