// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/file_signature.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace splitscape::data {

namespace {

constexpr std::size_t kLooked = 4096;

bool startsWithoutCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

/// Half of the bytes at odd or at even places are NUL: Latin text in UTF-16 without a mark.
bool looksLikeUtf16(std::string_view bytes)
{
    std::array<std::size_t, 2> nulls{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        nulls[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    const std::size_t half = bytes.size() / 2;
    return half >= 4 && std::max(nulls[0], nulls[1]) > half * 9 / 10
        && std::min(nulls[0], nulls[1]) == 0;
}

} // namespace

FileSignature signatureOf(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return FileSignature::Unreadable;
    std::ifstream file(path, std::ios::binary);
    std::string buffer(kLooked, '\0');
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(file.gcount()));
    if (bytes.empty())
        return FileSignature::Unreadable;
    if (bytes.starts_with("\x1f\x8b"))
        return FileSignature::Gzip;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return FileSignature::Zip;
    if (bytes.starts_with("\x93NUMPY"))
        return FileSignature::Numpy;
    if (bytes.starts_with("MATLAB 5.0") || bytes.starts_with("MATLAB 7.3")
        || bytes.starts_with("\x89HDF\r\n"))
        return FileSignature::Matlab;
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return FileSignature::Utf16;
    if (bytes.starts_with("version https://git-lfs"))
        return FileSignature::LfsPointer;
    const std::string_view text = trimmed(bytes.substr(bytes.starts_with("\xef\xbb\xbf") ? 3 : 0));
    if (startsWithoutCase(text, "<!doctype html") || startsWithoutCase(text, "<html"))
        return FileSignature::Html;
    const bool blankVersion = bytes.size() >= 8 && bytes[0] == '0'
        && bytes.substr(1, 7).find_first_not_of(std::string_view(" \0", 2))
            == std::string_view::npos;
    if (blankVersion
        || bytes.starts_with("\xff"
                             "BIOSEMI"))
        return FileSignature::Edf;
    if (bytes.find('\0') != std::string_view::npos)
        return looksLikeUtf16(bytes) ? FileSignature::Utf16 : FileSignature::Binary;
    return FileSignature::Text;
}

std::string describe(FileSignature signature)
{
    switch (signature) {
    case FileSignature::Utf16:
        return "it is text in UTF-16, save it as UTF-8";
    case FileSignature::Gzip:
        return "it is compressed with gzip, unpack it first";
    case FileSignature::Zip:
        return "it is a zip archive or a workbook of Excel or LibreOffice (.xlsx, .ods), unpack it "
               "or save the sheet as CSV";
    case FileSignature::Numpy:
        return "it is a NumPy array, save it as text with numpy.savetxt(\"name.csv\", array, "
               "delimiter=\",\")";
    case FileSignature::Matlab:
        return "it is a MATLAB file, save its matrix as text with writematrix";
    case FileSignature::LfsPointer:
        return "it is a pointer of Git LFS and not the file itself, get it with git lfs pull";
    case FileSignature::Html:
        return "it is a web page, perhaps an error page saved by a download, get the file again";
    case FileSignature::Edf:
        return "it is an EDF or BDF recording";
    case FileSignature::Binary:
        return "its content is binary and of no kind known here";
    case FileSignature::Text:
    case FileSignature::Unreadable:
        break;
    }
    return {};
}

} // namespace splitscape::data
