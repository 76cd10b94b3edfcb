// SPDX-License-Identifier: GPL-3.0-or-later
// What data::deviceNotes states; the steps it states it of come last.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofDevices()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts",
                          "it runs forwards only, as on a device, and delays the signal"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "a device cannot: it runs forwards and backwards over the whole recording"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "a device can: each window by itself, so its amplitude is lost"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "a device cannot: by the deviation of the whole recording, known at its end only"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "a device can, after a calibration of %1 s for each patient; the amplitude is kept"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "a device cannot: by the deviation of all that a patient has"),
        QT_TRANSLATE_NOOP("FactTexts", "a device can: divided by %1, the amplitude is kept"),
        QT_TRANSLATE_NOOP("FactTexts", "a device can: values as recorded"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "a device can: by the numbers under \"Range of the values\", where there "
                          "are any; they are of all recordings, those of the test part too"),
        QT_TRANSLATE_NOOP("FactTexts", "a device can: of the last %1 s"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "a device would answer %1 s late: the median is of the intervals before "
                          "and after the beat"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it ends %1 s after the R peak, which is the least delay of an answer"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it ends %1 samples after the R peak, which is the least delay of an answer"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it ends %1 R-R intervals after the R peak, which is the least delay of an answer"),
        QT_TRANSLATE_NOOP("FactTexts", "the next interval is known one beat later"),
        QT_TRANSLATE_NOOP("FactTexts", "filter"),
        QT_TRANSLATE_NOOP("FactTexts", "scale"),
        QT_TRANSLATE_NOOP("FactTexts", "R-R median"),
        QT_TRANSLATE_NOOP("FactTexts", "window"),
        QT_TRANSLATE_NOOP("FactTexts", "R-R inputs"),
    };
    return kSentences;
}

} // namespace splitscape::ui
