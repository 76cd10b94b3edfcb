// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/channel_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace splitscape::data {

namespace {

constexpr std::size_t kNamed = 30;

struct PlainName {
    std::vector<std::string> electrodes; ///< one, or the two of a pair
    std::string reference; ///< "REF"; empty where the label states none
};

std::string upperWithoutBlanks(std::string_view text)
{
    std::string upper;
    for (const char letter : text)
        if (letter != ' ' && letter != '\t')
            upper
                += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return upper;
}

/// What stands between two electrodes, as a hyphen: "F7:T7", "F7/T7", a dash of UTF-8 or Windows.
std::string withHyphens(std::string_view label)
{
    std::string plain;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const std::string_view rest = label.substr(i);
        if (rest.starts_with("\xe2\x80\x93") || rest.starts_with("\xe2\x80\x94")
            || rest.starts_with("\xe2\x88\x92")) {
            plain += '-';
            i += 2;
        } else {
            plain += rest[0] == ':' || rest[0] == '/' || rest[0] == '_' || rest[0] == '\x96'
                    || rest[0] == '\x97'
                ? '-'
                : rest[0];
        }
    }
    return plain;
}

bool isReference(const std::string& part)
{
    constexpr std::array<std::string_view, 11> kReferences{"REF", "LE", "AVG", "AVE",  "AR", "A1",
                                                           "A2",  "M1", "M2",  "A1A2", "G2"};
    return std::find(kReferences.begin(), kReferences.end(), part) != kReferences.end();
}

/// The names of the 10-10 system for those of the 10-20 system.                    [Jasper1958]
std::string presentName(const std::string& electrode)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kOldNames{
        {{"T3", "T7"}, {"T4", "T8"}, {"T5", "P7"}, {"T6", "P8"}}};
    for (const auto& [old, present] : kOldNames)
        if (electrode == old)
            return std::string(present);
    return electrode;
}

PlainName plainName(std::string_view label)
{
    const std::string plain = withHyphens(label);
    std::string_view rest = trimmed(plain);
    // "ECG lead II" has two of them.
    for (const std::string_view prefix : {"EEG", "ECG", "EKG", "LEAD", "POL", "LEAD"}) {
        const std::string start = upperWithoutBlanks(rest.substr(0, prefix.size()));
        const bool apart = rest.size() > prefix.size()
            && (rest[prefix.size()] == ' ' || rest[prefix.size()] == '-'
                || rest[prefix.size()] == '_');
        if (start == prefix && apart) {
            rest = trimmed(rest.substr(prefix.size() + 1));
        }
    }
    while (rest.ends_with('.')) // "F7.." fills the four places of a label
        rest.remove_suffix(1);
    PlainName name;
    const std::string upper = upperWithoutBlanks(rest);
    for (std::size_t at = 0; at <= upper.size();) {
        const std::size_t end = std::min(upper.find('-', at), upper.size());
        name.electrodes.push_back(presentName(upper.substr(at, end - at)));
        at = end + 1;
    }
    // "T8-P8-0" and "-1" are how a library tells twice the same label apart.
    if (name.electrodes.size() == 3
        && name.electrodes.back().find_first_not_of("0123456789") == std::string::npos)
        name.electrodes.pop_back();
    if (name.electrodes.size() > 1 && isReference(name.electrodes.back())) {
        name.reference = name.electrodes.back();
        name.electrodes.pop_back();
    }
    return name;
}

std::optional<ChannelMatch> pairOf(std::span<const std::string> labels,
                                   const std::vector<PlainName>& names, const PlainName& wanted)
{
    const auto single = [](const PlainName& name, const std::string& electrode) {
        return name.electrodes.size() <= 2 && name.electrodes.front() == electrode;
    };
    // "F7-Cz" and "T7-Cz": whatever the reference is, it falls out.
    const auto referenceOf = [](const PlainName& name) {
        return name.electrodes.size() == 2 ? name.electrodes.back() : name.reference;
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!single(names[i], wanted.electrodes[0]))
            continue;
        for (std::size_t j = 0; j < names.size(); ++j)
            if (single(names[j], wanted.electrodes[1]) && referenceOf(names[j]) == referenceOf(names[i]))
                return ChannelMatch{static_cast<int>(i), static_cast<int>(j),
                                    std::string(trimmed(labels[i])) + " minus "
                                        + std::string(trimmed(labels[j]))};
    }
    return std::nullopt;
}

} // namespace

std::optional<ChannelMatch> findChannel(std::span<const std::string> labels,
                                        std::string_view wanted)
{
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (!labels[i].empty() && trimmed(labels[i]) == trimmed(wanted))
            return ChannelMatch{static_cast<int>(i), -1, {}};
    const PlainName plain = plainName(wanted);
    std::vector<PlainName> names;
    for (const std::string& label : labels)
        names.push_back(plainName(label));
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (!labels[i].empty() && names[i].electrodes == plain.electrodes)
            return ChannelMatch{static_cast<int>(i), -1, std::string(trimmed(labels[i]))};
    return plain.electrodes.size() == 2 ? pairOf(labels, names, plain) : std::nullopt;
}

std::string listed(std::span<const std::string> labels)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(labels.size(), kNamed); ++i)
        text += (i > 0 ? ", " : "") + std::string(trimmed(labels[i]));
    if (labels.size() > kNamed)
        text += " and " + std::to_string(labels.size() - kNamed) + " others";
    return text.empty() ? "none" : text;
}

} // namespace splitscape::data
