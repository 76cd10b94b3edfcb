// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of the fuzzer: splitscape_fuzz_seeds tests/fuzz/seeds. Small files of every kind
// that a reader knows, so that a fuzzer need not find the formats by itself.
#include "core/cost/cost_json.h"
#include "core/cost/presets.h"
#include "core/evaluate/training_job.h"
#include "core/remote/envelope.h"
#include "core/remote/sample_package.h"
#include "core/remote/task_package.h"
#include "core/run/search_run.h"
#include "core/study/demo_study.h"
#include "core/study/study_json.h"
#include "tests/core/store/earlier_run.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace splitscape;
namespace fs = std::filesystem;

namespace {

fs::path g_folder;

void seed(const std::string& target, const std::string& name, const std::string& bytes)
{
    fs::create_directories(g_folder / target);
    std::ofstream(g_folder / target / name, std::ios::binary) << bytes;
}

/// A file of an input of several, see writeScratchFiles().
std::string part(int name, const std::string& bytes)
{
    std::string head{static_cast<char>(name), static_cast<char>(bytes.size() & 255),
                     static_cast<char>(bytes.size() >> 8)};
    return head + bytes;
}

std::string samples(std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += static_cast<char>(i * 37 % 251);
    return text;
}

void seedWfdb()
{
    const std::string plain = "r 1 360 24\nr.dat 16 200(0)/mV 11 0 0 0 0 MLII\n# a comment\n";
    seed("wfdb_header", "plain", plain);
    seed("wfdb_header", "two_signals",
         "100 2 360/360(0) 650000 0:0:0 01/01/2000\n100.dat 212 200(1024)/mV 11 1024 995 -22131 0 "
         "MLII\n100.dat 212x2:3+24 200 11 1024 1011 20052 0 V5\n# 69 M 1085 1629 x1\n");
    seed("wfdb_header", "segments", "r/3 1 100 30\nl 0\ns 20\n~ 10\n");
    seed("wfdb_header", "folder_in_its_name", "data/r 0 128\n");
    seed("wfdb_samples", "format_16", part(0, plain) + part(1, samples(48)));
    for (const int format : {8, 24, 32, 61, 80, 160, 212, 310, 311}) {
        const std::string text = std::to_string(format);
        seed("wfdb_samples", "format_" + text,
             part(0, "r 2 100 16\nr.dat " + text + " 100 12 0 0 0 0 A\nr.dat " + text
                         + " 100 12 0 0 0 0 B\n")
                 + part(1, samples(160)));
    }
    seed("wfdb_samples", "skew_and_frames",
         part(0, "r 2 100 12\nr.dat 16x2:1 100 12 0 0 0 0 A\nr2.dat 16 100 12 0 0 0 0 B\n")
             + part(1, samples(64)) + part(5, samples(32)));
    seed("wfdb_samples", "segments",
         part(0, "r/3 1 100 30\nl 0\ns 20\n~ 10\n") + part(4, "l 1 100 0\n~ 0 200 12 0 0 0 0 A\n")
             + part(2, "s 1 100 20\ns.dat 16 200 12 0 0 0 0 A\n") + part(3, samples(40)));
    // N, N with a note, V after a long gap, [ and ], the end.
    const std::string marks{"\x10\x04\x20\x04\x05\xfc(AFIB\0\x00\xec\x01\x00\x00\x10\x10\x14\x20\x80\x20\x84\0\0",
                            26};
    seed("wfdb_annotations", "beats", marks);
    seed("wfdb_annotations", "resolution",
         std::string("\0\x58\x18\xfc## time resolution: 500\0", 28) + std::string("\x10\x04\0\0", 4));
    std::string definitions = std::string("\0\x58\x1e\xfc## annotation type definitions", 34);
    definitions += std::string("\0\x58\x0a\xfc""42 Xx Made", 14) + std::string("\0\x58\x15\xfc## end of definitions\0", 26);
    seed("wfdb_annotations", "definitions", definitions + std::string("\x10\xa8\0\0", 4));
    seed("wfdb_annotations", "no_end", std::string("\x10\x04", 2));
    std::string beats;
    for (int i = 0; i < 24; ++i)
        beats += std::string(1, static_cast<char>(40)) + static_cast<char>(i % 4 == 3 ? 0x14 : 0x04);
    seed("folder", "wfdb",
         part(0, "r 1 100 1200\nr.dat 8 100 8 0 0 0 0 MLII\n") + part(1, samples(1200))
             + part(2, beats + std::string(2, '\0')));
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(width, ' ');
    return text;
}

/// One data channel "A" and, in a "+" file, its annotations.
std::string edf(bool isBdf, const std::string& kind, int records, int perRecord,
                const std::vector<std::string>& annotations)
{
    const bool plus = !kind.empty();
    const std::size_t signals = plus ? 2 : 1;
    const int wide = isBdf ? 3 : 2;
    std::string text = isBdf ? std::string("\xff") + padded("BIOSEMI", 7) : padded("0", 8);
    text += padded("X X X X", 80) + padded("Startdate 01-JAN-2000 X X X", 80) + "01.01.00"
        + "00.00.00" + padded(std::to_string(256 * (signals + 1)), 8) + padded(kind, 44)
        + padded(std::to_string(records), 8) + padded("1", 8) + padded(std::to_string(signals), 4);
    const auto field = [&](const std::string& data, const std::string& marks, std::size_t width) {
        text += padded(data, width) + (plus ? padded(marks, width) : std::string());
    };
    field("A", isBdf ? "BDF Annotations" : "EDF Annotations", 16);
    field("", "", 80);
    field("uV", "", 8);
    field("-100", "-1", 8);
    field("100", "1", 8);
    field(isBdf ? "-8388608" : "-32768", isBdf ? "-8388608" : "-32768", 8);
    field(isBdf ? "8388607" : "32767", isBdf ? "8388607" : "32767", 8);
    field("", "", 80);
    field(std::to_string(perRecord), "24", 8);
    field("", "", 32);
    for (int record = 0; record < records; ++record) {
        text += samples(static_cast<std::size_t>(perRecord * wide));
        if (!plus)
            continue;
        const auto number = static_cast<std::size_t>(record);
        std::string marks = number < annotations.size() ? annotations[number] : std::string();
        marks.resize(static_cast<std::size_t>(24 * wide), '\0');
        text += marks;
    }
    return text;
}

void seedEdf()
{
    const std::vector<std::string> marks{std::string("+0\x14\x14\0+0.5\x15""1\x14seizure\x14\0", 21),
                                         std::string("+1\x14\x14\0", 5),
                                         std::string("+2\x14\x14\0+2.5\x14""end\x14\0", 15)};
    const std::vector<std::string> gaps{std::string("+0\x14\x14\0", 5), std::string("+4\x14\x14\0", 5)};
    seed("edf", "edf", edf(false, "", 3, 8, {}));
    seed("edf", "bdf", edf(true, "", 2, 8, {}));
    seed("edf", "edf_plus", edf(false, "EDF+C", 3, 8, marks));
    seed("edf", "edf_plus_gap", edf(false, "EDF+D", 2, 8, gaps));
    seed("edf", "bdf_plus", edf(true, "BDF+C", 3, 8, marks));
    seed("edf", "annotations_alone", marks.front());
    seed("folder", "edf", part(3, edf(false, "EDF+C", 24, 32, marks)) + part(5, "version = tse_v1.0.0\n\n0.0 12.0 bckg 1.0\n12.0 24.0 seiz 1.0\n"));
}

void seedTables()
{
    const std::string choice(1, '\0');
    seed("table", "commas", choice + "1,2,3,N\n4,5,6,V\n7,8,9,N\n1.5,2e3,-4,V\n");
    seed("table", "header", choice + "id,a,b,class\n0,1.5,2,x\n1,3,4,y\n2,5,6,x\n3,7,8,y\n");
    seed("table", "semicolons", std::string(1, '\x03') + "1,5;2,5;N\n3,5;4,5;V\n1,5;2,5;N\n");
    seed("table", "quotes", choice + "\"a\"\"b\",1,2\n\"c,d\",3,4\n\"a\"\"b\",5,6\n");
    seed("table", "blanks", std::string(1, '\x20') + "1 2  3\n4 5\t6\n# no\n7 8 9\n");
    seed("table", "one_hot", std::string(1, '\x30') + "1,2,0,1\n3,4,1,0\n5,6,0,1\n");
    seed("table", "utf16", choice + std::string("\xff\xfe""1\0,\0A\0\n\0""2\0,\0B\0\n\0", 18));
    const std::string beats = "0.1,0.2,0.3,0.4,0\n0.5,0.6,0.7,0.8,1\n0.2,0.3,0.1,0.5,0\n0.9,0.8,0.7,0.6,1\n";
    seed("folder", "table", part(6, beats + beats + beats));
    seed("folder", "two_tables", part(6, beats) + part(7, beats));
    std::string values;
    for (int i = 0; i < 40; ++i)
        values += std::to_string(i * 7 % 11) + "\n";
    seed("folder", "values", part(8, values) + part(9, values));

    seed("labels", "summary",
         part(1, "File Name: s.edf\nFile Start Time: 13:43:04\nFile End Time: 14:43:04\nNumber of "
                 "Seizures in File: 1\nSeizure Start Time: 2996 seconds\nSeizure End Time: 3036 "
                 "seconds\n"));
    seed("labels", "seizures",
         part(0, std::string("\x00\xec\x01\x00\x00\x10\x10\x80\x20\x84\0\0", 12)));
    seed("labels", "tse", part(2, "version = tse_v1.0.0\n\n0.0 10.0 bckg 1.0\n10.0 20.0 seiz 1.0\n"));
    seed("labels", "csv_bi",
         part(3, "# version = csv_v1.0.0\nchannel,start_time,stop_time,label,confidence\n"
                 "TERM,0.0,10.0,bckg,1.0\nTERM,10.0,20.0,seiz,1.0\n"));
    seed("labels", "bids", part(4, "onset\tduration\teventType\n1\t2\tsz_foc\n5\tn/a\tbckg\n"));
    seed("labels", "clock",
         part(5, "Seizure n 1\nFile name: s.edf\nRegistration start time: 19.00.44\nRegistration "
                 "end time: 20.22.58\nSeizure start time: 19.58.36\nSeizure end time: 19.59.46\n"));
    seed("labels", "table", part(6, "record,start,end,label\ns,1,2,seizure\ns,3,4,other\n"));
    seed("measured_layers", "plain",
         "kind,in_length,in_channels,out_length,out_channels,latency_ms,energy_mJ\n"
         "conv,2048,1,128,4,1.5,0.03\nfc,8,1,5,1,0.2,0.01\n# Estimate: a guess\n");
}

void seedTexts()
{
    seed("study", "short", R"({"dataset": {"kind": "mitbih", "path": "x"}, "limits": {"energy_mJ": 0.27}})");
    seed("study", "demo", study::toText(study::demoStudy()));
    seed("study", "open",
         R"({"space": {"kernels": [3, 5], "max_layers": 3}, "search": {"strategy": "random"},)"
         R"( "compare": [{"device": "nrf52840", "link": "nrf52840-1m"}]})");
    for (const cost::DeviceProfile& device : cost::devicePresets())
        seed("device", device.id, cost::toJson(device).dump());
    seed("device", "preset", R"({"preset": "nrf52840", "flash_KiB": 512})");
    for (const cost::RadioLink& link : cost::linkPresets())
        seed("link", link.id, cost::toJson(link).dump());
    evaluate::TrainingJob job;
    job.architecture = {{2048, 8, 5}, {1, 2, 1}};
    job.epochs = job.settings.epochs;
    job.data = "0123-4567";
    seed("training_job", "plain", evaluate::toText(job));

    seed("power_trace", "ppk2",
         "Timestamp(ms),Current(uA),D0-D7\n0.00,1000,00000000\n0.01,2000,10000000\n"
         "0.02,2000,10000000\n0.03,1000,00000000\n");
    seed("power_trace", "joulescope",
         "#time (s);current (A);voltage (V);gpi0\n0,0;0,001;3,0;0\n0,1;0,002;3,0;1\n0,2;0,001;3,0;0\n");
    seed("uart_log", "one_layer",
         "boot\nsplitscape-measure,1,host,1000000,time\nlayer,0,10,5\nlayer,1,10,105\nend,2\n");
    seed("measurement_plan", "two_layers",
         "layer,kind,in_length,in_channels,out_length,out_channels,repeats\n"
         "1,conv,64,1,8,2,1\n2,fc,8,2,5,1,3\n");

    // Without the envelope, which the targets put around them.
    const auto content
        = [](const std::string& bytes) { return bytes.substr(sizeof(remote::EnvelopeHeader)); };
    seed("task_package", "one_job", content(remote::toBytes(remote::TaskPackage{"1", "t", 5, {job}})));
    train::TrainedNetwork network;
    network.weights = std::vector<float>(
        static_cast<std::size_t>(space::parameterCount({{64, 8, 2}, {1, 2, 1}})), 0.5F);
    network.epochs = {{1.5, 0.5}, {1.0, 0.75}};
    network.selectionAccuracy = 0.75;
    network.bestEpoch = 1;
    const Error failure{ErrorCode::Internal, "a", "b"};
    std::vector<remote::JobResult> results;
    results.push_back({network, Seconds{2.0}});
    results.push_back({failure, Seconds{0.0}});
    seed("worker_results", "one_of_two", content(remote::toBytes(results)));
    data::Dataset dataset;
    const std::vector<float> values(4 * 8, 0.25F);
    dataset.classNames = {"N", "V"};
    dataset.length = 8;
    dataset.channels = 1;
    dataset.values = values;
    dataset.labels = {0, 1, 0, 1};
    const data::Split split{{0, 1, 1}, {2}, {3}, {3}};
    const test::TemporaryFolder folder;
    const fs::path file = folder.write("samples", "");
    const int descriptor = ::open(file.c_str(), O_RDWR);
    if (remote::writeSamples(descriptor, "samples", "key", dataset, split, {})) {
        std::ifstream stream(file, std::ios::binary);
        seed("sample_package", "four_samples", content({std::istreambuf_iterator<char>(stream), {}}));
    }
    ::close(descriptor);
}

/// The file with pages so small that a fuzzer can hold all of it.
std::string shrunk(const fs::path& file, const fs::path& folder)
{
    const fs::path small = folder / "small";
    fs::remove(small);
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA page_size = 512");
    database.exec("VACUUM INTO '" + small.string() + "'");
    std::ifstream stream(small, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void seedRuns()
{
    const test::TemporaryFolder folder;
    for (const int schema : {1, 2, 3}) {
        const fs::path file = folder.path() / ("schema_" + std::to_string(schema));
        test::writeEarlierRun(file, schema);
        seed("run_file", file.filename().string(), shrunk(file, folder.path()));
    }
    run::RunRequest request;
    request.spec = study::demoStudy();
    request.spec.dataset.synthetic = {6, 60, 1.0};
    request.spec.dataset.samplesPerClass = 20;
    request.spec.search.generations = 1;
    request.spec.search.population = 4;
    request.spec.search.parentsMating = 2;
    request.spec.training.epochs = 1;
    request.spec.testTrainings = 1;
    request.spec.finalists = 1;
    request.file = folder.path() / "run.splitscape";
    const auto feed = std::make_shared<record::RunFeed>();
    {
        const run::SearchRun search(request, feed);
        for (bool isOver = false; !isOver;)
            for (const record::RunEvent& event : feed->waitAndDrain(std::chrono::milliseconds(50)))
                isOver = isOver || std::holds_alternative<record::RunFinished>(event);
    }
    seed("run_file", "complete", shrunk(*request.file, folder.path()));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: splitscape_fuzz_seeds FOLDER\n");
        return 2;
    }
    g_folder = arguments[1];
    seedWfdb();
    seedEdf();
    seedTables();
    seedTexts();
    seedRuns();
    return 0;
}
