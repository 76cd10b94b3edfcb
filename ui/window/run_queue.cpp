// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_queue.h"

#include "core/study/study_json.h"
#include "ui/preferences/preferences.h"
#include "ui/run/run_controller.h"
#include "ui/run/study_document.h"
#include "ui/text/sentences.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/queue_dialog.h"
#include "ui/window/study_files.h"

#include <QFileInfo>
#include <utility>

namespace splitscape::ui {

RunQueue::RunQueue(const Parts& parts, std::filesystem::path file)
    : QObject(parts.window)
    , m_parts(parts)
    , m_queue(std::move(file))
{
    connect(&m_queue, &StudyQueue::studyDue, this, &RunQueue::take);
    connect(&m_queue, &StudyQueue::notSaved, this, [this](const Error& error) {
        m_parts.messages.showError(sentence(error));
    });
    connect(&m_parts.run, &RunController::stateChanged, this, &RunQueue::updateDialog);
    connect(&m_parts.document, &StudyDocument::changed, this, &RunQueue::updateDialog);
    // Queued: whoever else listens shows the end of this search before the next one begins.
    connect(
        &m_parts.run, &RunController::ended, this,
        [this] { searchEnded(); }, Qt::QueuedConnection);
    if (const QString lost = QueueDialog::lostText(m_queue); !lost.isEmpty())
        m_parts.messages.showError(lost);
}

void RunQueue::searchEnded()
{
    const auto& ending = m_parts.run.view().ending;
    const bool completed = ending && ending->outcome == store::RunOutcome::Completed;
    // The next study takes the place of the one on the left, which may have been edited meanwhile.
    const bool secured = m_parts.files.isSecured();
    if (m_queue.isUnderWay() && completed && !secured && !m_queue.waiting().empty())
        m_parts.messages.showInformation(
            tr("The queue waits, since the study on the left was changed meanwhile. Save it or undo "
               "the change, then start the queue again."));
    m_queue.searchEnded(completed && secured);
}

void RunQueue::show()
{
    if (!m_dialog) {
        m_dialog = new QueueDialog(m_queue, m_parts.window);
        connect(m_dialog, &QueueDialog::studyWanted, this, &RunQueue::addStudy);
        connect(m_dialog, &QueueDialog::filesWanted, this, &RunQueue::askForFile);
        connect(m_dialog, &QueueDialog::startWanted, this, &RunQueue::start);
    }
    updateDialog();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void RunQueue::addStudy()
{
    if (!m_parts.document.problems().empty())
        return;
    add({m_parts.document.spec(), m_parts.document.path()});
}

QString RunQueue::seriesText()
{
    return tr("A study with several seeds or limits is several searches; start it by itself.");
}

void RunQueue::add(QueuedStudy study)
{
    if (study.spec.isSeries()) { // it would only stop the queue at its turn
        m_parts.messages.showError(seriesText());
        return;
    }
    if (!m_queue.append(std::move(study))) {
        m_parts.messages.showError(tr("%n studies wait already, as many as the queue holds.", nullptr,
                                      static_cast<int>(StudyQueue::kMostWaiting)));
        return;
    }
    m_parts.messages.showInformation(
        tr("The study waits in the queue; %n wait in all.", nullptr,
           static_cast<int>(m_queue.waiting().size())));
}

void RunQueue::start()
{
    if (m_queue.waiting().empty() || m_parts.run.isActive() || m_parts.run.isFollowing())
        return;
    m_parts.files.secure([this] {
        if (!m_parts.run.isActive() && !m_parts.run.isFollowing()) // since the question was asked
            m_queue.start();
    });
}

void RunQueue::giveUp(const QString& why)
{
    m_queue.putBack(m_handedOver);
    m_parts.messages.showError(tr("The queue stops at this study. %1").arg(why));
}

void RunQueue::askForFile()
{
    m_parts.dialogs.openFile(
        m_dialog,
        {tr("Add a study to the queue"), m_parts.preferences.lastFolder(),
         {tr("Studies (*.study.json *.json)"), tr("All files (*)")}, {}},
        [this](const QString& path) {
            m_job = m_parts.jobs.start<std::shared_ptr<study::StudyReading>>(
                [file = std::filesystem::path(path.toStdString())](std::stop_token, JobProgress&)
                    -> Result<std::shared_ptr<study::StudyReading>> {
                    return std::make_shared<study::StudyReading>(study::loadStudy(file));
                },
                [this, path](const Result<std::shared_ptr<study::StudyReading>>& reading) {
                    if (!reading)
                        m_parts.messages.showError(sentence(reading.error()));
                    else if (!(*reading)->ok())
                        m_parts.messages.showError(sentence((*reading)->problems.front()));
                    else
                        add({(*reading)->spec, path});
                });
        });
}

void RunQueue::take(const QueuedStudy& study)
{
    m_handedOver = study;
    if (study.spec.isSeries()) { // of a file of an earlier version
        giveUp(seriesText());
        return;
    }
    m_parts.run.clear();
    m_parts.document.reset(study.spec, study.path);
    emit startWanted();
}

void RunQueue::updateDialog()
{
    if (!m_dialog)
        return;
    m_dialog->setCanStart(!m_parts.run.isActive() && !m_parts.run.isFollowing());
    m_dialog->setCanAdd(m_parts.document.problems().empty()
                        && !m_parts.document.spec().isSeries());
}

} // namespace splitscape::ui
