// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/label_words.h"

#include "core/base/text.h"
#include "core/data/formats/any_case.h"

#include <algorithm>

namespace splitscape::data {

namespace {

using Words = std::vector<std::string>;

const Words& seizureWords()
{
    static const Words words{"seizure*", "seiz",    "seiz*",  "sz",     "ictal",   "ictus",
                             "anfall*",  "krampf*", "crisi*", "crise*", "crisis*", "convuls*",
                             "ataque*",  "fnsz",    "gnsz",   "spsz",   "cpsz",    "absz",
                             "tnsz",     "cnsz",    "tcsz",   "atsz",   "mysz"};
    return words;
}
const Words& backgroundWords()
{
    static const Words words{"bckg", "background", "bg", "normal", "interictal", "nonseizure"};
    return words;
}
const Words& startWords()
{
    static const Words words{"start*",       "onset", "begin*", "anfang", "inizio", "debut",
                             "d\303\251but", // début
                             "inicio",       "on"};
    return words;
}
const Words& endWords()
{
    static const Words words{"end*", "stop*", "offset", "finish*", "fin", "fine", "off"};
    return words;
}
/// Before the word they deny it: "no seizure", "post ictal".
const Words& denials()
{
    static const Words words{"no",   "non",   "not",  "post",    "pre",   "inter",
                             "kein", "keine", "ohne", "without", "senza", "sans"};
    return words;
}

/// What may stand between a denial and its word: "no further clinical seizure".
const Words& fillers()
{
    static const Words words{
        "a",        "an",       "any",     "the",    "clinical",      "electrographic", "epileptic",
        "obvious",  "clear",    "definite", "further", "more",         "other",          "apparent",
        "real",     "true",     "typical", "new",    "evidence",      "sign",           "signs",
        "of",       "for",      "klinischer", "klinische", "epileptischer", "weiterer", "weiteren",
        "eindeutiger"};
    return words;
}

/// Letters and digits joined; bytes of UTF-8 beyond ASCII count as letters.
Words wordsOf(std::string_view text)
{
    Words words(1);
    for (const char letter : lowerCase(text)) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || byte >= 0x80)
            words.back() += letter;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool matches(const std::string& word, const std::string& pattern)
{
    if (!pattern.empty() && pattern.back() == '*')
        return word.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
    return word == pattern;
}

/// "sz" of "sz1".
std::string withoutNumber(const std::string& word)
{
    return word.substr(0, word.find_last_not_of("0123456789") + 1);
}

/// The position of the first word that matches one of the patterns.
std::optional<std::size_t> firstOf(const Words& words, const Words& patterns)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const std::string& pattern : patterns)
            if (matches(words[i], pattern))
                return i;
    return std::nullopt;
}

/// "Anfallsende", "Krampfbeginn": the mark at the end of a word that names the seizure.
bool endsAs(const Words& words, const Words& stems, std::initializer_list<std::string_view> endings)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const bool named = std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) {
            return stem.back() == '*' && matches(word, stem);
        });
        return named
            && std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
                   return word.ends_with(ending);
               });
    });
}

bool isIn(const std::string& word, const Words& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether the word at a position is denied: "no seizure", "seizure free", "anfallsfrei".
bool isDenied(const Words& words, std::size_t at)
{
    const auto isNumber = [](const std::string& word) { return withoutNumber(word).empty(); };
    if (words[at].ends_with("frei") || words[at].ends_with("free")
        || (at + 1 < words.size() && (words[at + 1] == "free" || words[at + 1] == "frei")))
        return true;
    for (std::size_t i = at; i-- > 0;) {
        if (isIn(words[i], denials()))
            return true;
        if (isNumber(words[i]) || !isIn(words[i], fillers())) // "no. 2 seizure" counts them
            return false;
    }
    return false;
}

/// Whether the words of `phrase` follow each other in `words`, or it is the whole text.
bool holdsPhrase(const Words& words, std::string_view text, const std::string& phrase)
{
    if (lowerCase(trimmed(text)) == lowerCase(trimmed(phrase)))
        return true;
    Words wanted = wordsOf(phrase);
    if (wanted.empty())
        return false;
    if (phrase.back() == '*')
        wanted.back() += '*';
    for (std::size_t at = 0; at + wanted.size() <= words.size(); ++at) {
        bool all = true;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            all = all && matches(words[at + i], wanted[i]);
        if (all)
            return true;
    }
    return false;
}

} // namespace

