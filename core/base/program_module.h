// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace splitscape {

/// A shared library of this program that is opened on first use, because it is large or needs a
/// package that may be absent.
struct ProgramModule {
    const char* file; ///< its name: "libsplitscape_torch.so"
    const char* variable; ///< of the environment: another path of it
    const char* name; ///< for people: "LibTorch"
    const char* absence; ///< the sentence for an installation without it
};

/// The address of a symbol in the module, which is looked for where an installation or a build puts
/// it, seen from the running program. It is never closed. Thread: any.
/// Errors: FileMissing with `absence`; FileUnreadable and FileFormatUnknown for a file that cannot be
/// loaded and for one without the symbol. The subject is the module's name.
[[nodiscard]] Result<void*> openModule(const ProgramModule& module, const char* symbol);

} // namespace splitscape
