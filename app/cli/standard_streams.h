// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <stop_token>
#include <streambuf>
#include <vector>

namespace splitscape::cli {

/// Writes to a file descriptor and remembers why a write failed.
class DescriptorOutput : public std::streambuf {
public:
    explicit DescriptorOutput(int descriptor);
    ~DescriptorOutput() override;
    DescriptorOutput(const DescriptorOutput&) = delete;
    DescriptorOutput& operator=(const DescriptorOutput&) = delete;

    /// errno of the first write that failed; 0 while all went well.
    [[nodiscard]] int failure() const { return m_failure; }

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

private:
    bool writeOut(const char* text, std::size_t size);

    int m_descriptor;
    int m_failure = 0;
    std::vector<char> m_buffer;
};

/// Reads from a file descriptor; a stop request ends the stream within 50 ms, even while nothing
/// comes in.
class DescriptorInput : public std::streambuf {
public:
    DescriptorInput(int descriptor, std::stop_token stop);

protected:
    int_type underflow() override;

private:
    int m_descriptor;
    std::stop_token m_stop;
    std::vector<char> m_buffer;
};

} // namespace splitscape::cli
