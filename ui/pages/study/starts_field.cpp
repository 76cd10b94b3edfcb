// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/starts_field.h"

#include "ui/preferences/preferences.h"
#include "ui/run/study_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace splitscape::ui {

StartsField::StartsField(StudyDocument& document, Preferences& preferences, Dialogs& dialogs,
                         QWidget* parent)
    : FormField(tr("Begin with"), new QWidget, {}, parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_text(new QLabel)
    , m_choose(new QToolButton)
    , m_clear(new QToolButton)
{
    setExplanation(tr("The best networks of an earlier run on the same data, split and seed can be "
                      "trained first; the search goes on from them."));
    m_text->setObjectName(QStringLiteral("startsText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("chooseStarts"));
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Begin with the best networks of an earlier run"));
    m_choose->setAccessibleName(m_choose->toolTip());
    m_clear->setObjectName(QStringLiteral("clearStarts"));
    m_clear->setIcon(Theme::icon(u"close"));
    m_clear->setToolTip(tr("Begin with random networks"));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_choose, &QToolButton::clicked, this, &StartsField::choose);
    connect(m_clear, &QToolButton::clicked, this, &StartsField::clear);
    connect(&m_document, &StudyDocument::replaced, this, [this] { take({}); });
    auto* line = new QHBoxLayout(control());
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 1);
    line->addWidget(m_choose);
    line->addWidget(m_clear);
    load();
}

std::optional<run::WarmStart> StartsField::warmStart() const
{
    if (m_run.isEmpty())
        return std::nullopt;
    return run::WarmStart{m_run.toStdString(), kStarts};
}

void StartsField::load()
{
    const auto named = static_cast<int>(m_document.spec().search.startFrom.size());
    if (!m_run.isEmpty())
        m_text->setText(tr("the best %1 networks of %2")
                            .arg(kStarts)
                            .arg(QFileInfo(m_run).fileName()));
    else if (named > 0)
        m_text->setText(tr("%n network(s) that the study names", nullptr, named));
    else
        m_text->setText(tr("random networks"));
    m_text->setToolTip(QDir::toNativeSeparators(m_run));
    m_clear->setVisible(!m_run.isEmpty() || named > 0);
}

void StartsField::choose()
{
    m_dialogs.openFile(this,
                       {tr("Run to begin with"),
                        m_preferences.lastFolder(),
                        {tr("Runs (*.splitscape)")},
                        {}},
                       [this](const QString& path) { take(path); });
}

void StartsField::take(const QString& run)
{
    m_run = run;
    load();
    emit changed();
}

void StartsField::clear()
{
    if (!m_document.spec().search.startFrom.empty())
        m_document.edit(QStringLiteral("search.start_from"), [](study::StudySpec& spec) {
            spec.search.startFrom.clear();
        });
    take({});
}

} // namespace splitscape::ui
