// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/printable_bytes.h"

#include "core/base/base64.h"

#include <span>

namespace splitscape::remote {

std::string printable(std::string_view bytes) { return toBase64(std::as_bytes(std::span(bytes))); }

Result<std::string> bytesOf(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.remove_suffix(1);
    const auto bytes = fromBase64(text);
    if (!bytes)
        return Error{ErrorCode::FileDamaged, "training result", "it is cut or no result at all"};
    return std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size());
}

} // namespace splitscape::remote
