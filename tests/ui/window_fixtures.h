// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/demo_study.h"
#include "ui/widgets/dialogs.h"

#include <QUrl>
#include <utility>

namespace splitscape::test {

/// Answers at once: a question for a path with `path`, once, and one about unsaved work by dropping
/// it; counts the latter.
class ScriptedDialogs : public ui::Dialogs {
public:
    void openFile(QWidget*, const PathRequest&, Chosen chosen) override { answer(chosen); }
    void saveFile(QWidget*, const PathRequest&, Chosen chosen) override { answer(chosen); }
    void openFolder(QWidget*, const PathRequest&, Chosen chosen) override { answer(chosen); }
    void askUnsaved(QWidget*, const QString&, std::function<void(Unsaved)> answer) override
    {
        ++questions;
        answer(Unsaved::Discard);
    }
    bool openPage(const QUrl& page) override
    {
        pages.append(page);
        return hasBrowser;
    }
    QString path;
    int questions = 0;
    QList<QUrl> pages; ///< that a browser was asked for
    bool hasBrowser = true;

private:
    void answer(const Chosen& chosen)
    {
        if (!path.isEmpty())
            chosen(std::exchange(path, {}));
    }
};

/// A study that ends within seconds.
inline study::StudySpec tinyStudy()
{
    study::StudySpec spec = study::demoStudy();
    spec.name = "Tiny";
    spec.dataset.synthetic.patients = 6;
    spec.dataset.synthetic.samplesPerPatient = 120;
    spec.dataset.samplesPerClass = 40;
    spec.dataset.split.trainPerClass = 40;
    spec.search.generations = 2;
    spec.search.population = 8;
    spec.search.parentsMating = 4;
    spec.training.epochs = 2;
    spec.testTrainings = 2;
    return spec;
}

} // namespace splitscape::test
