// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QUrl;
class QWidget;

namespace splitscape::ui {

/// The questions the window asks. None of them waits: the answer comes through a callback, which is
/// not called when the user cancels. Injected, so that a test answers by itself.   Thread: UI.
class Dialogs {
public:
    using Chosen = std::function<void(const QString& path)>;
    enum class Unsaved { Save, Discard };

    struct PathRequest {
        QString title;
        QString start; ///< folder, or proposed file
        QStringList filters; ///< "Study files (*.json)"
        QString suffix; ///< added to a new name that has none
    };

    virtual ~Dialogs() = default;
    virtual void openFile(QWidget* parent, const PathRequest& request, Chosen chosen) = 0;
    virtual void saveFile(QWidget* parent, const PathRequest& request, Chosen chosen) = 0;
    virtual void openFolder(QWidget* parent, const PathRequest& request, Chosen chosen) = 0;
    /// Before something unsaved is replaced.
    virtual void askUnsaved(QWidget* parent, const QString& name,
                            std::function<void(Unsaved)> answer)
        = 0;
    /// Shows a page in the desktop's browser; false where there is none.
    [[nodiscard]] virtual bool openPage(const QUrl& /*page*/) { return false; }
};

/// The desktop's own dialogs.
class SystemDialogs : public Dialogs {
public:
    void openFile(QWidget* parent, const PathRequest& request, Chosen chosen) override;
    void saveFile(QWidget* parent, const PathRequest& request, Chosen chosen) override;
    void openFolder(QWidget* parent, const PathRequest& request, Chosen chosen) override;
    void askUnsaved(QWidget* parent, const QString& name,
                    std::function<void(Unsaved)> answer) override;
    [[nodiscard]] bool openPage(const QUrl& page) override;
};

} // namespace splitscape::ui
