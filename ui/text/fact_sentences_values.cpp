// SPDX-License-Identifier: GPL-3.0-or-later
// What core/base states of fields, JSON and files.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofValues()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts", "it must be %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "every number must be %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "at least %1 and at most %2"),
        QT_TRANSLATE_NOOP("FactTexts", "above %1 and at most %2"),
        QT_TRANSLATE_NOOP("FactTexts", "at least %1"),
        QT_TRANSLATE_NOOP("FactTexts", "above %1"),
        QT_TRANSLATE_NOOP("FactTexts", "at most %1"),
        QT_TRANSLATE_NOOP("FactTexts", "no finite number"),
        QT_TRANSLATE_NOOP("FactTexts", "expected an object, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected a number, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected a whole number, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected a whole number of at least 0, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected true or false, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected text, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected a list of whole numbers, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected whole numbers only, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected a list of texts, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "expected texts only, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "an object"),
        QT_TRANSLATE_NOOP("FactTexts", "a list"),
        QT_TRANSLATE_NOOP("FactTexts", "the number %1"),
        QT_TRANSLATE_NOOP("FactTexts", "text \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts", "it must be one of %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "it must be one of %1, found %2 (did you mean \"%3\"?)"),
        QT_TRANSLATE_NOOP("FactTexts", "it is one of %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "did you mean \"%1\"?"),
        QT_TRANSLATE_NOOP("FactTexts", "it is nested more than 64 levels deep"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" comes twice in one object"),
        QT_TRANSLATE_NOOP("FactTexts", "it is binary, not JSON text"),
        QT_TRANSLATE_NOOP("FactTexts", "not valid JSON at line %1, column %2"),
        QT_TRANSLATE_NOOP("FactTexts", "a number in it is too large"),
        QT_TRANSLATE_NOOP("FactTexts", "it is a folder"),
        QT_TRANSLATE_NOOP("FactTexts", "it is a device or a pipe"),
        QT_TRANSLATE_NOOP("FactTexts", "it has %1 bytes, at most %2 are read"),
        QT_TRANSLATE_NOOP("FactTexts", "the module of %1 cannot be loaded: %2"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 is not the %2 module of this program"),
        QT_TRANSLATE_NOOP("FactTexts", "database disk image is malformed"),
        QT_TRANSLATE_NOOP("FactTexts", "file is not a database"),
        QT_TRANSLATE_NOOP("FactTexts", "disk I/O error"),
        QT_TRANSLATE_NOOP("FactTexts", "database is locked"),
        QT_TRANSLATE_NOOP("FactTexts", "attempt to write a readonly database"),
        QT_TRANSLATE_NOOP("FactTexts", "unable to open database file"),
        QT_TRANSLATE_NOOP("FactTexts", "database or disk is full"),
        QT_TRANSLATE_NOOP("FactTexts", "No such file or directory"),
        QT_TRANSLATE_NOOP("FactTexts", "Permission denied"),
        QT_TRANSLATE_NOOP("FactTexts", "Is a directory"),
        QT_TRANSLATE_NOOP("FactTexts", "Not a directory"),
        QT_TRANSLATE_NOOP("FactTexts", "No space left on device"),
        QT_TRANSLATE_NOOP("FactTexts", "Read-only file system"),
        QT_TRANSLATE_NOOP("FactTexts", "Input/output error"),
    };
    return kSentences;
}

} // namespace splitscape::ui
