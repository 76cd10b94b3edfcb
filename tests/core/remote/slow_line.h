// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace splitscape::test {

/// A line between workers and a port of this machine that delays every byte and carries only so
/// many a second in each direction, and that can be cut: then connections stay open and nothing
/// comes through, as when a cable is pulled. It needs no rights, unlike a network namespace.
class SlowLine {
public:
    using Clock = std::chrono::steady_clock;

    /// @param bytesASecond  in each direction, for all connections together
    SlowLine(int target, std::chrono::milliseconds delay, double bytesASecond)
        : m_target(target)
        , m_delay(delay)
        , m_rate(bytesASecond)
        , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listening, reinterpret_cast<sockaddr*>(&address), size) != 0
            || ::listen(m_listening, 16) != 0)
            throw std::system_error(errno, std::generic_category(), "a slow line");
        ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~SlowLine()
    {
        m_thread.request_stop();
        m_thread.join();
        for (const auto& way : m_ways)
            ::close(way->from);
        ::close(m_listening);
    }
    SlowLine(const SlowLine&) = delete;
    SlowLine& operator=(const SlowLine&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    void cut() { m_isCut = true; }
    [[nodiscard]] std::int64_t carried() const { return m_carried; } ///< bytes, both directions

private:
    /// One direction of a connection; the other one has the same two sockets, exchanged.
    struct Way {
        int from = -1;
        int to = -1;
        std::deque<std::pair<Clock::time_point, std::vector<char>>> under;
        bool ended = false;
    };

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        return address;
    }

    void accept()
    {
        const int near = ::accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (near < 0)
            return;
        const int far = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_target);
        if (::connect(far, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            ::close(near);
            ::close(far);
            return;
        }
        ::fcntl(far, F_SETFL, O_NONBLOCK);
        const int yes = 1;
        ::setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        ::setsockopt(far, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        auto one = std::make_unique<Way>();
        one->from = near;
        one->to = far;
        auto other = std::make_unique<Way>();
        other->from = far;
        other->to = near;
        m_ways.push_back(std::move(one));
        m_ways.push_back(std::move(other));
    }

    void take(Way& way)
    {
        std::array<char, 16384> bytes{};
        std::size_t waiting = 0;
        for (const auto& [time, piece] : way.under)
            waiting += piece.size();
        if (waiting > 1'000'000) // the sender waits, as on a real line
            return;
        const ::ssize_t count = ::recv(way.from, bytes.data(), bytes.size(), 0);
        if (count == 0)
            way.ended = true;
        if (count > 0)
            way.under.emplace_back(Clock::now() + m_delay,
                                   std::vector<char>(bytes.data(), bytes.data() + count));
    }

    void deliver(Way& way, double& allowance)
    {
        while (!way.under.empty() && way.under.front().first <= Clock::now() && allowance > 0.0) {
            auto& piece = way.under.front().second;
            const auto most = std::min<std::size_t>(piece.size(),
                                                    static_cast<std::size_t>(allowance) + 1);
            const ::ssize_t sent = ::send(way.to, piece.data(), most, MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            allowance -= static_cast<double>(sent);
            m_carried += sent;
            piece.erase(piece.begin(), piece.begin() + sent);
            if (piece.empty())
                way.under.pop_front();
        }
        if (way.ended && way.under.empty())
            ::shutdown(way.to, SHUT_WR);
    }

    void run(const std::stop_token& stop)
    {
        auto last = Clock::now();
        std::array<double, 2> allowance{}; // bytes that may go now, for each direction
        while (!stop.stop_requested()) {
            std::vector<pollfd> polled{{m_listening, POLLIN, 0}};
            for (const auto& way : m_ways)
                if (!way->ended)
                    polled.push_back({way->from, POLLIN, 0});
            ::poll(polled.data(), polled.size(), 1);
            const auto now = Clock::now();
            const double seconds = std::chrono::duration<double>(now - last).count();
            last = now;
            if (m_isCut)
                continue;
            accept();
            for (double& one : allowance)
                one = std::min(one + seconds * m_rate, 0.02 * m_rate);
            for (std::size_t i = 0; i < m_ways.size(); ++i) {
                if (!m_ways[i]->ended)
                    take(*m_ways[i]);
                deliver(*m_ways[i], allowance[i % 2]);
            }
        }
    }

    int m_target;
    std::chrono::milliseconds m_delay;
    double m_rate;
    int m_listening;
    int m_port = 0;
    std::atomic<bool> m_isCut{false};
    std::atomic<std::int64_t> m_carried{0};
    std::vector<std::unique_ptr<Way>> m_ways;
    std::jthread m_thread;
};

} // namespace splitscape::test
