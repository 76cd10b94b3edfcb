// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold_box.h"

#include "ui/theme/theme.h"

#include <QtWidgets>

namespace splitscape::ui {

FoldBox::FoldBox(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QToolButton)
    , m_summary(new QLabel)
    , m_content(new QWidget)
    , m_contentLayout(new QVBoxLayout(m_content))
{
    m_title->setText(title);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("foldTitle"));
    m_title->setAccessibleName(tr("Fold or unfold “%1”").arg(title));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_contentLayout->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace);
    m_contentLayout->setSpacing(kSpace);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(0, 0, kSpace, 0);
    header->addWidget(m_title);
    header->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_content);
    connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(&Theme::instance(), &Theme::changed, this, &FoldBox::restyle);
    restyle();
}

void FoldBox::addWidget(QWidget* widget) { m_contentLayout->addWidget(widget); }

void FoldBox::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_content->setVisible(!folded);
    restyle();
    emit foldedChanged(folded);
}

void FoldBox::setSummary(const QString& summary)
{
    m_summary->setToolTip(summary);
    restyle();
}

void FoldBox::setWrong(bool wrong)
{
    m_wrong = wrong;
    restyle();
}

void FoldBox::restyle()
{
    const Theme& theme = Theme::instance();
    m_title->setIcon(Theme::icon(m_wrong          ? u"warning"
                                     : isFolded() ? u"fold-closed"
                                                  : u"fold-open"));
    QFont bold = theme.textFont();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.colour(ColourRole::MutedText));
    m_summary->setPalette(muted);
    m_summary->setText(m_folded ? m_summary->toolTip() : QString());
}

} // namespace splitscape::ui
