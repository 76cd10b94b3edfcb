// SPDX-License-Identifier: GPL-3.0-or-later
// What core/export and core/report state of what they write, and the names that core gives to what
// an error is about.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofExports()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "its outputs sum over more than %1 values, which may leave 32 bits in int8"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it averages more than %1 positions, which may leave 32 bits in int8"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it reads side values, which a layer in int8 does not; cut in front of it"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the edge part has %1 parameters, C is written for at most %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the edge part holds %1 activations, C is written for at most %2"),
        QT_TRANSLATE_NOOP("FactTexts", "it must be from 1 to %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the last layer reads side values and runs on the fog, so the cut must "
                          "be in front of it: from 1 to %1, found %2"),
        QT_TRANSLATE_NOOP(
            "FactTexts", "the network reads %1 side values, %2 with a name and a scale were given"),
        QT_TRANSLATE_NOOP("FactTexts", "weight %1 is not a finite number"),
        QT_TRANSLATE_NOOP("FactTexts", "the network has %1 classes, %2 names were given"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the network has %1 parameters, ONNX is written for at most %2"),
        QT_TRANSLATE_NOOP("FactTexts", "the model could not be serialised"),
        QT_TRANSLATE_NOOP("FactTexts", "it is not an ONNX model"),
        QT_TRANSLATE_NOOP("FactTexts", "the model must have an output"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "the declared shape of an output is not the one that follows"),
        QT_TRANSLATE_NOOP("FactTexts", "it sends %1 values, a payload has room for %2"),
        QT_TRANSLATE_NOOP("FactTexts", "it lists neither seeds nor energy limits"),
    };
    return kSentences;
}

FactTexts::Sentences FactTexts::ofSubjects()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts", "layer %1"),
        QT_TRANSLATE_NOOP("FactTexts", "candidate %1"),
        QT_TRANSLATE_NOOP("FactTexts", "generation %1"),
        QT_TRANSLATE_NOOP("FactTexts", "%1: column %2"),
        QT_TRANSLATE_NOOP("FactTexts", "battery capacity"),
        QT_TRANSLATE_NOOP("FactTexts", "battery voltage"),
        QT_TRANSLATE_NOOP("FactTexts", "inference period"),
        QT_TRANSLATE_NOOP("FactTexts", "energy per inference"),
        QT_TRANSLATE_NOOP("FactTexts", "sleep power"),
        QT_TRANSLATE_NOOP("FactTexts", "class names"),
        QT_TRANSLATE_NOOP("FactTexts", "test accuracy"),
        QT_TRANSLATE_NOOP("FactTexts", "the data of the run"),
        QT_TRANSLATE_NOOP("FactTexts", "training samples"),
        QT_TRANSLATE_NOOP("FactTexts", "point"),
        QT_TRANSLATE_NOOP("FactTexts", "plan"),
        QT_TRANSLATE_NOOP("FactTexts", "log"),
        QT_TRANSLATE_NOOP("FactTexts", "weights"),
        QT_TRANSLATE_NOOP("FactTexts", "The port of the workers"),
        QT_TRANSLATE_NOOP("FactTexts", "The address of the workers"),
        QT_TRANSLATE_NOOP("FactTexts", "The encryption of the workers"),
        QT_TRANSLATE_NOOP("FactTexts", "The password file of the workers"),
    };
    return kSentences;
}

} // namespace splitscape::ui
