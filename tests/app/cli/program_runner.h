// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/cli/program.h"

#include <sstream>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::test {

/// What a run of the whole program left behind.
struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs splitscape-cli in this process.
inline Ran runProgram(const std::vector<std::string>& arguments, const std::string& input = {},
                      std::stop_token stop = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const cli::Program program(cli::allCommands());
    const int code = program.run(arguments, {in, out, err}, stop);
    return {code, out.str(), err.str()};
}

/// The same from a line of words without quotes.
inline Ran runLine(const char* line, const std::string& input = {})
{
    std::vector<std::string> words;
    std::istringstream in(line);
    for (std::string word; in >> word;)
        words.push_back(word);
    return runProgram(words, input);
}

} // namespace splitscape::test
