// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/c_source.h"

#include <algorithm>
#include <array>

namespace splitscape::exporting {

Result<void> validateIdentifier(std::string_view identifier)
{
    // A header of such a name could hide the library's.
    static constexpr std::array<std::string_view, 24> kStandard{
        "assert", "complex", "ctype",  "errno",  "fenv",   "float",  "inttypes", "iso646",
        "limits", "locale",  "math",   "setjmp", "signal", "stdarg", "stdbool",  "stddef",
        "stdint", "stdio",   "stdlib", "string", "tgmath", "time",   "wchar",    "wctype"};
    const auto isLetter
        = [](char sign) { return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); };
    const auto fits
        = [&](char sign) { return isLetter(sign) || (sign >= '0' && sign <= '9') || sign == '_'; };
    const std::string subject
        = "identifier \"" + std::string(identifier.substr(0, kMaximumCIdentifier)) + "\"";
    if (identifier.empty() || identifier.size() > kMaximumCIdentifier
        || !isLetter(identifier.front())
        || !std::all_of(identifier.begin(), identifier.end(), fits))
        return Error{ErrorCode::UsageInvalid, subject,
                     "it must be a letter, then letters, digits and underscores, 1 to "
                         + std::to_string(kMaximumCIdentifier) + " in all"};
    if (std::find(kStandard.begin(), kStandard.end(), identifier) != kStandard.end())
        return Error{ErrorCode::UsageInvalid, subject,
                     "it is the name of a header of the C library"};
    return {};
}

} // namespace splitscape::exporting
