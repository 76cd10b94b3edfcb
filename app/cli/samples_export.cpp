// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/samples_export.h"

#include "core/base/pending_file.h"

#include <algorithm>
#include <bit>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace splitscape::cli {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{16} << 20; // between two looks at a stop request
constexpr std::size_t kNpyAlignment = 64;

static_assert(std::endian::native == std::endian::little, "the arrays say little endian");

/// The start of a file of NumPy's format, version 1.0: magic, version, length of the description
/// in two bytes, the description padded so that the values begin at a multiple of 64 bytes.
/// @param type  "<f4", "|u1", "<u4"
std::string npyHeader(std::string_view type, std::span<const std::size_t> shape)
{
    std::string description = "{'descr': '" + std::string(type)
        + "', 'fortran_order': False, 'shape': (";
    for (const std::size_t size : shape)
        description += std::to_string(size) + ", ";
    description += ")}";
    std::string header("\x93NUMPY\x01\x00", 8);
    const std::size_t unpadded = header.size() + 2 + description.size() + 1;
    description.append((kNpyAlignment - unpadded % kNpyAlignment) % kNpyAlignment, ' ');
    description += '\n';
    header += static_cast<char>(description.size() & 0xFF);
    header += static_cast<char>(description.size() >> 8);
    return header + description;
}

/// The files of one folder, which get their names together.
class ArrayFolder {
public:
    ArrayFolder(std::filesystem::path folder, std::stop_token stop)
        : m_folder(std::move(folder))
        , m_stop(std::move(stop))
    {
    }

    template <typename Value>
    [[nodiscard]] Result<void> add(const char* name, std::string_view type,
                                   std::vector<std::size_t> shape, std::span<const Value> values)
    {
        return add(name, npyHeader(type, shape),
                   {reinterpret_cast<const char*>(values.data()), values.size_bytes()});
    }

    [[nodiscard]] Result<void> add(const char* name, std::string_view head, std::string_view body)
    {
        const std::filesystem::path path = m_folder / name;
        std::error_code ignored;
        if (std::filesystem::exists(path, ignored))
            return Error{ErrorCode::CannotWrite, path.string(),
                         "it exists already; name another folder (--samples)"};
        auto file = PendingFile::create(path);
        if (!file)
            return file.error();
        if (const auto written = file->write(head); !written)
            return written;
        for (std::size_t first = 0; first < body.size(); first += kPieceBytes) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, path.string(), "stopped on request"};
            if (const auto written = file->write(body.substr(first, kPieceBytes)); !written)
                return written;
        }
        m_files.push_back(std::move(*file));
        return {};
    }

    [[nodiscard]] Result<void> commit()
    {
        for (PendingFile& file : m_files) {
            if (const auto committed = file.commit(); !committed)
                return committed;
        }
        return {};
    }

private:
    std::filesystem::path m_folder;
    std::stop_token m_stop;
    std::vector<PendingFile> m_files;
};

std::string describe(const data::Dataset& dataset)
{
    const nlohmann::ordered_json json{{"name", dataset.name},
                                      {"classes", dataset.classNames},
                                      {"side_values", dataset.sideNames},
                                      {"groups", dataset.groupNames},
                                      {"fingerprint_xxh3_128", dataset.fingerprint}};
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace

Result<void> writeSamples(const data::Dataset& dataset, const data::Split& split,
                          const std::filesystem::path& folder, std::stop_token stop)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::CannotWrite, folder.string(), failure.message()};
    ArrayFolder arrays(folder, std::move(stop));
    const std::size_t samples = dataset.sampleCount();
    Result<void> done = arrays.add<float>("samples.npy", "<f4",
                                          {samples, static_cast<std::size_t>(dataset.length),
                                           static_cast<std::size_t>(dataset.channels)},
                                          dataset.values);
    const auto then = [&done](const auto& next) {
        if (done)
            done = next();
    };
    then([&] { return arrays.add<std::uint8_t>("labels.npy", "|u1", {samples}, dataset.labels); });
    then([&] { return arrays.add<std::uint32_t>("groups.npy", "<u4", {samples}, dataset.groups); });
    if (!dataset.sideNames.empty())
        then([&] {
            return arrays.add<float>("side_values.npy", "<f4", {samples, dataset.sideNames.size()},
                                     dataset.sides);
        });
    const std::pair<const char*, const std::vector<std::uint32_t>*> parts[]{
        {"train.npy", &split.train},
        {"selection.npy", &split.selection},
        {"held_back.npy", &split.heldBack},
        {"test.npy", &split.test}};
    for (const auto& [name, part] : parts)
        then([&, &name = name, &part = part] {
            return arrays.add<std::uint32_t>(name, "<u4", {part->size()}, *part);
        });
    then([&] { return arrays.add("dataset.json", describe(dataset), {}); });
    then([&] { return arrays.commit(); });
    return done;
}

} // namespace splitscape::cli
