// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_report.h"

#include "app/cli/messages.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/study/data_study.h"
#include "ui/text/notes.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <set>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;

const char* reasonName(data::LeftOutReason reason)
{
    switch (reason) {
    case data::LeftOutReason::LeadMissing:
        return "lead-missing";
    case data::LeftOutReason::Paced:
        return "paced";
    case data::LeftOutReason::Unreadable:
        return "unreadable";
    }
    return "";
}

// {"N": 12, "S": 3}
Json countsJson(const std::vector<std::string>& names, const std::vector<std::int64_t>& counts)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < std::min(names.size(), counts.size()); ++i)
        json[names[i]] = counts[i];
    return json;
}

std::vector<std::string> rowOf(std::vector<std::string> row,
                               const std::vector<std::int64_t>& counts)
{
    for (const std::int64_t count : counts)
        row.push_back(std::to_string(count));
    row.push_back(std::to_string(std::accumulate(counts.begin(), counts.end(), std::int64_t{0})));
    return row;
}

std::vector<std::string> headerOf(std::vector<std::string> header,
                                  const std::vector<std::string>& classes)
{
    header.insert(header.end(), classes.begin(), classes.end());
    header.emplace_back("all");
    return header;
}

std::string ratesText(const data::DatasetSummary& summary)
{
    std::set<double> rates;
    for (const data::RecordSummary& record : summary.records) {
        if (record.rate_Hz > 0.0)
            rates.insert(record.rate_Hz);
    }
    std::string text;
    for (const double rate : rates) {
        if (!text.empty())
            text += ", ";
        text += formatNumber(rate) + " Hz";
    }
    return text.empty() ? std::string("not stated") : text;
}

/// What a study needs besides, where its space expects samples of another shape.
void printShape(std::ostream& out, const DataReport& report)
{
    const space::SearchSpace usual = study::defaultStudy(report.spec).space;
    if (study::fits(usual, report.summary))
        return;
    const space::SearchSpace space
        = study::fitted(usual, report.summary.length, report.summary.channels);
    out << "\nA study of it needs  \"space\": {\"input_length\": " << space.inputLength;
    if (space.inputChannels > 1)
        out << ", \"input_channels\": " << space.inputChannels;
    if (space.lengths != usual.lengths) {
        out << ", \"lengths\": [";
        for (std::size_t i = 0; i < space.lengths.size(); ++i)
            out << (i > 0 ? ", " : "") << space.lengths[i];
        out << ']';
    }
    out << "}\n";
}

} // namespace

void printNotes(std::ostream& out, const data::Notes& notes)
{
    for (const QString& line : ui::noteLines(notes))
        out << (line.startsWith(QLatin1Char(' ')) ? "" : "\n") << line.toStdString() << '\n';
}

nlohmann::ordered_json notesJson(const data::Notes& notes)
{
    auto json = Json::array();
    for (const data::Note& note : notes)
        json.push_back({{"kind", data::kNoteKindNames[static_cast<std::size_t>(note.kind)]},
                        {"subject", note.subject},
                        {"detail", note.detail}});
    return json;
}

SplitCounts countSplit(const data::Dataset& dataset, const data::Split& split)
{
    SplitCounts counts;
    const std::array<const std::vector<std::uint32_t>*, 4> parts{&split.train, &split.selection,
                                                                 &split.heldBack, &split.test};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        counts.parts[part].assign(dataset.classNames.size(), 0);
        for (const std::uint32_t index : *parts[part])
            ++counts.parts[part][dataset.labels[index]];
    }
    return counts;
}

Json dataJson(const DataReport& report)
{
    const data::DatasetSummary& summary = report.summary;
    Json json;
    json["name"] = summary.name;
    json["kind"] = data::kDatasetKindNames[static_cast<std::size_t>(report.spec.kind)];
    json["path"] = report.spec.path;
    json["length"] = summary.length;
    json["channels"] = summary.channels;
    json["classes"] = summary.classNames;
    json["counts"] = countsJson(summary.classNames, summary.classCounts);
    json["records"] = Json::array();
    for (const data::RecordSummary& record : summary.records) {
        Json one;
        one["record"] = record.record;
        one["patient"] = record.patient;
        one["rate_Hz"] = record.rate_Hz > 0.0 ? Json(record.rate_Hz) : Json(nullptr);
        one["counts"] = countsJson(summary.classNames, record.classCounts);
        json["records"].push_back(std::move(one));
    }
    json["left_out"] = Json::array();
    for (const data::LeftOut& record : summary.leftOut) {
        Json one;
        one["record"] = record.record;
        one["reason"] = reasonName(record.reason);
        one["detail"] = record.detail;
        one["counts"] = record.classCounts.empty()
            ? Json(nullptr)
            : countsJson(summary.classNames, record.classCounts);
        json["left_out"].push_back(std::move(one));
    }
    json["unannotated"] = summary.unannotated;
    json["notes"] = notesJson(summary.notes);
    json["splits"] = nullptr;
    if (report.split) {
        json["splits"] = Json::object();
        for (std::size_t part = 0; part < kPartNames.size(); ++part)
            json["splits"][kPartNames[part]]
                = countsJson(summary.classNames, report.split->parts[part]);
    } else {
        json["split_error"] = sentenceOf(report.split.error());
    }
    return json;
}

void printData(std::ostream& out, const DataReport& report)
{
    const data::DatasetSummary& summary = report.summary;
    out << summary.name << "\nSampling rate  " << ratesText(summary) << "\nSample length  "
        << summary.length << " values"
        << (summary.channels > 1 ? " of " + std::to_string(summary.channels) + " channels"
                                 : std::string())
        << "\n\nRecords\n";
    TextTable records(headerOf({"record", "patient"}, summary.classNames));
    for (const data::RecordSummary& record : summary.records)
        records.add(rowOf({record.record, record.patient}, record.classCounts));
    records.add(rowOf({"all", ""}, summary.classCounts));
    records.print(out);
    printNotes(out, summary.notes);
    printShape(out, report);
    if (!report.split)
        return;
    out << "\nSplit of the samples a run would use (training classes are balanced by repeating or "
           "thinning)\n";
    TextTable parts(headerOf({"part"}, summary.classNames));
    for (std::size_t part = 0; part < kPartNames.size(); ++part)
        parts.add(rowOf({kPartNames[part]}, report.split->parts[part]));
    parts.print(out);
}

} // namespace splitscape::cli
