// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_tables_dialog.h"

#include "core/base/files.h"
#include "ui/charts/report_table.h"
#include "ui/report/article_tables.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/number_list_edit.h"

#include <QtWidgets>

namespace splitscape::ui {

namespace {

constexpr NumberListEdit::Range kFactorRange{0.0, 1e6, true, false, 12};

QLabel* wrapped(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PaperTablesDialog::PaperTablesDialog(std::vector<report::TableRun> runs, Dialogs& dialogs,
                                     QWidget* parent)
    : QDialog(parent)
    , m_runs(std::move(runs))
    , m_dialogs(dialogs)
    , m_choice(new QComboBox)
    , m_factors(new NumberListEdit(kFactorRange))
    , m_caption(wrapped("paperCaption"))
    , m_view(new QTableView)
    , m_notice(wrapped("paperNotice"))
{
    setObjectName(QStringLiteral("paperTablesDialog"));
    setWindowTitle(tr("Tables of the paper"));
    m_view->setObjectName(QStringLiteral("paperTable"));
    m_view->setModel(&m_model);
    styleReportTable(m_view, tr("Table of the paper"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    layout->addWidget(makeChoice());
    layout->addWidget(m_factorRow = makeFactors());
    layout->addWidget(m_caption);
    layout->addWidget(m_view);
    layout->addStretch(1);
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { showTable(shown()); });
    showTable(kPaperTables.front());
    resize(110 * kSpace, 60 * kSpace);
}

QWidget* PaperTablesDialog::makeChoice()
{
    m_choice->setObjectName(QStringLiteral("paperTableChoice"));
    m_choice->setAccessibleName(tr("Which table"));
    for (const PaperTable one : kPaperTables)
        m_choice->addItem(paperTableTitle(one));
    return m_choice;
}

QWidget* PaperTablesDialog::makeFactors()
{
    m_factors->setObjectName(QStringLiteral("paperFogFactors"));
    m_factors->setValues({kPaperFogFactors.begin(), kPaperFogFactors.end()});
    auto* label = new QLabel(tr("&Fog factors"));
    label->setBuddy(m_factors);
    m_factors->setAccessibleName(tr("Fog factors"));
    m_factors->setToolTip(
        tr("How many times more efficiently than the wearable the fog node computes."));
    connect(m_factors, &NumberListEdit::valuesChanged, this,
            [this] { showTable(PaperTable::FogFactors); });
    connect(m_factors, &NumberListEdit::inputRejected, m_notice, &QLabel::setText);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_factors, 1);
    return row;
}

QWidget* PaperTablesDialog::makeButtons()
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const char* name, QStringView icon) {
        auto* button = new QPushButton(Theme::icon(icon), text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false); // Enter in the field of factors is of the field
        box->addButton(button, QDialogButtonBox::ActionRole);
        return button;
    };
    connect(add(tr("Copy as &LaTeX"), "copyLatex", u"copy"), &QPushButton::clicked, this,
            [this] { copy(toLatex(table(shown())), tr("The table was copied as LaTeX.")); });
    connect(add(tr("Copy as &CSV"), "copyCsv", u"copy"), &QPushButton::clicked, this,
            [this] { copy(toCsv(table(shown())), tr("The table was copied as CSV.")); });
    QPushButton* save = add(tr("&Save…"), "savePaperTables", u"export");
    save->setToolTip(tr("Save all tables as one LaTeX file, or this one as CSV."));
    connect(save, &QPushButton::clicked, this, &PaperTablesDialog::save);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

ArticleTable PaperTablesDialog::table(PaperTable which) const
{
    return paperTable(which, m_runs, m_factors->values());
}

PaperTable PaperTablesDialog::shown() const
{
    return kPaperTables[static_cast<std::size_t>(std::max(0, m_choice->currentIndex()))];
}

void PaperTablesDialog::showTable(PaperTable which)
{
    m_model.setTables(paperTable(which, m_runs, m_factors->values(), QLocale()), table(which));
    m_caption->setText(shownTable().caption);
    m_factorRow->setVisible(which == PaperTable::FogFactors);
    m_notice->clear();
    fitReportTable(m_view);
}

void PaperTablesDialog::copy(const QByteArray& text, const QString& sentence)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    m_notice->setText(sentence);
}

void PaperTablesDialog::save()
{
    m_dialogs.saveFile(this,
                       {tr("Save the tables"),
                        QStringLiteral("tables.tex"),
                        {tr("All tables, LaTeX (*.tex)"), tr("This table, CSV (*.csv)")},
                        QStringLiteral("tex")},
                       [this](const QString& path) { write(path); });
}

void PaperTablesDialog::write(const QString& path)
{
    QByteArray text;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        text = toCsv(table(shown()));
    } else {
        for (const PaperTable one : kPaperTables)
            text += toLatex(table(one)) + '\n';
    }
    const auto written
        = writeFileAtomically(path.toStdString(), {text.constData(), std::size_t(text.size())});
    m_notice->setText(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                              : sentence(written.error()));
}

} // namespace splitscape::ui
