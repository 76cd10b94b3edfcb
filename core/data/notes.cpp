// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/notes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace splitscape::data {

nlohmann::json toJson(const Notes& notes)
{
    auto json = nlohmann::json::array();
    for (const Note& note : notes)
        json.push_back({{"kind", kNoteKindNames[static_cast<std::size_t>(note.kind)]},
                        {"subject", note.subject},
                        {"detail", note.detail}});
    return json;
}

Notes notesFrom(const nlohmann::json& json)
{
    Notes notes;
    if (!json.is_array())
        return notes;
    for (const auto& entry : json) {
        if (!entry.is_object())
            continue;
        const auto text = [&](const char* key) {
            const auto found = entry.find(key);
            return found != entry.end() && found->is_string() ? found->get<std::string>()
                                                              : std::string();
        };
        const auto kind = std::find(kNoteKindNames.begin(), kNoteKindNames.end(), text("kind"));
        if (kind != kNoteKindNames.end())
            notes.push_back({static_cast<NoteKind>(kind - kNoteKindNames.begin()), text("subject"),
                             text("detail")});
    }
    return notes;
}

std::string toText(const Notes& notes)
{
    return toJson(notes).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Notes notesFromText(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    return json.is_discarded() ? Notes() : notesFrom(json);
}

void sortByKind(Notes& notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note& a, const Note& b) { return a.kind < b.kind; });
    std::set<std::tuple<NoteKind, std::string, std::string>> known;
    std::erase_if(notes, [&](const Note& note) {
        return !known.emplace(note.kind, note.subject, note.detail).second;
    });
}

} // namespace splitscape::data
