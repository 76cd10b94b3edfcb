// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace splitscape::ui {

namespace {

void show(QWidget* parent, const Dialogs::PathRequest& request, QFileDialog::AcceptMode accept,
          QFileDialog::FileMode mode, Dialogs::Chosen chosen)
{
    auto* dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    if (mode == QFileDialog::Directory)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    else
        dialog->setNameFilters(request.filters);
    dialog->setDefaultSuffix(request.suffix);
    const QFileInfo start(request.start);
    if (start.isDir()) {
        dialog->setDirectory(start.filePath());
    } else {
        dialog->setDirectory(start.path());
        if (accept == QFileDialog::AcceptSave)
            dialog->selectFile(start.fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void SystemDialogs::openFile(QWidget* parent, const PathRequest& request, Chosen chosen)
{
    show(parent, request, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(chosen));
}

void SystemDialogs::saveFile(QWidget* parent, const PathRequest& request, Chosen chosen)
{
    show(parent, request, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(chosen));
}

void SystemDialogs::openFolder(QWidget* parent, const PathRequest& request, Chosen chosen)
{
    show(parent, request, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(chosen));
}

void SystemDialogs::askUnsaved(QWidget* parent, const QString& name,
                               std::function<void(Unsaved)> answer)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(
        QCoreApplication::translate("SystemDialogs", "“%1” has changes that are not saved.")
            .arg(name));
    QPushButton* save = box->addButton(QMessageBox::Save);
    QPushButton* discard = box->addButton(QMessageBox::Discard);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(save, &QPushButton::clicked, parent, [answer] { answer(Unsaved::Save); });
    QObject::connect(discard, &QPushButton::clicked, parent,
                     [answer] { answer(Unsaved::Discard); });
    box->open();
}

bool SystemDialogs::openPage(const QUrl& page) { return QDesktopServices::openUrl(page); }

} // namespace splitscape::ui
