// SPDX-License-Identifier: GPL-3.0-or-later
// What training on other machines states: where workers connect, and what a task of theirs came to.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofWorkers()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts", "it is from 0 to 65535"),
        QT_TRANSLATE_NOOP("FactTexts", "it is a numeric one, such as 192.168.1.5"),
        QT_TRANSLATE_NOOP("FactTexts", "it needs a key and a certificate"),
        QT_TRANSLATE_NOOP("FactTexts", "an address that other machines reach needs one"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the module of Work Queue is not part of this installation, which was "
                          "built without the package coop-computing-tools-dev"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "this version of Work Queue cannot encrypt; use an SSH tunnel"),
        QT_TRANSLATE_NOOP("FactTexts", "another program listens on %1 already"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 is not one of this machine"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 cannot be listened on: %2"),
        QT_TRANSLATE_NOOP("FactTexts", "splitscape-worker cannot run there"),
        QT_TRANSLATE_NOOP("FactTexts", "exit code %1"),
        QT_TRANSLATE_NOOP("FactTexts", "it ended without a result"),
        QT_TRANSLATE_NOOP("FactTexts", "training task"),
        QT_TRANSLATE_NOOP("FactTexts", "training samples"),
        QT_TRANSLATE_NOOP("FactTexts", "it is shorter than its header"),
        QT_TRANSLATE_NOOP("FactTexts", "it is no such package"),
        QT_TRANSLATE_NOOP("FactTexts", "its format is %1, this program's is %2"),
        QT_TRANSLATE_NOOP("FactTexts", "its size is %1 bytes"),
        QT_TRANSLATE_NOOP("FactTexts", "it holds %1 of %2 bytes"),
        QT_TRANSLATE_NOOP("FactTexts", "its checksum differs"),
        QT_TRANSLATE_NOOP("FactTexts", "it holds %1 trainings"),
        QT_TRANSLATE_NOOP("FactTexts", "its fields do not fit"),
        QT_TRANSLATE_NOOP("FactTexts", "it is of another task"),
        QT_TRANSLATE_NOOP("FactTexts", "a network in it is not the one that was asked for"),
        QT_TRANSLATE_NOOP("FactTexts", "it is cut or no result at all"),
        QT_TRANSLATE_NOOP("FactTexts", "there are no samples to train on"),
        QT_TRANSLATE_NOOP("FactTexts", "it ends before its sizes"),
        QT_TRANSLATE_NOOP("FactTexts", "its sizes do not fit"),
        QT_TRANSLATE_NOOP("FactTexts", "an index or a class in it is not one"),
        QT_TRANSLATE_NOOP("FactTexts", "it cannot be mapped"),
        QT_TRANSLATE_NOOP("FactTexts", "they are not those of the task"),
    };
    return kSentences;
}

} // namespace splitscape::ui
