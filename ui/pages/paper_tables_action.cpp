// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_tables_action.h"

#include "ui/models/library_model.h"
#include "ui/pages/paper_tables_dialog.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace splitscape::ui {

PaperTablesAction::PaperTablesAction(const Parts& parts)
    : QObject(parts.page)
    , m_parts(parts)
    , m_action(new QAction(Theme::icon(u"report"), tr("Paper tables…"), this))
{
    m_action->setObjectName(QStringLiteral("paperTablesAction"));
    m_action->setToolTip(tr("Tables II to VI of the paper with the ticked runs as rows, as LaTeX "
                            "or CSV."));
    const auto enable
        = [this] { m_action->setEnabled(!m_parts.runs.compared().isEmpty()); };
    connect(&m_parts.runs, &LibraryModel::comparedChanged, this, enable);
    connect(m_action, &QAction::triggered, this, &PaperTablesAction::read);
    enable();
}

void PaperTablesAction::read()
{
    std::vector<std::filesystem::path> files;
    for (const QString& path : m_parts.runs.compared())
        files.emplace_back(path.toStdString());
    m_parts.jobs.cancel(m_job);
    emit said(tr("Reading the runs…"));
    using Runs = std::vector<report::TableRun>;
    m_job = m_parts.jobs.start<Runs>(
        [files](std::stop_token stop, JobProgress&) {
            return report::readTableRuns(files, std::move(stop));
        },
        [this](Result<Runs> runs) {
            emit said(runs ? QString() : sentence(runs.error()));
            if (!runs)
                return;
            auto* dialog
                = new PaperTablesDialog(*std::move(runs), m_parts.dialogs, m_parts.page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace splitscape::ui
