// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/messages.h"
#include "app/cli/program.h"
#include "app/cli/standard_streams.h"

#include <QLocale>
#include <cerrno>
#include <cstring>
#include <iostream>

#include <unistd.h>

int main(int argc, char** argv)
{
    using namespace splitscape;
    QLocale::setDefault(QLocale::c()); // numbers are English, whatever the user's language is
    const cli::Interruption interruption;
    cli::DescriptorInput input(STDIN_FILENO, interruption.token());
    cli::DescriptorOutput output(STDOUT_FILENO);
    std::istream in(&input);
    std::ostream out(&output);
    const cli::Streams streams{in, out, std::cerr};

    const cli::Program program(cli::allCommands());
    const int code = program.run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc),
                                 streams, interruption.token());
    if (output.failure() == EPIPE)
        return cli::PipeClosed;
    if (output.failure() != 0)
        return cli::report(
            streams,
            {output.failure() == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
             "standard output", std::strerror(output.failure())});
    return code;
}
