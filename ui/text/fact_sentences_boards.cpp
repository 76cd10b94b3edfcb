// SPDX-License-Identifier: GPL-3.0-or-later
// What core/calibrate and core/cost state of measurements of a board.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofBoards()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts", "no layer fits in %1 bytes of Flash and %2 bytes of RAM"),
        QT_TRANSLATE_NOOP("FactTexts", "they must be from 1 to %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "it must have %1 cells, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "kind must be conv, tconv or fc"),
        QT_TRANSLATE_NOOP("FactTexts", "kind must be conv, tconv or fc, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" is no whole number from 1 to %2"),
        QT_TRANSLATE_NOOP("FactTexts", "layer %1 stands where layer %2 is expected"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "layer %1 stands where layer %2 is expected, so lines are lost"),
        QT_TRANSLATE_NOOP("FactTexts", "its lengths do not divide each other"),
        QT_TRANSLATE_NOOP("FactTexts", "a tconv lengthens, a conv does not"),
        QT_TRANSLATE_NOOP("FactTexts", "its first line is not \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts", "it has no layer"),
        QT_TRANSLATE_NOOP("FactTexts", "it is there already"),
        QT_TRANSLATE_NOOP("FactTexts", "it begins with %1 cells instead of 5"),
        QT_TRANSLATE_NOOP("FactTexts", "it is of another version: \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts", "its ticks a second are no number above 0"),
        QT_TRANSLATE_NOOP("FactTexts", "its ticks are neither time nor instructions"),
        QT_TRANSLATE_NOOP("FactTexts", "a layer has %1 cells instead of 4"),
        QT_TRANSLATE_NOOP("FactTexts", "its numbers cannot be read"),
        QT_TRANSLATE_NOOP("FactTexts", "it has too many layers"),
        QT_TRANSLATE_NOOP("FactTexts", "it ends after %1 pulses, which is not what it says"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it has no line \"splitscape-measure,...\", which the measuring firmware prints first"),
        QT_TRANSLATE_NOOP("FactTexts", "it was cut off before its line \"end\""),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "layer %1 took no longer than nothing, so its clock is too coarse or stands"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it has more than %1 columns; export time, current, voltage and the pin only"),
        QT_TRANSLATE_NOOP("FactTexts", "it has no column for the time; its first line is \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has no column for the current; its first line is \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has no column for the pin; export the digital channels too; its "
                          "first line is \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts", "it has no digital channel \"%1\"; there are %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "its numbers have a decimal comma, so its columns cannot be told apart; "
                          "export it with a decimal point or another separator"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the line has %1 cells instead of %2, so the file was cut off"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" is no number"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" is too large"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" is no word of bits"),
        QT_TRANSLATE_NOOP("FactTexts", "it has more than %1 samples"),
        QT_TRANSLATE_NOOP("FactTexts", "its time is too large"),
        QT_TRANSLATE_NOOP("FactTexts", "its time runs backwards"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "its samples are not evenly spaced: after steps of %1 s comes one of %2 s"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has no voltage, so say what the board was supplied with"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the pin never changes: is it connected, and is it this channel?"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it begins while the pin is high, so the recording was started too late"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it ends while the pin is high, so the recording was cut off"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "its shortest pulse has %1 samples at %2 a second, and at least %3 are "
                          "needed: record at a higher rate"),
        QT_TRANSLATE_NOOP("FactTexts", "name the board's log, the analyser's CSV, or both"),
        QT_TRANSLATE_NOOP("FactTexts", "there is neither a log nor a trace"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has %1 layers, the plan has %2: they do not belong together"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has %1 pulses, the plan needs %2: the recording was cut off, or "
                          "another pin was recorded"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "layer %1 ran %2 times a pulse, the plan says %3: they do not belong together"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "layer %1 took no longer than nothing, so the rate is too low"),
        QT_TRANSLATE_NOOP("FactTexts", "measured on %1, times by its clock"),
        QT_TRANSLATE_NOOP("FactTexts", "measured on %1, times by its clock, power by an analyser"),
        QT_TRANSLATE_NOOP("FactTexts", "measured, times and power by an analyser"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "instructions counted on %1, a million of them as one second"),
        QT_TRANSLATE_NOOP("FactTexts", "no board was measured"),
        QT_TRANSLATE_NOOP("FactTexts", "the column \"%1\" is there twice"),
        QT_TRANSLATE_NOOP("FactTexts", "the column \"%1\" is missing"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "energy_mJ and power_mW are both there, so give one of the two"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 must be a whole number from 1 to %2, found %3"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 must be a number above 0, found %2"),
        QT_TRANSLATE_NOOP("FactTexts", "a conv cannot lengthen, which is what a tconv does"),
        QT_TRANSLATE_NOOP("FactTexts", "a tconv must lengthen, a conv does not"),
        QT_TRANSLATE_NOOP("FactTexts", "the layer is too large"),
        QT_TRANSLATE_NOOP("FactTexts", "format must be float32 or int8, found %1"),
        QT_TRANSLATE_NOOP("FactTexts", "it is binary, not CSV text"),
        QT_TRANSLATE_NOOP("FactTexts", "it has no row of measurements"),
        QT_TRANSLATE_NOOP("FactTexts", "too few distinct rows: %1"),
        QT_TRANSLATE_NOOP("FactTexts", "these rows cannot tell it apart from the other terms"),
        QT_TRANSLATE_NOOP("FactTexts", "its coefficient would be negative, and time is not"),
        QT_TRANSLATE_NOOP("FactTexts", "fitted to %1, %2 rows"),
        QT_TRANSLATE_NOOP("FactTexts", "fitted to %1, %2 rows; an estimate"),
        QT_TRANSLATE_NOOP("FactTexts", "estimate: %1"),
        QT_TRANSLATE_NOOP("FactTexts", "own device"),
    };
    return kSentences;
}

} // namespace splitscape::ui
