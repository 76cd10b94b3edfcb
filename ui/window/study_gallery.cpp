// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_gallery.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace splitscape::ui {

namespace {

/// An entry of two parts: its first line stands out, the others explain it.
class TitledDelegate : public QStyledItemDelegate {
public:
    explicit TitledDelegate(QListView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = m_view->viewport()->width() - 2 * m_view->spacing();
        const QRect room(kSpace, 0, width - 2 * kSpace, 10000);
        return {width, partsOf(option, index, room).second.bottom() + kSpace / 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear(); // the ground and the focus only
        m_view->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, m_view);
        const QString text = index.data().toString();
        const auto [title, rest]
            = partsOf(option, index, option.rect.adjusted(kSpace, 0, -kSpace, 0));
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(bold(option.font));
        painter->drawText(title, kFlags, text.section(u'\n', 0, 0));
        painter->setFont(option.font);
        painter->drawText(rest, kFlags, text.section(u'\n', 1));
        painter->restore();
    }

private:
    static constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    static QFont bold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    /// Where the first line and the others are, from the top of the room on.
    static std::pair<QRect, QRect> partsOf(const QStyleOptionViewItem& option,
                                           const QModelIndex& index, QRect room)
    {
        room.adjust(0, kSpace / 2, 0, 0);
        const QString text = index.data().toString();
        QRect title
            = QFontMetrics(bold(option.font)).boundingRect(room, kFlags, text.section(u'\n', 0, 0));
        QRect rest = QFontMetrics(option.font)
                         .boundingRect(room.adjusted(0, title.height(), 0, 0), kFlags,
                                       text.section(u'\n', 1));
        for (QRect* part : {&title, &rest}) { // as wide as the room, for both directions
            part->setLeft(room.left());
            part->setRight(room.right());
        }
        return {title, rest};
    }

    QListView* m_view;
};

} // namespace

QString StudyGallery::title(study::Recipe recipe)
{
    switch (recipe) {
    case study::Recipe::Defaults:
        return tr("Defaults");
    case study::Recipe::Demo:
        return tr("Demo");
    case study::Recipe::Seizures:
        return tr("Seizures, a loose limit");
    case study::Recipe::SeizuresTight:
        return tr("Seizures, a tight limit");
    case study::Recipe::Arrhythmia:
        return tr("Arrhythmia, a loose limit");
    case study::Recipe::ArrhythmiaTight:
        return tr("Arrhythmia, a tight limit");
    case study::Recipe::Unpartitioned:
        return tr("Arrhythmia, everything on the wearable");
    case study::Recipe::ByPatient:
        return tr("Arrhythmia of unknown patients");
    case study::Recipe::Paper:
        return tr("As the paper searches");
    case study::Recipe::OwnTable:
        break;
    }
    return tr("Your own data");
}

QString StudyGallery::explanation(study::Recipe recipe)
{
    switch (recipe) {
    case study::Recipe::Defaults:
        return tr("Every setting at its default, on synthetic heartbeats and without an energy "
                  "limit.");
    case study::Recipe::Demo:
        return tr("Synthetic heartbeats; needs no files and ends within minutes.");
    case study::Recipe::Seizures:
        return tr("Two channels of the CHB-MIT recordings within 0.27 mJ, which the published "
                  "SD-2 keeps. You need the recordings.");
    case study::Recipe::SeizuresTight:
        return tr("Two channels of the CHB-MIT recordings within 0.1 mJ, which the published SD-1 "
                  "keeps. You need the recordings.");
    case study::Recipe::Arrhythmia:
        return tr("Five kinds of beats of the MIT-BIH recordings within 0.27 mJ, which the "
                  "published AC-2 keeps. You need the recordings.");
    case study::Recipe::ArrhythmiaTight:
        return tr(
            "Five kinds of beats of the MIT-BIH recordings within 0.1 mJ, which the published "
            "AC-1 keeps. You need the recordings.");
    case study::Recipe::Unpartitioned:
        return tr("No cut: what a network costs that runs on the wearable alone, to compare with.");
    case study::Recipe::ByPatient:
        return tr("Nobody’s beats are in more than one part of the data: what a network does for "
                  "somebody it has never seen.");
    case study::Recipe::Paper:
        return tr(
            "Arrhythmia within 0.27 mJ with the paper’s genetic algorithm and its settings. The "
            "other studies search with BANANAS, which measured better. You need the "
            "recordings.");
    case study::Recipe::OwnTable:
        break;
    }
    return tr("Samples in a CSV file, one a line. For a board of your own, take any study and "
              "enter the board in its group Device.");
}

StudyGallery::StudyGallery(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("studyGallery"));
    setWindowTitle(tr("New study"));
    m_list->setObjectName(QStringLiteral("recipes"));
    m_list->setAccessibleName(tr("Studies to start from"));
    m_list->setWordWrap(true);
    m_list->setSpacing(kSpace / 4);
    m_list->setAlternatingRowColors(false);
    m_list->setItemDelegate(new TitledDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // a narrow list wraps more
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (std::size_t i = 0; i < study::kRecipeNames.size(); ++i) {
        const auto recipe = static_cast<study::Recipe>(i);
        auto* item = new QListWidgetItem(tr("%1\n%2", "name of a recipe, what it is for")
                                             .arg(title(recipe), explanation(recipe)));
        item->setData(Qt::UserRole, static_cast<int>(i));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    auto* hint = new QLabel(tr("Everything can be changed afterwards."));
    auto* buttons = new QDialogButtonBox;
    QPushButton* create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("createStudy"));
    create->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &StudyGallery::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &StudyGallery::take);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(60 * kSpace, 68 * kSpace);
}

void StudyGallery::take()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    accept();
    emit chosen(static_cast<study::Recipe>(item->data(Qt::UserRole).toInt()));
}

} // namespace splitscape::ui
