// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/workers_section.h"

#include "core/remote/worker_commands.h"
#include "ui/preferences/preferences.h"
#include "ui/text/sentences.h"
#include "ui/text/workers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

constexpr double kHighestPort = 65535.0;
constexpr std::size_t kShownRemarks = 4;

} // namespace

std::optional<remote::WorkersRequest> WorkersSection::requestOf(const Preferences& preferences)
{
    if (preferences.workersPort() == 0)
        return std::nullopt;
    remote::WorkersRequest request;
    request.port = preferences.workersPort();
    if (!preferences.workersAddress().isEmpty())
        request.address = preferences.workersAddress().toStdString();
    request.passwordFile = preferences.workersPasswordFile().toStdString();
    return request;
}

WorkersSection::WorkersSection(StudyDocument& document, Preferences& preferences, Dialogs& dialogs,
                               QWidget* parent)
    : StudySection(tr("Workers"), document, parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("workersGroup"));
    addFields(dialogs);
    m_state = addNote();
    m_state->setObjectName(QStringLiteral("workersState"));
    m_state->setTextFormat(Qt::PlainText); // names of machines are anything
    m_commands = new QWidget;
    m_commands->setObjectName(QStringLiteral("workerCommands"));
    m_commandLines = new QVBoxLayout(m_commands);
    m_commandLines->setContentsMargins(0, 0, 0, 0);
    addWidget(m_commands);
    onLoad([this](const Spec&) { refreshState(); });
}

void WorkersSection::addFields(Dialogs& dialogs)
{
    auto* port = new NumberField(
        {.label = tr("Port"),
         .low = 1,
         .high = kHighestPort,
         .whole = true,
         .optional = true,
         .placeholder = tr("no workers"),
         .explanation = tr("Other machines train too once their workers connect to this port of "
                           "this machine; no result depends on them.")});
    port->edit()->setObjectName(QStringLiteral("workers.port"));
    connect(port, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        m_preferences.setWorkersPort(static_cast<int>(value.value_or(0.0)));
        changed();
    });
    addField(QStringLiteral("workers.port"), port, [this, port](const Spec&) {
        const int number = m_preferences.workersPort();
        const auto shown = number > 0 ? std::optional<double>(number) : std::nullopt;
        if (port->value() != shown)
            port->setValue(shown);
    });

    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("workers.address"));
    m_address->setPlaceholderText(QString::fromUtf8(remote::kLoopback.data(),
                                                    qsizetype(remote::kLoopback.size())));
    connect(m_address, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_preferences.setWorkersAddress(typed.trimmed());
        changed();
    });
    auto* address = new FormField(tr("Address"), m_address);
    address->setExplanation(
        tr("Of this machine. Empty: only programs of this machine and SSH tunnels reach the port. "
           "Any other address needs a password file, and its traffic is not encrypted."));
    addField(QStringLiteral("workers.address"), address, [this](const Spec&) {
        if (m_address->text().trimmed() != m_preferences.workersAddress())
            m_address->setText(m_preferences.workersAddress());
    });

    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("workers.password"));
    m_password->setPlaceholderText(tr("none"));
    m_password->setAccessibleName(tr("Password file"));
    auto* choose = new QToolButton;
    choose->setText(tr("Choose…"));
    choose->setObjectName(QStringLiteral("workers.choosePassword"));
    layout->addWidget(m_password, 1);
    layout->addWidget(choose);
    const auto take = [this](const QString& path) {
        m_preferences.setWorkersPasswordFile(path.trimmed());
        changed();
    };
    connect(m_password, &QLineEdit::textEdited, this, take);
    connect(choose, &QToolButton::clicked, this, [this, &dialogs, take] {
        dialogs.openFile(this, {tr("Password file of the workers"), m_preferences.lastFolder(), {}, {}},
                         [this, take](const QString& path) {
                             m_password->setText(path);
                             take(path);
                         });
    });
    auto* password = new FormField(tr("Password file"), line);
    password->setExplanation(tr("A text file that the workers have too; its content is what they "
                                "must know."));
    addField(QStringLiteral("workers.password"), password, [this](const Spec&) {
        if (m_password->text().trimmed() != m_preferences.workersPasswordFile())
            m_password->setText(m_preferences.workersPasswordFile());
    });

    auto* alone = new QCheckBox;
    alone->setObjectName(QStringLiteral("workers.alone"));
    connect(alone, &QCheckBox::clicked, this, [this](bool checked) {
        m_preferences.setOnlyWorkersTrain(checked);
        changed();
    });
    auto* field = new FormField(tr("Workers only"), alone);
    field->setExplanation(tr("No network is trained on this machine."));
    addField(QStringLiteral("workers.alone"), field, [this, alone](const Spec&) {
        alone->setChecked(m_preferences.onlyWorkersTrain());
    });
}

