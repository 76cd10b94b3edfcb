// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_recorder.h"

#include "ui/library/library_controller.h"
#include "ui/run/run_controller.h"

#include <QFileInfo>

namespace splitscape::ui {

RunRecorder::RunRecorder(RunController& run, LibraryController& library, QObject* parent)
    : QObject(parent)
    , m_run(run)
    , m_library(library)
{
    connect(&run, &RunController::runChanged, this, [this] {
        m_isRecorded = false;
        record();
    });
    // Comes many times a second, but only until the file is there.
    connect(&run, &RunController::progressChanged, this, &RunRecorder::record);
    connect(&run, &RunController::ended, this, [this] {
        record();
        if (m_isRecorded)
            m_library.refresh(m_run.file());
    });
}

void RunRecorder::record()
{
    if (m_isRecorded || !m_run.hasRun() || m_run.file().isEmpty()
        || !QFileInfo::exists(m_run.file()))
        return;
    m_isRecorded = true;
    m_library.recordOpened(m_run.file());
}

} // namespace splitscape::ui
