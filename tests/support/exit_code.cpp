// SPDX-License-Identifier: GPL-3.0-or-later
// The exit code of every test program. Qt Test returns the number of failures, so a program that
// skipped everything looks as if it had passed. The linker's --wrap=main puts this function in
// front of the main that QTEST_MAIN writes.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

// The names that the linker gives: the wrapped function, and the one in front of it.
extern "C" int __real_main(int count, char** arguments);
extern "C" int __wrap_main(int count, char** arguments);

namespace {

constexpr int kSkipped = 77; // what CTest takes as skipped, see cmake/SplitscapeTargets.cmake
constexpr int kOwnPasses = 2; // Qt Test counts initTestCase and cleanupTestCase as passed

/// Whether an argument asks for a log of its own or for a list; then Qt Test is left alone.
bool choosesOutput(int count, char** arguments)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        for (const std::string_view option :
             {"-o", "-txt", "-xml", "-lightxml", "-xunitxml", "-junitxml", "-csv", "-teamcity",
              "-tap", "-functions", "-datatags", "-help"})
            if (argument == option)
                return true;
    }
    return false;
}

/// Whether the totals at the end of the log say that nothing failed and no function ran to its end.
bool everythingWasSkipped(const std::string& log)
{
    std::ifstream lines(log);
    bool skipped = false;
    for (std::string line; std::getline(lines, line);) {
        int passed = 0;
        int failed = 0;
        int left = 0;
        if (std::sscanf(line.c_str(), "Totals: %d passed, %d failed, %d skipped", &passed, &failed,
                        &left)
            == 3)
            skipped = passed <= kOwnPasses && failed == 0 && left > 0;
    }
    return skipped;
}

} // namespace

int __wrap_main(int count, char** arguments)
{
    const char* folder = std::getenv("TMPDIR");
    std::string log = std::string(folder ? folder : "/tmp") + "/splitscape-test-XXXXXX";
    const int file = choosesOutput(count, arguments) ? -1 : mkstemp(log.data());
    if (file < 0)
        return __real_main(count, arguments);
    close(file);
    std::array<std::string, 4> added{"-o", "-,txt", "-o", log + ",txt"};
    std::vector<char*> all(arguments, arguments + count);
    for (std::string& argument : added)
        all.push_back(argument.data());
    all.push_back(nullptr);
    const int failures = __real_main(static_cast<int>(all.size()) - 1, all.data());
    const bool skipped = failures == 0 && everythingWasSkipped(log);
    unlink(log.c_str());
    return skipped ? kSkipped : failures;
}
