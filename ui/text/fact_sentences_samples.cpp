// SPDX-License-Identifier: GPL-3.0-or-later
// What the choice of classes, patients and parts states.
#include "ui/text/fact_sentences.h"

namespace splitscape::ui {

FactTexts::Sentences FactTexts::ofSamples()
{
    static constexpr const char* kSentences[] = {
        QT_TRANSLATE_NOOP("FactTexts", "%1 recordings of %2 patient, taken from the folders"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 recordings of %2 patients, taken from the folders"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "%1 recordings of %2 patient, taken from the part of the names before "
                          "the first \"_\" or \"-\""),
        QT_TRANSLATE_NOOP("FactTexts",
                          "%1 recordings of %2 patients, taken from the part of the names before "
                          "the first \"_\" or \"-\""),
        QT_TRANSLATE_NOOP("FactTexts", "it is not found in \"%1\""),
        QT_TRANSLATE_NOOP("FactTexts", "it has no row for the recording %1"),
        QT_TRANSLATE_NOOP("FactTexts", "it has no sample"),
        QT_TRANSLATE_NOOP("FactTexts", "it differs from \"%1\" in case only and is another class"),
        QT_TRANSLATE_NOOP("FactTexts", "there is no class \"%1\", there are %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "at least two classes are needed, the samples of each class are %1"),
        QT_TRANSLATE_NOOP("FactTexts", "too many samples"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "%1 samples do not fit into memory, keep fewer of each class"),
        QT_TRANSLATE_NOOP("FactTexts", "the scale of \"%1\" is not finite"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "a split by files tests those whose name or folder holds \"test\", which are %1 of %2"),
        QT_TRANSLATE_NOOP("FactTexts", "rename some, or choose another dataset.split.by"),
        QT_TRANSLATE_NOOP("FactTexts", "a class needs at least %1 samples"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "a class needs at least %1 samples, or 4 with 1 in dataset.split.minimum_per_class"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has %1 sample, %2 of them in the %3, where at least %4 are needed"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "it has %1 samples, %2 of them in the %3, where at least %4 are needed"),
        QT_TRANSLATE_NOOP("FactTexts", "all samples are %1"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "name the classes to use in dataset.classes, or change dataset.split"),
        QT_TRANSLATE_NOOP("FactTexts", "first half of the validation part"),
        QT_TRANSLATE_NOOP("FactTexts", "second half of the validation part"),
        QT_TRANSLATE_NOOP("FactTexts", "test part"),
        QT_TRANSLATE_NOOP("FactTexts", "the test part holds no sample"),
        QT_TRANSLATE_NOOP("FactTexts", "it has no sample in the training part"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "only 1 patient has it, and a split by patient needs %1: one to train, "
                          "one in each half of the validation part and one to test"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "only %1 patients have it, and a split by patient needs %2: one to "
                          "train, one in each half of the validation part and one to test"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "name the classes to use in dataset.classes, or choose \"time\" or "
                          "\"sample\" in dataset.split.by"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "\"dechazal\" needs at least 3 recordings of MIT-BIH's DS1 and 1 of DS2, "
                          "the data has %1 and %2"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 of the 22 of %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "choose \"patient\", \"time\" or \"sample\" in dataset.split.by"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "a split by patient needs at least %1 patients, the data tells of %2"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 folds need as many patients, the data tells of %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "say whose a recording is in dataset.patients, or a row in "
                          "dataset.csv.patient, or choose \"sample\" in dataset.split.by"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "windows of %1 values of %2 channels are not 2 to 65536 values a sample"),
        QT_TRANSLATE_NOOP("FactTexts", "%1 does not divide the %2 values of a sample"),
        QT_TRANSLATE_NOOP("FactTexts", "it must be below low_pass_Hz, %1, found %2"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "\"%1\" is none of \"previous\", \"next\", \"median\", "
                          "\"previous/median\" and \"next/median\""),
        QT_TRANSLATE_NOOP("FactTexts", "it must name at least 1 and at most 64 channels, found %1"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "window, rate and channels make %1 values a sample, at least 2 and at "
                          "most 65536 are possible"),
        QT_TRANSLATE_NOOP(
            "FactTexts",
            "it names a column, \"first\", \"last\", \"one-hot\", \"file\" or \"auto\""),
        QT_TRANSLATE_NOOP("FactTexts", "at most 64 channels are possible"),
        QT_TRANSLATE_NOOP("FactTexts", "there must be at least 2 and at most 256 classes"),
        QT_TRANSLATE_NOOP("FactTexts", "class \"%1\" has no annotation"),
        QT_TRANSLATE_NOOP("FactTexts", "it may have at most 200 characters"),
        QT_TRANSLATE_NOOP("FactTexts", "it must have a group, as \"^(.*?)_\""),
        QT_TRANSLATE_NOOP("FactTexts", "it is no regular expression: %1"),
        QT_TRANSLATE_NOOP("FactTexts", "it must name the CSV file of records and patients"),
        QT_TRANSLATE_NOOP("FactTexts", "train, validation and test must add up to 1, they make %1"),
        QT_TRANSLATE_NOOP("FactTexts", "folds are for a split by patient, and at least 2"),
        QT_TRANSLATE_NOOP("FactTexts", "a dataset of kind \"%1\" needs the path of its files"),
        QT_TRANSLATE_NOOP("FactTexts", "it must name a lead"),
        QT_TRANSLATE_NOOP("FactTexts", "at least two classes are needed"),
        QT_TRANSLATE_NOOP("FactTexts", "\"%1\" comes twice"),
        QT_TRANSLATE_NOOP("FactTexts", "at most 64 leads are possible"),
        QT_TRANSLATE_NOOP("FactTexts", "leads and length make more than 65536 values a sample"),
        QT_TRANSLATE_NOOP("FactTexts",
                          "an object of class names and lists of annotations is needed"),
        QT_TRANSLATE_NOOP("FactTexts", "a list of lists of patients is needed"),
        QT_TRANSLATE_NOOP("FactTexts", "a dataset of kind \"auto\" needs the path of its files"),
    };
    return kSentences;
}

} // namespace splitscape::ui
