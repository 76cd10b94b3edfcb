// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_chips.h"

#include "ui/models/candidate_set.h"
#include "ui/run/run_controller.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace splitscape::ui {

namespace {

QToolButton* makeChip(const QString& name)
{
    auto* chip = new QToolButton;
    chip->setObjectName(name);
    chip->setIcon(Theme::icon(u"close"));
    chip->setIconSize({12, 12});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

QString limitText(const std::optional<Bytes>& limit)
{
    return limit ? bytesText(*limit) : ViewChips::tr("all the device has");
}

} // namespace

QString filterText(const FilterRule& rule)
{
    QStringList lines;
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        if (rule.ranges[i])
            lines << rangeText(static_cast<CandidateColumn>(i), *rule.ranges[i]);
    }
    for (std::size_t i = 0; i < kStandings; ++i) {
        if (!rule.standings[i])
            lines << ViewChips::tr("without: %1").arg(standingText(static_cast<Standing>(i)));
    }
    if (!rule.text.isEmpty())
        lines << ViewChips::tr("named “%1”").arg(rule.text);
    if (rule.showsCopies)
        lines << ViewChips::tr("with copies");
    return lines.join(u'\n');
}

QString whatIfText(const partition::Rules& rules, const partition::Rules& study)
{
    QStringList lines;
    if (rules.judging.scenario != study.judging.scenario)
        lines << (rules.judging.scenario == partition::Scenario::EdgeEnergy
                      ? ViewChips::tr("energy of the edge")
                      : ViewChips::tr("total energy, edge and fog"));
    if (rules.judging.fogFactor != study.judging.fogFactor)
        lines << ViewChips::tr("fog factor %1")
                     .arg(QLocale().toString(rules.judging.fogFactor, 'g', 6));
    if (rules.limits.energy != study.limits.energy)
        lines << (rules.limits.energy
                      ? ViewChips::tr("energy limit %1").arg(millijouleText(*rules.limits.energy))
                      : ViewChips::tr("no energy limit"));
    if (rules.limits.flash != study.limits.flash)
        lines << ViewChips::tr("Flash limit: %1").arg(limitText(rules.limits.flash));
    if (rules.limits.ram != study.limits.ram)
        lines << ViewChips::tr("RAM limit: %1").arg(limitText(rules.limits.ram));
    if (rules.limits.latency != study.limits.latency)
        lines << (rules.limits.latency
                      ? ViewChips::tr("latency limit %1").arg(durationText(*rules.limits.latency))
                      : ViewChips::tr("no latency limit"));
    if (rules.limits.averagePower != study.limits.averagePower)
        lines << (rules.limits.averagePower
                      ? ViewChips::tr("limit of the average power %1")
                            .arg(powerText(*rules.limits.averagePower))
                      : ViewChips::tr("no limit of the average power"));
    if (rules.inferencePeriod() != study.inferencePeriod() && rules.inferencePeriod())
        lines << ViewChips::tr("one inference every %1")
                     .arg(durationText(*rules.inferencePeriod()));
    if (rules.device != study.device)
        lines << ViewChips::tr("device: %1").arg(QString::fromStdString(rules.device.name));
    const auto formatsText = [](const std::vector<network::NumberFormat>& formats) {
        QStringList names;
        for (const network::NumberFormat format : formats)
            names << QString::fromUtf8(network::nameOf(format));
        return names.join(QStringLiteral(", "));
    };
    if (rules.judging.edgeFormats != study.judging.edgeFormats)
        lines << ViewChips::tr("computes in %1").arg(formatsText(rules.judging.edgeFormats));
    if (rules.judging.linkFormats != study.judging.linkFormats)
        lines << ViewChips::tr("sends as %1").arg(formatsText(rules.judging.linkFormats));
    if (rules.link != study.link)
        lines << ViewChips::tr("radio: %1").arg(QString::fromStdString(rules.link.name));
    return lines.join(u'\n');
}

ViewChips::ViewChips(CandidateSet& candidates, RunController& run, QWidget* parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_run(run)
    , m_watching(new QLabel(tr("Watched only")))
    , m_whatIf(makeChip(QStringLiteral("whatIfChip")))
    , m_filter(makeChip(QStringLiteral("filterChip")))
{
    setObjectName(QStringLiteral("viewChips"));
    m_watching->setObjectName(QStringLiteral("watchingChip"));
    m_watching->setFrameShape(QFrame::StyledPanel);
    m_watching->setMargin(2);
    m_watching->setToolTip(
        tr("Another program searches here. You see it as it goes, and cannot change it."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, kSpace, 0);
    layout->setSpacing(kSpace / 2);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_watching, m_whatIf, m_filter})
        layout->addWidget(chip);
    connect(m_whatIf, &QToolButton::clicked, this, [this] { m_candidates.resetRules(); });
    connect(m_filter, &QToolButton::clicked, this, [this] { m_candidates.filter().clear(); });
    connect(&m_candidates, &CandidateSet::snapshotChanged, this, &ViewChips::refresh);
    connect(&m_candidates.filter(), &CandidateFilter::changed, this, &ViewChips::refresh);
    connect(&m_run, &RunController::stateChanged, this, &ViewChips::refresh);
    refresh();
}

void ViewChips::refresh()
{
    const CandidateSnapshot& snapshot = *m_candidates.snapshot();
    m_watching->setVisible(m_run.isFollowing());
    m_whatIf->setVisible(m_candidates.isWhatIf());
    if (m_candidates.isWhatIf()) {
        const QString differences = whatIfText(m_candidates.rules(), m_candidates.studyRules());
        m_whatIf->setText(differences.count(u'\n') == 0 ? tr("What if: %1").arg(differences)
                                                        : tr("What if"));
        m_whatIf->setToolTip(
            tr("Every page judges the candidates by other rules than the search did:\n%1\n"
               "Click to judge by the rules of the search again.")
                .arg(differences));
        m_whatIf->setAccessibleName(tr("End the what-if: %1").arg(differences));
    }
    const FilterRule& rule = m_candidates.filter().rule();
    m_filter->setVisible(!rule.isDefault());
    if (!rule.isDefault()) {
        m_filter->setText(tr("Filter: %1 of %2")
                              .arg(QLocale().toString(qulonglong(snapshot.order.size())),
                                   QLocale().toString(qulonglong(snapshot.table.size()))));
        m_filter->setToolTip(tr("Only these candidates are shown, on every page:\n%1\n"
                                "Click to show all.")
                                 .arg(filterText(rule)));
        m_filter->setAccessibleName(tr("End the filter: %1").arg(filterText(rule)));
    }
}

} // namespace splitscape::ui