void WorkersSection::changed()
{
    refreshState();
    emit obstacleChanged();
}

QString WorkersSection::obstacle() const
{
    const auto request = requestOf(m_preferences);
    if (!request)
        return {};
    if (const auto valid = remote::validate(*request); !valid)
        return sentence(valid.error());
    return {};
}

void WorkersSection::showState(std::shared_ptr<const remote::WorkersState> state)
{
    m_workers = std::move(state);
    refreshState();
}

void WorkersSection::refreshState()
{
    const QLocale locale;
    QStringList lines;
    if (m_workers) {
        lines.append(workersText(*m_workers, locale));
        if (m_workers->lost + m_workers->failures + m_workers->refused > 0)
            lines.append(tr("%1 lost, %2 failed, %3 refused.")
                             .arg(m_workers->lost)
                             .arg(m_workers->failures)
                             .arg(m_workers->refused));
        for (const remote::WorkerHost& host : m_workers->hosts)
            lines.append(hostText(host, locale));
        const auto& remarks = m_workers->remarks;
        const std::size_t first
            = remarks.size() > kShownRemarks ? remarks.size() - kShownRemarks : 0;
        for (std::size_t i = first; i < remarks.size(); ++i)
            lines.append(remarkText(remarks[i]));
    } else if (const QString why = obstacle(); !why.isEmpty()) {
        lines.append(why);
    }
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_state->setVisible(!lines.isEmpty());
    setSummary(m_workers                            ? workersText(*m_workers, locale)
                   : m_preferences.workersPort() > 0 ? tr("port %1").arg(m_preferences.workersPort())
                                                     : tr("none"));
    showCommands();
}

void WorkersSection::showCommands()
{
    const auto wanted = m_workers ? std::optional(m_workers->request) : requestOf(m_preferences);
    std::vector<remote::WorkerCommand> commands;
    if (wanted && remote::validate(*wanted))
        commands = remote::workerCommands(*wanted, remote::thisHost());
    QString shown;
    for (const remote::WorkerCommand& one : commands)
        shown += QString::fromStdString(one.command) + QLatin1Char('\n');
    m_commands->setVisible(!commands.empty());
    if (shown == m_shownCommands)
        return; // twice a second while a search runs
    m_shownCommands = shown;
    while (QLayoutItem* item = m_commandLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const remote::WorkerCommand& one : commands) {
        auto* heading = new QLabel(commandHeading(one.kind));
        heading->setWordWrap(true);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* text = new QLineEdit(QString::fromStdString(one.command));
        text->setReadOnly(true);
        text->setAccessibleName(heading->text());
        text->setCursorPosition(0);
        auto* copy = new QToolButton;
        copy->setIcon(Theme::icon(u"copy"));
        copy->setToolTip(tr("Copy the command"));
        copy->setAccessibleName(tr("Copy the command"));
        connect(copy, &QToolButton::clicked, text,
                [text] { QGuiApplication::clipboard()->setText(text->text()); });
        layout->addWidget(text, 1);
        layout->addWidget(copy);
        m_commandLines->addWidget(heading);
        m_commandLines->addWidget(row);
    }
}

} // namespace splitscape::ui
