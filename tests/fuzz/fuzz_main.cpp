// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of libFuzzer: splitscape_fuzz --target=NAME [its options] [folders of inputs]. Without a target it
// lists them.
#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

const splitscape::fuzz::Target* g_target = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    constexpr std::string_view kOption = "--target=";
    for (int i = 1; i < *count; ++i) {
        const std::string_view argument((*arguments)[i]);
        if (!argument.starts_with(kOption))
            continue;
        for (const splitscape::fuzz::Target& one : splitscape::fuzz::SPLITSCAPE_FUZZ_TARGETS()) {
            if (one.name == argument.substr(kOption.size()))
                g_target = &one;
        }
    }
    if (g_target != nullptr)
        return 0;
    for (const splitscape::fuzz::Target& one : splitscape::fuzz::SPLITSCAPE_FUZZ_TARGETS())
        std::printf("%.*s %zu\n", static_cast<int>(one.name.size()), one.name.data(), one.longest);
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    g_target->take({bytes, count});
    return 0;
}
