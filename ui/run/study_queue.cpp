// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/study_queue.h"

#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/study/study_json.h"
#include "ui/library/library_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace splitscape::ui {

namespace {
constexpr std::uint64_t kMaximumBytes = 64 << 20;
}

StudyQueue::StudyQueue(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
    if (m_lost > 0)
        save();
}

// {"waiting": [{"path": "...", "study": {...}}]}
void StudyQueue::read()
{
    const Result<std::string> text = readFile(m_file, kMaximumBytes);
    if (!text) {
        m_lost = text.error().code == ErrorCode::FileMissing ? 0 : 1;
        return;
    }
    const Result<nlohmann::json> json = parseJson(*text, m_file.string());
    if (!json || !json->is_object() || !json->contains("waiting") || !json->at("waiting").is_array()) {
        m_lost = 1;
        return;
    }
    for (const nlohmann::json& entry : json->at("waiting")) {
        const bool whole = entry.is_object() && entry.contains("study")
            && entry.value("path", nlohmann::json()).is_string();
        study::StudyReading reading;
        if (whole)
            reading = study::parseStudy(entry.at("study").dump(), m_file.string());
        if (!whole || !reading.ok() || m_waiting.size() == kMostWaiting) {
            ++m_lost;
            continue;
        }
        m_waiting.push_back({std::move(reading.spec),
                             QString::fromStdString(entry.at("path").get<std::string>())});
    }
}

void StudyQueue::save()
{
    nlohmann::json waiting = nlohmann::json::array();
    for (const QueuedStudy& study : m_waiting)
        waiting.push_back({{"path", study.path.toStdString()},
                           {"study", nlohmann::json::parse(study::toText(study.spec))}});
    std::error_code ignored; // writing says what is wrong
    std::filesystem::create_directories(m_file.parent_path(), ignored);
    Result<void> written;
    if (m_lost > 0 && m_damagedFile.empty()) {
        if (Result<std::filesystem::path> aside = setAside(m_file); aside)
            m_damagedFile = *std::move(aside);
        else
            written = aside.error(); // nothing is written over what could not be read
    }
    if (written)
        written = writeFileAtomically(m_file, nlohmann::json{{"waiting", waiting}}.dump(1) + '\n');
    emit changed();
    if (!written)
        emit notSaved(written.error());
}

bool StudyQueue::append(QueuedStudy study)
{
    if (m_waiting.size() >= kMostWaiting)
        return false;
    m_waiting.push_back(std::move(study));
    save();
    return true;
}

void StudyQueue::remove(std::size_t place)
{
    if (place >= m_waiting.size())
        return;
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(place));
    save();
}

void StudyQueue::move(std::size_t place, int step)
{
    const auto to = static_cast<std::ptrdiff_t>(place) + step;
    const auto size = static_cast<std::ptrdiff_t>(m_waiting.size());
    if (static_cast<std::ptrdiff_t>(place) >= size || to < 0 || to >= size || step == 0)
        return;
    const auto from = m_waiting.begin() + static_cast<std::ptrdiff_t>(place);
    if (step > 0)
        std::rotate(from, from + 1, m_waiting.begin() + to + 1);
    else
        std::rotate(m_waiting.begin() + to, from, from + 1);
    save();
}

void StudyQueue::start()
{
    if (m_waiting.empty())
        return;
    const QueuedStudy next = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_underWay = true;
    save();
    emit studyDue(next);
}

void StudyQueue::searchEnded(bool completed)
{
    if (!m_underWay)
        return;
    if (completed && !m_waiting.empty()) {
        start();
        return;
    }
    m_underWay = false;
    emit changed();
}

void StudyQueue::putBack(QueuedStudy study)
{
    m_waiting.insert(m_waiting.begin(), std::move(study));
    m_underWay = false;
    save();
}

} // namespace splitscape::ui
