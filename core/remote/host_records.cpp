// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/host_records.h"

#include <algorithm>
#include <utility>

namespace splitscape::remote {

namespace {

constexpr Seconds kRatePeriod{60.0};
constexpr Seconds kFirstPeriod{1.0};

bool isRefusal(WorkerRemarkKind kind)
{
    return kind == WorkerRemarkKind::WrongPassword || kind == WorkerRemarkKind::OtherEngineVersion;
}

} // namespace

void HostRecords::trained(const std::string& host, double work, Seconds seconds,
                          Clock::time_point now)
{
    m_work += work;
    m_time += seconds;
    m_recent.push_back(now);
    if (host.empty())
        return;
    Record& record = m_hosts[host];
    ++record.trainings;
    record.work += work;
    record.time += seconds;
    record.failuresInARow = 0;
}

bool HostRecords::failed(const std::string& host)
{
    ++m_failures;
    return ++m_hosts[host].failuresInARow == kMostFailures;
}

void HostRecords::note(WorkerRemark remark)
{
    m_refused += isRefusal(remark.kind) ? 1 : 0;
    if (!m_remarks.empty() && m_remarks.back().kind == remark.kind
        && m_remarks.back().host == remark.host && m_remarks.back().detail == remark.detail) {
        m_remarks.back().count += remark.count;
        return;
    }
    m_remarks.push_back(std::move(remark));
    if (m_remarks.size() > kMostRemarks)
        m_remarks.erase(m_remarks.begin());
}

bool HostRecords::areAlike() const
{
    constexpr double kAlike = 1.25;
    double slowest = 0.0;
    double fastest = 0.0;
    for (const auto& [name, record] : m_hosts) {
        if (record.time.count() <= 0.0)
            continue;
        const double speed = record.work / record.time.count();
        slowest = slowest > 0.0 ? std::min(slowest, speed) : speed;
        fastest = std::max(fastest, speed);
    }
    return slowest > 0.0 && fastest <= kAlike * slowest;
}

void HostRecords::describe(WorkersState& state, Clock::time_point now) const
{
    while (!m_recent.empty() && now - m_recent.front() > kRatePeriod)
        m_recent.pop_front();
    const Seconds period = std::clamp(Seconds(now - m_begun), kFirstPeriod, kRatePeriod);
    state.trainingsPerMinute
        = static_cast<double>(m_recent.size()) * (Seconds(60.0) / period);
    const double mean = m_time.count() > 0.0 ? m_work / m_time.count() : 0.0;
    for (const auto& [name, record] : m_hosts) {
        WorkerHost host{.name = name, .trainings = record.trainings, .training = record.time};
        if (mean > 0.0 && record.time.count() > 0.0)
            host.speed = record.work / record.time.count() / mean;
        state.trainingsDone += record.trainings;
        state.hosts.push_back(std::move(host));
    }
    state.remarks = m_remarks;
    state.failures = m_failures;
    state.refused = m_refused;
    state.repeated = m_repeated;
}

} // namespace splitscape::remote
