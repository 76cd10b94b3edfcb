// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_streams.h"

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace splitscape::cli {

namespace {

constexpr std::size_t kBufferBytes = 1 << 16;
constexpr int kPollMilliseconds = 50;

} // namespace

DescriptorOutput::DescriptorOutput(int descriptor)
    : m_descriptor(descriptor)
    , m_buffer(kBufferBytes)
{
    setp(m_buffer.data(), m_buffer.data() + m_buffer.size());
}

DescriptorOutput::~DescriptorOutput() { DescriptorOutput::sync(); }

bool DescriptorOutput::writeOut(const char* text, std::size_t size)
{
    while (size > 0 && m_failure == 0) {
        const ssize_t written = ::write(m_descriptor, text, size);
        if (written > 0) {
            text += written;
            size -= static_cast<std::size_t>(written);
        } else if (errno == EAGAIN) {
            pollfd ready{m_descriptor, POLLOUT, 0};
            ::poll(&ready, 1, kPollMilliseconds);
        } else if (errno != EINTR) {
            m_failure = errno;
        }
    }
    return m_failure == 0;
}

int DescriptorOutput::sync()
{
    const bool good = writeOut(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    setp(m_buffer.data(), m_buffer.data() + m_buffer.size());
    return good ? 0 : -1;
}

DescriptorOutput::int_type DescriptorOutput::overflow(int_type character)
{
    if (sync() != 0)
        return traits_type::eof();
    if (!traits_type::eq_int_type(character, traits_type::eof())) {
        *pptr() = traits_type::to_char_type(character);
        pbump(1);
    }
    return traits_type::not_eof(character);
}

std::streamsize DescriptorOutput::xsputn(const char* text, std::streamsize size)
{
    if (epptr() - pptr() < size && sync() != 0)
        return 0;
    const auto bytes = static_cast<std::size_t>(size);
    if (bytes > m_buffer.size())
        return writeOut(text, bytes) ? size : 0;
    std::memcpy(pptr(), text, bytes);
    pbump(static_cast<int>(bytes));
    return size;
}

DescriptorInput::DescriptorInput(int descriptor, std::stop_token stop)
    : m_descriptor(descriptor)
    , m_stop(std::move(stop))
    , m_buffer(kBufferBytes)
{
}

DescriptorInput::int_type DescriptorInput::underflow()
{
    while (!m_stop.stop_requested()) {
        pollfd ready{m_descriptor, POLLIN, 0};
        if (::poll(&ready, 1, kPollMilliseconds) == 0)
            continue;
        const ssize_t got = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
        if (got > 0) {
            setg(m_buffer.data(), m_buffer.data(), m_buffer.data() + got);
            return traits_type::to_int_type(m_buffer.front());
        }
        if (got == 0 || (errno != EINTR && errno != EAGAIN))
            break;
    }
    return traits_type::eof();
}

} // namespace splitscape::cli
