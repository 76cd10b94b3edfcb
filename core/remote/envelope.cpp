// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/envelope.h"

#include <bit>
#include <cstring>

namespace splitscape::remote {

void Checksum::add(std::span<const std::byte> bytes)
{
    constexpr std::uint64_t kPrime = 0x9e3779b97f4a7c15;
    constexpr int kTurn = 29;
    std::uint64_t value = m_value;
    const auto mix = [&value](std::uint64_t word) {
        value = std::rotl((value ^ word) * kPrime, kTurn);
    };
    std::size_t done = 0;
    for (; done + sizeof(std::uint64_t) <= bytes.size(); done += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + done, sizeof word);
        mix(word);
    }
    if (done < bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + done, bytes.size() - done);
        mix(word);
    }
    m_value = value;
}

std::string enclosed(const PackageMagic& magic, std::string_view content)
{
    EnvelopeHeader header{.magic = magic, .contentBytes = content.size()};
    Checksum checksum;
    checksum.add(std::as_bytes(std::span(content)));
    header.checksum = checksum.value();
    std::string package(sizeof header, '\0');
    std::memcpy(package.data(), &header, sizeof header);
    package.append(content);
    return package;
}

Result<std::string_view> contentOf(std::string_view package, const PackageMagic& magic,
                                   std::uint64_t maximumBytes, const std::string& name)
{
    EnvelopeHeader header;
    if (package.size() < sizeof header)
        return Error{ErrorCode::FileTruncated, name, "it is shorter than its header"};
    std::memcpy(&header, package.data(), sizeof header);
    if (header.magic != magic || header.byteOrder != EnvelopeHeader{}.byteOrder)
        return Error{ErrorCode::FileFormatUnknown, name, "it is no such package"};
    if (header.format != kPackageFormat)
        return Error{ErrorCode::FileUnsupported, name,
                     "its format is " + std::to_string(header.format)
                         + ", this program's is " + std::to_string(kPackageFormat)};
    if (header.contentBytes > maximumBytes)
        return Error{ErrorCode::FileTooLarge, name,
                     "its size is " + std::to_string(header.contentBytes) + " bytes"};
    const std::string_view content = package.substr(sizeof header);
    if (content.size() != header.contentBytes)
        return Error{ErrorCode::FileTruncated, name,
                     "it holds " + std::to_string(content.size()) + " of "
                         + std::to_string(header.contentBytes) + " bytes"};
    Checksum checksum;
    checksum.add(std::as_bytes(std::span(content)));
    if (checksum.value() != header.checksum)
        return Error{ErrorCode::FileDamaged, name, "its checksum differs"};
    return content;
}

} // namespace splitscape::remote
