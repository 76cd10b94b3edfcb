// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_exports.h"

#include "core/export/deployment_package.h"
#include "core/export/onnx_model.h"
#include "core/record/rounded_edge.h"
#include "core/report/report.h"
#include "ui/preferences/preferences.h"
#include "ui/report/report_writer.h"
#include "ui/run/run_controller.h"
#include "ui/text/doubts.h"
#include "ui/text/sentences.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>

namespace splitscape::ui {

namespace {

namespace fs = std::filesystem;

constexpr const char* kNetworkName = "splitscape_edge"; // first part of the files' and all C names

/// "heart-candidate-12", or the first of "heart-candidate-12-2" and so on that is not there.
Result<fs::path> makeFolder(const fs::path& parent, const std::string& name)
{
    for (int number = 1;; ++number) {
        const fs::path folder = parent / (number == 1 ? name : name + '-' + std::to_string(number));
        std::error_code failure;
        if (fs::create_directory(folder, failure))
            return folder;
        if (failure)
            return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    }
}

/// Models, C, front end, payload, model card and the folders for firmware. The codec needs the data
/// where its scale follows from it; `splitscape-cli export` writes that one.
Result<void> addNetwork(PendingFiles& files, const record::Deployment& deployment,
                        const fs::path& folder)
{
    const exporting::SplitNetwork& network = deployment.network;
    if (const auto onnx = exporting::addOnnx(files, network, folder, kNetworkName); !onnx)
        return onnx.error();
    // Where the run kept what it needs.
    if (const auto rounded = record::roundedEdge(deployment);
        rounded && record::isRounded(deployment)) {
        const auto pair
            = exporting::addDeployedOnnx(files, network, rounded->onnx(), folder, kNetworkName);
        if (!pair)
            return pair.error();
    }
    exporting::PackageRequest request{network,        kNetworkName, {},  deployment.preparation, {},
                                      deployment.modelCard, true, true};
    if (network::bits(deployment.model.linkFormat) > 8) {
        const auto payload = exporting::payloadFormat(network, deployment.model.linkFormat, {},
                                                      deployment.inferencesPerPacket);
        if (!payload)
            return payload.error();
        request.payload = *payload;
    }
    const auto package = exporting::makePackage(request);
    if (!package)
        return package.error();
    return exporting::addTexts(files, package->texts, folder);
}

Result<fs::path> writeNetwork(const fs::path& run, std::uint64_t candidate, const fs::path& parent,
                              const std::string& name, std::stop_token stop)
{
    const auto deployment = record::readDeployment(run, {candidate, {}}, std::move(stop));
    if (!deployment)
        return deployment.error();
    const auto folder = makeFolder(parent, name);
    if (!folder)
        return folder.error();
    PendingFiles files; // all appear, or none
    const Result<void> added = addNetwork(files, *deployment, *folder);
    const Result<void> written = added ? files.commit() : added;
    if (written)
        return *folder;
    std::error_code ignored;
    fs::remove_all(*folder, ignored); // it was made here
    return written.error();
}

} // namespace

RunExports::RunExports(const Parts& parts)
    : QObject(parts.window)
    , m_parts(parts)
{
}

QString RunExports::baseName() const
{
    const QString name = QFileInfo(m_parts.run.file()).completeBaseName();
    return name.isEmpty() ? QStringLiteral("run") : name;
}

QString RunExports::withDoubt(const QString& sentence) const
{
    const record::RunView& view = m_parts.run.view();
    return QStringLiteral("%1 %2")
        .arg(sentence, doubtText(!view.damage.empty(), view.hasChecksums))
        .trimmed();
}

void RunExports::showBusy(const QString& name)
{
    m_parts.messages.showBusy(tr("Writing %1…").arg(name), [this] { m_parts.jobs.cancel(m_job); });
}

void RunExports::saveReport(std::optional<std::uint64_t> candidate)
{
    const QDir folder(m_parts.preferences.lastFolder());
    m_parts.dialogs.saveFile(
        m_parts.window,
        {tr("Save the report"),
         folder.filePath(baseName() + QStringLiteral("-report.pdf")),
         {tr("PDF (*.pdf)"), tr("Web page (*.html)")},
         QStringLiteral("pdf")},
        [this, candidate](const QString& path) { writeReportTo(path, candidate); });
}

void RunExports::writeReportTo(const QString& path, std::optional<std::uint64_t> candidate)
{
    m_parts.jobs.cancel(m_job);
    m_job = m_parts.jobs.start<bool>(
        [view = m_parts.run.view(), candidate, to = fs::path(path.toStdString()),
         name = QFileInfo(m_parts.run.file()).fileName().toStdString()](
            std::stop_token, JobProgress&) -> Result<bool> {
            const auto format = reportFormatOf(to);
            if (!format)
                return format.error();
            const auto report = report::makeReport(view, name, candidate);
            if (!report)
                return report.error();
            if (const auto written = writeReport(*report, to, *format); !written)
                return written.error();
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (!written)
                m_parts.messages.showError(sentence(written.error()));
            else
                m_parts.messages.showInformation(withDoubt(
                    tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path))));
        });
    showBusy(QFileInfo(path).fileName());
}

void RunExports::exportNetwork(std::uint64_t candidate)
{
    m_parts.dialogs.openFolder(
        m_parts.window,
        {tr("Choose where the network's files go"), m_parts.preferences.lastFolder(), {}, {}},
        [this, candidate](const QString& folder) { writeNetworkTo(folder, candidate); });
}

void RunExports::writeNetworkTo(const QString& folder, std::uint64_t candidate)
{
    const QString name = QStringLiteral("%1-candidate-%2").arg(baseName()).arg(candidate);
    m_parts.jobs.cancel(m_job);
    m_job = m_parts.jobs.start<QString>(
        [run = m_parts.run.path(), candidate,
         parent = fs::path(folder.toStdString()),
         text = name.toStdString()](std::stop_token stop, JobProgress&) -> Result<QString> {
            const auto written = writeNetwork(run, candidate, parent, text, std::move(stop));
            if (!written)
                return written.error();
            return QString::fromStdString(written->string());
        },
        [this, candidate](const Result<QString>& written) {
            if (!written)
                m_parts.messages.showError(sentence(written.error()));
            else
                m_parts.messages.showInformation(
                    withDoubt(tr("The network of candidate #%1 is in %2: ONNX "
                                 "for edge, fog and whole, C99 for the edge.")
                                  .arg(candidate)
                                  .arg(QDir::toNativeSeparators(*written))));
        });
    showBusy(name);
}

} // namespace splitscape::ui
