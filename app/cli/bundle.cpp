// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle.h"

#include "core/base/files.h"
#include "core/store/run_copy.h"
#include "core/study/study_json.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>
#include <QSysInfo>

#include <array>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace splitscape::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestFile = std::uint64_t{1} << 32;
constexpr std::array kFiles{kBundledRun, kBundledStudy, kBundledEnvironment};

std::string sha256(const std::string& bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

std::string environmentOf(const record::RunView& view)
{
    nlohmann::ordered_json json;
    json["data"] = {{"name", view.origin.datasetName},
                    {"fingerprint_xxh3_128", view.origin.datasetFingerprint}};
    json["sessions"] = nlohmann::ordered_json::array();
    for (const store::SessionRecord& session : view.sessions)
        json["sessions"].push_back({{"started_utc", session.startedUtc},
                                    {"program_version", session.programVersion},
                                    {"trainer", session.trainer}});
    json["bundled_by"] = {{"program_version", SPLITSCAPE_VERSION},
                          {"system", QSysInfo::prettyProductName().toStdString()},
                          {"kernel", QSysInfo::kernelType().toStdString() + " "
                               + QSysInfo::kernelVersion().toStdString()},
                          {"processor", QSysInfo::currentCpuArchitecture().toStdString()}};
    json["verify"] = {{"checksums", "sha256sum -c SHA256SUMS"},
                      {"replay", "splitscape-cli bundle --verify FOLDER"},
                      {"retrain", "splitscape-cli bundle --verify FOLDER --retrain --data PATH"}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Error mismatch(const fs::path& file, std::string detail)
{
    return {ErrorCode::FileDamaged, file.string(), std::move(detail)};
}

} // namespace

Result<void> writeBundle(const fs::path& run, const record::RunView& view, const fs::path& folder)
{
    std::error_code failure;
    if (fs::exists(folder, failure))
        return Error{ErrorCode::CannotWrite, folder.string(), "it is there already"};
    if (!fs::create_directory(folder, failure))
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    // With what is still in its write-ahead log, as of a run that was killed.
    if (auto copied = store::copyRun(run, folder / kBundledRun); !copied) {
        fs::remove(folder, failure);
        return copied;
    }
    const std::pair<std::string_view, std::string> texts[]{
        {kBundledStudy, view.origin.specification}, {kBundledEnvironment, environmentOf(view)}};
    for (const auto& [name, text] : texts) {
        if (auto written = writeFileAtomically(folder / name, text); !written)
            return written;
    }
    std::string sums;
    for (const std::string_view name : kFiles) {
        const auto bytes = readFile(folder / name, kLargestFile);
        if (!bytes)
            return bytes.error();
        sums += sha256(*bytes) + "  " + std::string(name) + "\n";
    }
    return writeFileAtomically(folder / kBundledSums, sums);
}

Result<void> checkSums(const fs::path& folder)
{
    const auto sums = readFile(folder / kBundledSums, 1 << 16);
    if (!sums)
        return Error{ErrorCode::FileFormatUnknown, folder.string(),
                     "it is no bundle, it has no " + std::string(kBundledSums)};
    std::istringstream lines(*sums);
    std::size_t checked = 0;
    for (std::string line; std::getline(lines, line); ++checked) {
        const std::size_t space = line.find("  ");
        if (checked >= kFiles.size() || space == std::string::npos
            || line.substr(space + 2) != kFiles[checked])
            return mismatch(folder / kBundledSums, "it does not list the files of a bundle");
        const auto bytes = readFile(folder / kFiles[checked], kLargestFile);
        if (!bytes)
            return bytes.error();
        if (sha256(*bytes) != line.substr(0, space))
            return mismatch(folder / kFiles[checked], "its SHA-256 is not the one that was noted");
    }
    if (checked != kFiles.size())
        return mismatch(folder / kBundledSums, "it does not list the files of a bundle");
    return {};
}

Result<void> checkStudy(const fs::path& folder, const record::RunView& view)
{
    const auto study = readFile(folder / kBundledStudy, study::kMaximumStudyBytes);
    if (!study)
        return study.error();
    if (*study != view.origin.specification)
        return mismatch(folder / kBundledStudy, "it is not the study of the run");
    return {};
}

} // namespace splitscape::cli
