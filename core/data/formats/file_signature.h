// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace splitscape::data {

/// What a file is by its first bytes, whatever its name says.
enum class FileSignature {
    Text, ///< no NUL byte in its first 4 KiB and none of the below
    Utf16, ///< text with a UTF-16 byte order mark, or with a NUL in every other byte
    Gzip,
    Zip, ///< also .xlsx, .ods, .npz
    Numpy, ///< .npy
    Matlab, ///< .mat, version 5 or 7.3 (HDF5)
    LfsPointer, ///< the text that stands for a file of Git LFS
    Html, ///< a web page, often an error page saved under the name of a download
    Edf, ///< EDF, BDF and their plus forms
    Binary,
    Unreadable ///< missing, empty or not to be opened
};

/// Reads at most 4 KiB.
[[nodiscard]] FileSignature signatureOf(const std::filesystem::path& path);

/// What to say of a file that is not what was expected, with what to do about it where there is
/// something: "it is compressed with gzip, unpack it first"; empty for Text and Unreadable.
[[nodiscard]] std::string describe(FileSignature signature);

} // namespace splitscape::data
