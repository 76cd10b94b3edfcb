// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/queue_dialog.h"

#include "ui/run/study_queue.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace splitscape::ui {

QueueDialog::QueueDialog(StudyQueue& queue, QWidget* parent)
    : QDialog(parent)
    , m_queue(queue)
    , m_state(new QLabel)
    , m_list(new QListWidget)
    , m_add(button("queueAddButton", tr("&Add the study on the left")))
    , m_files(button("queueFilesButton", tr("Add from a &file…")))
    , m_up(button("queueUpButton", tr("&Up")))
    , m_down(button("queueDownButton", tr("&Down")))
    , m_remove(button("queueRemoveButton", tr("&Remove")))
    , m_start(button("queueStartButton", tr("&Start the queue")))
{
    setObjectName(QStringLiteral("queueDialog"));
    setWindowTitle(tr("Queue of studies"));
    m_state->setObjectName(QStringLiteral("queueState"));
    m_state->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Studies that wait, the next one first"));
    auto* side = new QVBoxLayout;
    for (QPushButton* one : {m_add, m_files, m_up, m_down, m_remove})
        side->addWidget(one);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_add, &QPushButton::clicked, this, &QueueDialog::studyWanted);
    connect(m_files, &QPushButton::clicked, this, &QueueDialog::filesWanted);
    connect(m_start, &QPushButton::clicked, this, &QueueDialog::startWanted);
    const auto move = [this](int step) {
        const int row = m_list->currentRow();
        m_queue.move(static_cast<std::size_t>(row), step);
        m_list->setCurrentRow(std::clamp(row + step, 0, m_list->count() - 1));
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_queue.remove(static_cast<std::size_t>(m_list->currentRow())); });
    connect(m_list, &QListWidget::currentRowChanged, this, &QueueDialog::updateButtons);
    connect(&m_queue, &StudyQueue::changed, this, &QueueDialog::fill);
    fill();
    resize(560, 360);
}

QPushButton* QueueDialog::button(const char* name, const QString& text)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

QString QueueDialog::lostText(const StudyQueue& queue)
{
    if (queue.lostOnReading() == 0)
        return {};
    const QString lost
        = tr("%n study(s) that waited could not be read.", nullptr, queue.lostOnReading());
    if (queue.damagedFile().empty())
        return lost + u' '
            + tr("The file of the queue is left as it is, and the queue is not kept; move that file "
                 "away.");
    return lost + u' '
        + tr("The damaged file is kept as %1.")
              .arg(QDir::toNativeSeparators(QString::fromStdString(queue.damagedFile().string())));
}

void QueueDialog::setCanStart(bool canStart)
{
    m_canStart = canStart;
    updateButtons();
}

void QueueDialog::setCanAdd(bool canAdd)
{
    m_canAdd = canAdd;
    updateButtons();
}

void QueueDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QueuedStudy& study : m_queue.waiting()) {
        QString name = QString::fromStdString(study.spec.name);
        if (name.isEmpty())
            name = study.path.isEmpty() ? tr("A study without a name")
                                        : QFileInfo(study.path).fileName();
        auto* item = new QListWidgetItem(
            tr("%1, seed %2", "name of a study").arg(name).arg(study.spec.seed));
        item->setToolTip(study.path);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    const auto waiting = static_cast<int>(m_queue.waiting().size());
    m_state->setText(
        waiting == 0 ? tr("Nothing waits. Add studies, and each is searched when the one before it "
                          "has ended; a search that you stop stops the queue.")
            : m_queue.isUnderWay() ? tr("The queue is under way; %n study(s) wait.", nullptr, waiting)
                                   : tr("%n study(s) wait for the queue to be started.", nullptr,
                                        waiting));
    if (const QString lost = lostText(m_queue); !lost.isEmpty())
        m_state->setText(m_state->text() + u' ' + lost);
    updateButtons();
}

void QueueDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_canAdd);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_start->setEnabled(m_canStart && m_list->count() > 0);
}

} // namespace splitscape::ui
