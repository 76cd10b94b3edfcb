// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/study_page.h"

#include "ui/pages/study/data_section.h"
#include "ui/pages/study/sections.h"
#include "ui/pages/study/series_fields.h"
#include "ui/pages/study/space_section.h"
#include "ui/pages/study/starts_field.h"
#include "ui/pages/study/workers_section.h"
#include "ui/preferences/preferences.h"
#include "ui/run/folders.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_list_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace splitscape::ui {

StudyPage::StudyPage(StudyDocument& document, BackgroundJobs& jobs, Preferences& preferences,
                     Dialogs& dialogs, const Folders& folders, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
{
    build(folders);
    connect(&m_document, &StudyDocument::changed, this, &StudyPage::refresh);
    connect(&m_document, &StudyDocument::fieldRestored, this, &StudyPage::showField);
    connect(m_data, &DataSection::previewChanged, this, [this] {
        m_space->setClasses(m_data->dataset() ? m_data->dataset()->classCount() : 0);
        emit obstacleChanged();
    });
    connect(m_space, &SpaceSection::reachabilityChanged, this, [this] {
        showProblems();
        emit obstacleChanged();
    });
    refresh();
}

StudyPage::~StudyPage() = default;

void StudyPage::build(const Folders& folders)
{
    m_data = new DataSection(m_document, m_jobs, m_dialogs, folders.cache);
    m_space = new SpaceSection(m_document, m_jobs);
    m_workers = new WorkersSection(m_document, m_preferences, m_dialogs);
    connect(m_workers, &WorkersSection::obstacleChanged, this, &StudyPage::obstacleChanged);
    m_starts = new StartsField(m_document, m_preferences, m_dialogs);
    connect(m_starts, &StartsField::changed, this, &StudyPage::obstacleChanged);
    StudySection* const algorithm = makeAlgorithmSection(m_document);
    algorithm->addField(QStringLiteral("search.start_from"), m_starts,
                        [this](const study::StudySpec&) { m_starts->load(); });
    m_sections = {m_data,
                  makeSplitSection(m_document),
                  makeLimitsSection(m_document),
                  makeDeviceSection(m_document),
                  makeRadioSection(m_document),
                  m_space,
                  algorithm,
                  makeTrainingSection(m_document),
                  makeRunSection(),
                  m_workers};

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace);
    contentLayout->setSpacing(kSpace / 2);
    const QStringList open = m_preferences.openGroups();
    for (StudySection* section : m_sections) {
        if (auto* compare = section->findChild<QPushButton*>(QStringLiteral("compareStrategies")))
            connect(compare, &QPushButton::clicked, this, &StudyPage::comparisonWanted);
        if (auto* calibrate = section->findChild<QPushButton*>(QStringLiteral("calibrateDevice")))
            connect(calibrate, &QPushButton::clicked, this, &StudyPage::calibrationWanted);
        section->setFolded(!open.contains(section->objectName()));
        contentLayout->addWidget(section);
        connect(section, &FoldBox::foldedChanged, this, &StudyPage::rememberGroups);
        connect(section, &StudySection::typingChanged, this, [this] {
            showProblems();
            emit obstacleChanged();
        });
    }
    contentLayout->addStretch(1);

    const auto lines = content->findChildren<QLineEdit*>();
    for (QLineEdit* line : lines)
        line->installEventFilter(this);

    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Form of the study"));
    scroll->setObjectName(QStringLiteral("studyScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // Sideways scrolling would hide units: the form is never narrower than its widest field.
    scroll->setMinimumWidth(content->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());

    m_messageText = new QLabel;
    m_messageText->setObjectName(QStringLiteral("studyMessage"));
    m_messageText->setWordWrap(true);
    m_showProblem = new QToolButton;
    m_showProblem->setObjectName(QStringLiteral("showProblem"));
    m_showProblem->setText(tr("Show"));
    m_showProblem->setToolTip(tr("Go to the first field that needs a look."));
    connect(m_showProblem, &QToolButton::clicked, this, &StudyPage::showFirstProblem);
    m_message = new QWidget;
    auto* messageLayout = new QHBoxLayout(m_message);
    messageLayout->setContentsMargins(kSpace, kSpace / 2, kSpace, kSpace / 2);
    messageLayout->addWidget(m_messageText, 1);
    messageLayout->addWidget(m_showProblem);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_message);
}

StudySection* StudyPage::makeRunSection()
{
    using Spec = study::StudySpec;
    auto* section = new StudySection(tr("Run"), m_document);
    section->setObjectName(QStringLiteral("runGroup"));
    section->addLine(
        {QStringLiteral("name"), tr("Name"), tr("What the study is called, for people.")},
        [](const Spec& spec) { return QString::fromStdString(spec.name); },
        [](Spec& spec, const QString& typed) { spec.name = typed.toStdString(); });
    section->addNumber(
        {QStringLiteral("seed"),
         {.label = tr("Seed"),
          .low = 0,
          .high = 9007199254740991.0,
          .whole = true,
          .explanation = tr("The same seed gives the same run, candidate by candidate.")},
         [](const Spec& spec) { return static_cast<double>(spec.seed); },
         [](Spec& spec, std::optional<double> value) {
             spec.seed = static_cast<std::uint64_t>(value.value_or(1.0));
         }});
    section->showLastWhen([](const Spec& spec) { return spec.seeds.empty(); });
    addSeeds(*section, m_document);
    auto* threads = new NumberField(
        {.label = tr("Threads"),
         .low = 1,
         .high = Preferences::kMostThreads,
         .whole = true,
         .optional = true,
         .placeholder = tr("one a core"),
         .explanation = tr("How many candidates are trained at once; no result depends "
                           "on it.")});
    threads->edit()->setObjectName(QStringLiteral("threads"));
    connect(threads, &NumberField::valueChanged, this, [this](std::optional<double> value) {
        m_preferences.setThreads(static_cast<int>(value.value_or(0.0)));
    });
    section->addField(QStringLiteral("threads"), threads, [this, threads](const Spec&) {
        const int count = m_preferences.threads();
        const std::optional<double> shown = count > 0 ? std::optional<double>(count) : std::nullopt;
        if (threads->value() != shown)
            threads->setValue(shown);
    });
    section->addNumber(
        {QStringLiteral("budgets.seconds"),
         {.label = tr("Time budget"),
          .unit = tr("s"),
          .optional = true,
          .placeholder = tr("none"),
          .explanation
          = tr("The search ends after this time; the test of its best network follows.")},
         [](const Spec& spec) -> std::optional<double> {
             return spec.budgets.time ? std::optional(spec.budgets.time->count()) : std::nullopt;
         },
         [](Spec& spec, std::optional<double> value) {
             spec.budgets.time = value ? std::optional(Seconds(*value)) : std::nullopt;
         }});
    section->addNumber(
        {QStringLiteral("budgets.candidates"),
         {.label = tr("Training budget"),
          .unit = tr("networks"),
          .whole = true,
          .optional = true,
          .placeholder = tr("none"),
          .explanation
          = tr("The search ends after the generation that reaches this many trainings.")},
         [](const Spec& spec) -> std::optional<double> {
             return spec.budgets.candidates
                 ? std::optional(static_cast<double>(*spec.budgets.candidates))
                 : std::nullopt;
         },
         [](Spec& spec, std::optional<double> value) {
             spec.budgets.candidates
                 = value ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
         }});
    section->onLoad([section](const Spec& spec) {
        section->setSummary(
            spec.seeds.empty()
                ? tr("seed %1").arg(QLocale().toString(static_cast<qulonglong>(spec.seed)))
                : tr("%n seed(s)", nullptr, static_cast<int>(spec.seeds.size())));
    });
    return section;
}

void StudyPage::refresh()
{
    for (StudySection* section : m_sections)
        section->load();
    showProblems();
    emit obstacleChanged();
}

Problems StudyPage::problems() const
{
    Problems problems = m_document.problems();
    if (const std::optional<Error> unreachable = m_space->unreachable();
        problems.empty() && unreachable)
        problems.push_back(*unreachable);
    return problems;
}

void StudyPage::showProblems()
{
    const Problems present = problems();
    for (StudySection* section : m_sections)
        section->showProblems(present);
    const auto mistypedSections
        = std::count_if(m_sections.begin(), m_sections.end(),
                        [](const StudySection* section) { return section->mistyped() != nullptr; });
    showMessage(static_cast<int>(present.size()) + static_cast<int>(mistypedSections));
}

FormField* StudyPage::mistyped() const
{
    for (const StudySection* section : m_sections) {
        if (FormField* field = section->mistyped())
            return field;
    }
    return nullptr;
}

void StudyPage::showFirstProblem()
{
    if (FormField* field = mistyped())
        reveal(field);
    else if (const Problems present = problems(); !present.empty())
        showField(QString::fromStdString(present.front().subject));
}

void StudyPage::commitTyped()
{
    for (StudySection* section : m_sections)
        section->commitTyped();
    const auto lists = findChildren<NumberListEdit*>();
    for (NumberListEdit* list : lists)
        list->commit();
}

bool StudyPage::isTyping() const
{
    const auto fields = findChildren<NumberField*>();
    return std::any_of(fields.begin(), fields.end(),
                       [](const NumberField* field) { return field->isTyping(); });
}

bool StudyPage::revertTyped()
{
    bool any = false;
    for (StudySection* section : m_sections)
        any = section->revertTyped() || any;
    return any;
}

QString StudyPage::obstacle() const
{
    // Else the search would run with the value before, which nobody sees.
    if (const FormField* field = mistyped())
        return tr("%1: %2", "name of a field: what is wrong with it")
            .arg(field->label(), field->error());
    const Problems present = problems();
    if (!present.empty())
        return sentence(present.front());
    if (m_document.spec().dataset.needsPath() && m_document.spec().dataset.path.empty())
        return tr("Choose where the data is.");
    if (m_data->failure())
        return sentence(*m_data->failure());
    if (m_document.spec().isSeries() && m_starts->warmStart())
        return tr("Several searches cannot begin with the networks of one run: take it away in Begin "
                  "with, below Algorithm, or ask for one seed and one limit.");
    return m_workers->obstacle();
}

void StudyPage::showMessage(int count)
{
    m_message->setVisible(count > 0);
    m_messageText->setText(
        tr("%n field(s) need another value before a search can start.", nullptr, count));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::instance().strong(ColourRole::Limit));
    m_messageText->setPalette(palette);
}

void StudyPage::showField(const QString& path)
{
    for (StudySection* section : m_sections) {
        if (FormField* field = section->fieldFor(path.toStdString())) {
            reveal(field);
            return;
        }
    }
}

void StudyPage::reveal(FormField* field)
{
    for (StudySection* section : m_sections) {
        if (!section->isAncestorOf(field))
            continue;
        section->focusField(field);
        findChild<QScrollArea*>(QStringLiteral("studyScroll"))->ensureWidgetVisible(field);
    }
}

void StudyPage::focusForm()
{
    m_data->setFolded(false);
    findChild<QWidget*>(QStringLiteral("dataset.kind"))->setFocus(Qt::ShortcutFocusReason);
}

bool StudyPage::eventFilter(QObject* watched, QEvent* event)
{
    // Undo is that of the study: a line edit would take the keys for its own text.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StudyPage::setReadOnly(bool readOnly)
{
    for (StudySection* section : m_sections)
        section->setReadOnly(readOnly);
}

void StudyPage::rememberGroups()
{
    QStringList open;
    for (const StudySection* section : m_sections) {
        if (!section->isFolded())
            open.append(section->objectName());
    }
    m_preferences.setOpenGroups(open);
}

} // namespace splitscape::ui
