// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::cli {

/// What the program's exit code says.
enum ExitCode : int {
    Done = 0,
    UsageError = 2, ///< the command line itself
    BadInput = 3, ///< a file or value that cannot be used
    Interrupted = 130, ///< SIGINT or SIGTERM; what was found is kept
    PipeClosed = 141 ///< nobody reads standard output any more
};

/// Results go to `out`, messages to `err`. A reader that went away sets out's badbit.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

/// One command of splitscape-cli, free of the process it runs in.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual std::string_view name() const = 0;
    /// One line for --help.
    [[nodiscard]] virtual std::string_view summary() const = 0;
    /// Words that may follow the name and have options of their own, as `device list`.
    [[nodiscard]] virtual std::vector<std::string_view> actions() const { return {}; }
    /// `arguments` are those after the command's name. Returns an ExitCode.
    [[nodiscard]] virtual int run(const std::vector<std::string>& arguments, const Streams& streams,
                                  std::stop_token stop) const = 0;
};

} // namespace splitscape::cli
