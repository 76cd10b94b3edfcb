// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/models/standing_icons.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets>

namespace splitscape::ui {
namespace {

constexpr std::array<CandidateColumn, 14> kRangeColumns{
    CandidateColumn::Accuracy,   CandidateColumn::HeldBack,    CandidateColumn::ScenarioEnergy,
    CandidateColumn::EdgeEnergy, CandidateColumn::TotalEnergy, CandidateColumn::Flash,
    CandidateColumn::Ram,        CandidateColumn::Parameters,  CandidateColumn::MultiplyAccumulates,
    CandidateColumn::Layers,     CandidateColumn::Point,       CandidateColumn::Generation,
    CandidateColumn::Latency,    CandidateColumn::AveragePower};

/// The way to clear them, the standings, the copies and the count.
constexpr int kAfterChips = static_cast<int>(kStandings) + 3;

QString countOf(std::size_t count) { return countText(static_cast<std::int64_t>(count)); }

QDoubleSpinBox* boxFor(CandidateColumn column, const ValueRange& extent, double value)
{
    const CandidateColumnInfo& info = infoOf(column);
    auto* box = new QDoubleSpinBox;
    box->setDecimals(info.whole ? 0 : 4);
    box->setRange(std::min(0.0, extent.lower * info.scale),
                  std::max(1.0, extent.upper * info.scale) * 10.0);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setSuffix(info.unit[0] == '\0' ? QString() : QChar(0x00a0) + QString::fromUtf8(info.unit));
    box->setValue(value * info.scale);
    return box;
}

} // namespace

QString rangeText(CandidateColumn column, const ValueRange& range)
{
    return QCoreApplication::translate("FilterBar", "%1 %2 to %3",
                                       "figure, least, greatest with unit")
        .arg(columnName(column), columnText(column, range.lower),
             columnTextWithUnit(column, range.upper));
}

FilterBar::FilterBar(CandidateSet* candidates, QWidget* parent)
    : QWidget(parent)
    , m_candidates(candidates)
    , m_text(new QLineEdit)
    , m_copies(new QToolButton)
    , m_addRange(new QToolButton)
    , m_rangeMenu(new QMenu(this))
    , m_flow(new FlowLayout(this))
    , m_clear(new QToolButton)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("filterBar"));
    m_flow->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    m_flow->setSpacing(kSpace);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Number or part of an architecture"));
    m_text->setToolTip(tr("“#212” finds candidate 212; “128,8” finds every architecture with these "
                          "lengths or channels "
                          "one after the other."));
    m_text->setAccessibleName(tr("Filter by number or architecture"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::icon(u"filter"), QLineEdit::LeadingPosition);
    m_text->setFixedWidth(32 * kSpace);
    m_flow->addWidget(m_text);
    m_addRange->setObjectName(QStringLiteral("filterAddRange"));
    m_addRange->setText(tr("Range"));
    m_addRange->setIcon(Theme::icon(u"add"));
    m_addRange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addRange->setToolTip(tr("Show only candidates within a range of one figure"));
    m_addRange->setPopupMode(QToolButton::InstantPopup);
    m_addRange->setMenu(m_rangeMenu);
    m_flow->addWidget(m_addRange);
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setText(tr("Clear the filter"));
    m_clear->setIcon(Theme::icon(u"close"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->addWidget(m_clear);
    addStandings();
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setMinimumHeight(m_text->sizeHint().height());
    m_flow->addWidget(m_count);

    CandidateFilter* filter = &candidates->filter();
    connect(m_text, &QLineEdit::textChanged, filter, &CandidateFilter::setText);
    connect(m_clear, &QToolButton::clicked, filter, &CandidateFilter::clear);
    connect(m_rangeMenu, &QMenu::aboutToShow, this, &FilterBar::fillRangeMenu);
    connect(filter, &CandidateFilter::changed, this, &FilterBar::showRule);
    connect(candidates, &CandidateSet::snapshotChanged, this, &FilterBar::showCounts);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    showRule();
    showCounts();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::addStandings()
{
    for (std::size_t i = 0; i < kStandings; ++i) {
        const auto standing = static_cast<Standing>(i);
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("filterStanding%1").arg(i));
        button->setCheckable(true);
        button->setIcon(standingIcon(standing));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show candidates that are: %1").arg(standingText(standing)));
        connect(button, &QToolButton::toggled, this,
                [this, standing](bool shown) { m_candidates->filter().setShown(standing, shown); });
        m_standings[i] = button;
        m_flow->addWidget(button);
    }
    m_copies->setObjectName(QStringLiteral("filterCopies"));
    m_copies->setCheckable(true);
    m_copies->setToolTip(tr("Show the copies, too: a search keeps its best networks from one "
                            "generation to the next, and may ask for one again. Each has one "
                            "training, and stands here once."));
    connect(m_copies, &QToolButton::toggled, this,
            [this](bool shown) { m_candidates->filter().setShowsCopies(shown); });
    m_flow->addWidget(m_copies);
}

void FilterBar::fillRangeMenu()
{
    m_rangeMenu->clear();
    for (const CandidateColumn column : kRangeColumns) {
        QAction* action = m_rangeMenu->addAction(columnTitle(column));
        action->setEnabled(m_candidates->snapshot()->extent(column).has_value());
        action->setToolTip(columnExplanation(column));
        connect(action, &QAction::triggered, this, [this, column] { editRange(column); });
    }
}

void FilterBar::editRange(CandidateColumn column)
{
    const auto extent = m_candidates->snapshot()->extent(column).value_or(ValueRange{});
    const ValueRange range = m_candidates->filter().range(column).value_or(extent);
    const double scale = infoOf(column).scale;
    auto* popup = new QWidget(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("rangePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* least = boxFor(column, extent, range.lower);
    auto* most = boxFor(column, extent, range.upper);
    least->setObjectName(QStringLiteral("rangeLeast"));
    most->setObjectName(QStringLiteral("rangeMost"));
    auto* form = new QFormLayout(popup);
    form->addRow(new QLabel(columnName(column)));
    form->addRow(tr("At least"), least);
    form->addRow(tr("At most"), most);
    // The boxes round what they show; an end nobody touched stays exact.
    const auto apply = [this, column, scale, least, most, range, shownLeast = least->value(),
                        shownMost = most->value()] {
        m_candidates->filter().setRange(
            column,
            ValueRange{least->value() == shownLeast ? range.lower : least->value() / scale,
                       most->value() == shownMost ? range.upper : most->value() / scale});
    };
    connect(least, &QDoubleSpinBox::valueChanged, popup, apply);
    connect(most, &QDoubleSpinBox::valueChanged, popup, apply);
    apply();
    popup->adjustSize();
    popup->move(m_addRange->mapToGlobal(QPoint(0, m_addRange->height())));
    popup->show();
    least->setFocus();
    least->selectAll();
}

void FilterBar::showRule()
{
    const FilterRule& rule = m_candidates->filter().rule();
    if (m_text->text().trimmed() != rule.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(rule.text);
    }
    for (std::size_t i = 0; i < kStandings; ++i) {
        const QSignalBlocker blocker(m_standings[i]);
        m_standings[i]->setChecked(rule.standings[i]);
    }
    m_clear->setVisible(!rule.isDefault());
    const QSignalBlocker blocker(m_copies);
    m_copies->setChecked(rule.showsCopies);
    rebuildChips();
}

void FilterBar::rebuildChips()
{
    // While an axis is brushed the same chip only changes its text.
    QList<QWidget*> chips;
    for (const CandidateColumn column : kRangeColumns) {
        const auto range = m_candidates->filter().range(column);
        if (!range)
            continue;
        const QString name
            = QStringLiteral("filterChip-%1").arg(QString::fromUtf8(infoOf(column).key));
        const auto known = std::find_if(m_chips.cbegin(), m_chips.cend(),
                                        [&](QWidget* chip) { return chip->objectName() == name; });
        QToolButton* chip = known != m_chips.cend() ? qobject_cast<QToolButton*>(*known) : nullptr;
        if (!chip) {
            chip = new QToolButton;
            chip->setObjectName(name);
            chip->setIcon(Theme::icon(u"close"));
            chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            chip->setToolTip(tr("Take this range away"));
            connect(chip, &QToolButton::clicked, this,
                    [this, column] { m_candidates->filter().setRange(column, std::nullopt); });
            m_flow->insertWidget(m_flow->count() - kAfterChips, chip);
        }
        chip->setText(rangeText(column, *range));
        chips << chip;
    }
    for (QWidget* chip : std::as_const(m_chips)) {
        if (!chips.contains(chip)) {
            m_flow->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
    }
    m_chips = chips;
}

void FilterBar::showCounts()
{
    const CandidateSnapshot& snapshot = *m_candidates->snapshot();
    for (std::size_t i = 0; i < kStandings; ++i) {
        m_standings[i]->setText(tr("%1 %2", "count, status")
                                    .arg(countOf(snapshot.summary.standings[i]),
                                         standingText(static_cast<Standing>(i))));
        // Rare ones take no room until there is one, or until they are filtered out.
        const bool rare
            = i == std::size_t(Standing::Untrained) || i == std::size_t(Standing::Failed);
        m_standings[i]->setVisible(!rare || snapshot.summary.standings[i] > 0
                                   || !snapshot.filter.standings[i]);
    }
    const std::size_t copies = snapshot.summary.copies;
    m_copies->setVisible(copies > 0 || snapshot.filter.showsCopies);
    m_copies->setText(tr("%1 copies").arg(countOf(copies)));
    const std::size_t merged = snapshot.filter.showsCopies ? 0 : copies;
    m_count->setText(
        snapshot.order.size() + merged == snapshot.table.size() && merged > 0
            ? tr("%1 different candidates").arg(countOf(snapshot.order.size()))
            : snapshot.order.size() == snapshot.table.size()
            ? tr("All %1 candidates").arg(countOf(snapshot.table.size()))
            : tr("%1 of %2 candidates")
                  .arg(countOf(snapshot.order.size()), countOf(snapshot.table.size())));
}

} // namespace splitscape::ui
