// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cost_batch.h"

#include "app/cli/batch_line.h"
#include "app/cli/cost_json.h"
#include "app/cli/messages.h"
#include "app/cli/standard_streams.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>

#include <fcntl.h>
#include <unistd.h>

namespace splitscape::cli {

namespace {

// Written in pieces, so that a pipe is not woken for each line.
constexpr std::size_t kPieceBytes = 1 << 15;

void appendError(std::string& out, const Error& error, long long line)
{
    const nlohmann::json json{{"error", sentenceOf(error)}, {"line", line}};
    out += json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Closes a descriptor when it goes.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

int judgeBatch(std::istream& in, const partition::Rules& rules, const Streams& streams,
               std::stop_token stop)
{
    LineReader reader(in);
    CostJsonWriter writer(rules);
    space::Architecture architecture;
    std::string out;
    long long refused = 0;
    const auto flush = [&] {
        streams.out.write(out.data(), static_cast<std::streamsize>(out.size()));
        out.clear();
    };
    while (!stop.stop_requested() && streams.out && reader.next()) {
        if (!reader.tooLong() && trimmed(reader.line()).empty())
            continue;
        const auto parsed = reader.tooLong()
            ? Result<void>(Error{ErrorCode::SyntaxInvalid, "architecture",
                                 "the line is longer than 65536 bytes"})
            : parseBatchLine(reader.line(), architecture);
        if (parsed)
            writer.append(out, architecture.lengths, architecture.channels);
        else
            appendError(out, parsed.error(), reader.number());
        refused += parsed ? 0 : 1;
        out += '\n';
        // A slow writer at the other end of a pipe wants its answers as they come.
        if (out.size() >= kPieceBytes || in.rdbuf()->in_avail() <= 0) {
            flush();
            if (in.rdbuf()->in_avail() <= 0)
                streams.out.flush();
        }
    }
    flush();
    streams.out.flush();
    if (!streams.out)
        return PipeClosed;
    if (stop.stop_requested())
        return Interrupted;
    if (refused == 0)
        return Done;
    note(streams,
         refused == 1
             ? std::string("One line could not be used; its answer says why.")
             : std::to_string(refused) + " lines could not be used; their answers say why.");
    return BadInput;
}

int judgeBatchFile(const std::string& path, const partition::Rules& rules, const Streams& streams,
                   std::stop_token stop)
{
    if (path == "-")
        return judgeBatch(streams.in, rules, streams, stop);
    std::error_code ignored;
    const bool pipe = std::filesystem::is_fifo(path, ignored)
        || std::filesystem::is_character_file(path, ignored);
    if (!pipe) {
        if (const auto readable = checkReadableFile(path); !readable)
            return report(streams, readable.error());
    }
    // Without waiting for who writes to a pipe: a stop request would wait with it. The reading waits,
    // and looks for stop requests.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | (pipe ? O_NONBLOCK : 0)));
    if (file.number() < 0)
        return report(streams, {ErrorCode::FileUnreadable, path, std::strerror(errno)});
    DescriptorInput buffer(file.number(), stop);
    std::istream in(&buffer);
    return judgeBatch(in, rules, streams, stop);
}

} // namespace splitscape::cli
