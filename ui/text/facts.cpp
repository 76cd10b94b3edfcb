// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/facts.h"

#include "ui/text/fact_sentences.h"
#include "ui/text/given_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::ui {

namespace {

std::array<FactTexts::Sentences, 10> allSentences()
{
    return {FactTexts::ofValues(),  FactTexts::ofTables(),  FactTexts::ofRecordings(),
            FactTexts::ofSamples(), FactTexts::ofStudies(), FactTexts::ofRuns(),
            FactTexts::ofDevices(), FactTexts::ofBoards(),  FactTexts::ofExports(),
            FactTexts::ofWorkers()};
}

/// One sentence, ready to be found in a fact.
struct Pattern {
    const char* sentence = nullptr;
    QRegularExpression form; ///< a group for each place
    std::vector<int> places; ///< [group] number of the place
    QString start; ///< before the first place
    QString part; ///< the longest between two places
    qsizetype words = 0; ///< characters that are no place

    /// Quick, for most sentences are not the one.
    [[nodiscard]] bool mayBe(const QString& fact) const
    {
        return words <= fact.size() && fact.startsWith(start) && fact.contains(part);
    }
};

Pattern patternOf(const char* sentence)
{
    Pattern pattern;
    pattern.sentence = sentence;
    const QString text = QString::fromUtf8(sentence);
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("%\\d")));
    pattern.start = parts.front();
    pattern.part
        = *std::max_element(parts.begin(), parts.end(),
                            [](const QString& a, const QString& b) { return a.size() < b.size(); });
    QString form = QStringLiteral("^");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit()) {
            form += QStringLiteral("((?:(?!; ).)+?)"); // one fact, and not what is joined to it
            pattern.places.push_back(text[++i].digitValue());
        } else {
            form += QRegularExpression::escape(text.mid(i, 1));
            ++pattern.words;
        }
    }
    pattern.form.setPattern(form + u'$');
    pattern.form.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// The longest sentences first: "the label is in %1 by its name" before "the label is in %1".
std::vector<Pattern> patternsOf(std::span<const FactTexts::Sentences> kinds)
{
    std::vector<Pattern> found;
    for (const FactTexts::Sentences sentences : kinds)
        std::transform(sentences.begin(), sentences.end(), std::back_inserter(found), patternOf);
    std::stable_sort(found.begin(), found.end(),
                     [](const Pattern& a, const Pattern& b) { return a.words > b.words; });
    return found;
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = patternsOf(allSentences());
    return all;
}

/// A number with the decimal sign of the language; counts stay without one for thousands, since
/// names of recordings look alike. "1, 2 or 4" is a list of numbers.
std::optional<QString> numberText(const QString& text)
{
    static const QRegularExpression kDecimal(QStringLiteral("^-?\\d+\\.\\d+(e[-+]?\\d+)?$"));
    static const QRegularExpression kList(QStringLiteral("^(\\d[\\d, ]*) or (\\d+)$"));
    if (const auto list = kList.match(text); list.hasMatch())
        return FactTexts::tr("%1 or %2").arg(list.captured(1), list.captured(2));
    if (!kDecimal.match(text).hasMatch())
        return std::nullopt;
    return inLanguage(text.toStdString());
}

std::optional<QString> known(const QString& fact);

/// The whole of a text as one of these sentences; nothing where none is.
template <typename ArgumentText>
std::optional<QString> asOneOf(const std::vector<Pattern>& all, const QString& fact,
                               const ArgumentText& textOf)
{
    for (const Pattern& pattern : all) {
        if (!pattern.mayBe(fact))
            continue;
        const auto match = pattern.form.match(fact);
        if (!match.hasMatch())
            continue;
        QString text = FactTexts::tr(pattern.sentence);
        if (text == QString::fromUtf8(pattern.sentence))
            return fact; // English
        // All places at once: a "%2" inside an argument is none.
        std::array<QString, 10> arguments;
        for (std::size_t group = 0; group < pattern.places.size(); ++group) {
            const QString argument = match.captured(static_cast<int>(group) + 1);
            arguments[static_cast<std::size_t>(pattern.places[group])] = textOf(argument);
        }
        QString filled;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool place = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
            filled += place ? arguments[static_cast<std::size_t>(text[++i].digitValue())]
                            : QString(text[i]);
        }
        return filled;
    }
    return std::nullopt;
}

std::optional<QString> asOneSentence(const QString& fact)
{
    return asOneOf(patterns(), fact,
                   [](const QString& argument) { return known(argument).value_or(argument); });
}

/// A sentence, a number, or parts of which at least one is known; the others stay.
std::optional<QString> known(const QString& fact)
{
    if (auto number = numberText(fact))
        return number;
    if (auto sentence = asOneSentence(fact))
        return sentence;
    for (const char* sign : {"; ", ", ", ": "}) {
        const QString separator = QString::fromLatin1(sign);
        for (qsizetype at = fact.lastIndexOf(separator); at > 0;
             at = fact.lastIndexOf(separator, at - 1)) {
            const QString rest = fact.mid(at + separator.size());
            const auto head = asOneSentence(fact.left(at));
            if (head && !rest.isEmpty())
                return *head + separator + known(rest).value_or(rest);
        }
        const qsizetype first = fact.indexOf(separator);
        if (first <= 0)
            continue;
        const QString one = fact.left(first);
        const QString others = fact.mid(first + separator.size());
        // "a1: it has no samples; ...": a part may be joined itself.
        const auto head = separator == QLatin1String("; ") ? known(one) : std::nullopt;
        const auto rest = known(others);
        if (head || rest)
            return head.value_or(one) + separator + rest.value_or(others);
    }
    return std::nullopt;
}

} // namespace

const QRegularExpression& fieldsInBrackets()
{
    static const QRegularExpression kFields(
        QStringLiteral(" \\((dataset|space|limits|search|training|judging)\\.[^()]+\\)"));
    return kFields;
}

QStringList factSentences()
{
    QStringList all;
    for (const FactTexts::Sentences sentences : allSentences())
        for (const char* sentence : sentences)
            all += QString::fromUtf8(sentence);
    return all;
}

QStringList subjectSentences()
{
    QStringList all;
    for (const char* sentence : FactTexts::ofSubjects())
        all += QString::fromUtf8(sentence);
    return all;
}

QString factText(const QString& fact)
{
    QString said = fact;
    QString fields;
    for (auto match = fieldsInBrackets().match(said); match.hasMatch();
         match = fieldsInBrackets().match(said)) {
        fields += match.captured();
        said.remove(match.capturedStart(), match.capturedLength());
    }
    const auto text = known(said);
    return text && *text != said ? *text + fields : fact;
}

QString subjectText(const QString& subject)
{
    static const std::vector<Pattern> kSubjects = patternsOf(std::array{FactTexts::ofSubjects()});
    return asOneOf(kSubjects, subject, [](const QString& name) { return name; }).value_or(subject);
}

std::string nameText(const std::string& name)
{
    return factText(QString::fromStdString(name)).toStdString();
}

} // namespace splitscape::ui