LabelWords::LabelWords(const LabelSpec& labels)
    : m_starts(labels.starts.empty() ? startWords() : labels.starts)
    , m_ends(labels.ends.empty() ? endWords() : labels.ends)
    , m_own(!labels.classes.empty())
{
    for (std::string& word : m_starts)
        word = lowerCase(word);
    for (std::string& word : m_ends)
        word = lowerCase(word);
    if (!m_own) {
        m_names.assign(kEegClasses.begin(), kEegClasses.end());
        m_words = {backgroundWords(), seizureWords()};
        return;
    }
    m_hasBackground = labels.classes.front().name == kEegClasses.front();
    for (const ClassRule& rule : labels.classes) {
        m_names.push_back(rule.name);
        m_words.push_back(rule.words);
    }
}

std::optional<std::size_t> LabelWords::classOf(const std::vector<std::string>& words,
                                               std::string_view text) const
{
    for (std::size_t i = 0; m_own && i < m_words.size(); ++i)
        for (const std::string& phrase : m_words[i])
            if (holdsPhrase(words, text, phrase))
                return i;
    if (m_own)
        return std::nullopt;
    Words bare;
    for (const std::string& word : words)
        bare.push_back(withoutNumber(word));
    const auto seizure = firstOf(bare, m_words[1]);
    if (seizure && !isDenied(words, *seizure))
        return 1;
    if (firstOf(words, m_words[0]) || seizure)
        return 0;
    return std::nullopt;
}

LabelWords::Mark LabelWords::markOf(const std::vector<std::string>& words) const
{
    if (firstOf(words, m_ends) || (!m_own && endsAs(words, m_words[1], {"ende", "end", "stop"})))
        return Mark::End;
    const bool starts = firstOf(words, m_starts)
        || (!m_own && endsAs(words, m_words[1], {"beginn", "anfang", "start", "onset"}));
    return starts ? Mark::Start : Mark::Span;
}

LabelReading LabelWords::read(std::vector<TimedText> texts) const
{
    std::stable_sort(texts.begin(), texts.end(), [](const TimedText& a, const TimedText& b) {
        return a.startSeconds < b.startSeconds;
    });
    LabelReading reading;
    std::map<std::size_t, double> open; // by class, since when
    const auto at = [](double seconds) { return formatNumber(seconds) + " s"; };
    for (const TimedText& one : texts) {
        const Words words = wordsOf(one.text);
        const auto classIndex = classOf(words, one.text);
        if (!classIndex) {
            ++reading.otherTexts[one.text.substr(0, 60)];
            continue;
        }
        reading.meansSomething = true;
        if (*classIndex == 0 && m_hasBackground)
            continue;
        const auto label = static_cast<std::uint8_t>(*classIndex);
        const Mark mark = markOf(words);
        if (one.endSeconds && *one.endSeconds > one.startSeconds
            && (mark != Mark::End || !open.contains(*classIndex))) {
            reading.spans.push_back({one.startSeconds, *one.endSeconds, label});
        } else if (mark == Mark::Start && !open.contains(*classIndex)) {
            open[*classIndex] = one.startSeconds;
        } else if (mark == Mark::End && open.contains(*classIndex)) {
            reading.spans.push_back({open[*classIndex], one.startSeconds, label});
            open.erase(*classIndex);
        } else {
            reading.doubt = "the annotation \"" + one.text.substr(0, 60) + "\" at "
                + at(one.startSeconds) + " has no length and "
                + (mark == Mark::End ? "nothing that it ends" : "no mark of its end");
        }
    }
    for (const auto& [classIndex, since] : open)
        reading.doubt = "the " + m_names[classIndex] + " that starts at " + at(since)
            + " has no mark of its end";
    return reading;
}

std::string listed(const std::map<std::string, int>& texts, std::size_t most)
{
    std::vector<std::pair<int, std::string>> sorted;
    sorted.reserve(texts.size());
    for (const auto& [text, count] : texts)
        sorted.emplace_back(-count, text);
    std::sort(sorted.begin(), sorted.end());
    std::string list;
    for (std::size_t i = 0; i < std::min(sorted.size(), most); ++i)
        list += (i > 0 ? ", \"" : "\"") + sorted[i].second + "\" ("
            + std::to_string(-sorted[i].first) + ")";
    if (sorted.size() > most)
        list += " and " + std::to_string(sorted.size() - most) + " others";
    return list;
}

} // namespace splitscape::data
