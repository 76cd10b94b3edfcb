// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"

#include "core/base/random.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <new>
#include <optional>
#include <sqlite3.h>

namespace splitscape::test {

namespace {

constexpr std::size_t kSector = 512;

PowerCut* recorder = nullptr; // the one that lives
sqlite3_vfs* below = nullptr;
sqlite3_vfs shim;

/// What SQLite holds of a file: this, and behind it the file of the layer below.
struct ShimFile {
    sqlite3_file base;
    std::string* name; ///< in the recorded folder; empty for other files
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<ShimFile*>(file) + 1);
}

void note(sqlite3_file* file, PowerCut::Kind kind, std::uint64_t offset = 0,
          std::string bytes = {})
{
    const std::string& name = *reinterpret_cast<ShimFile*>(file)->name;
    if (recorder != nullptr && !name.empty())
        recorder->record({kind, name, offset, std::move(bytes)});
}

int shimClose(sqlite3_file* file)
{
    delete reinterpret_cast<ShimFile*>(file)->name;
    return real(file)->pMethods->xClose(real(file));
}

int shimWrite(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    note(file, PowerCut::Kind::Write, static_cast<std::uint64_t>(offset),
         std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size)));
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int shimTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    note(file, PowerCut::Kind::Truncate, static_cast<std::uint64_t>(size));
    return real(file)->pMethods->xTruncate(real(file), size);
}

int shimSync(sqlite3_file* file, int flags)
{
    note(file, PowerCut::Kind::Sync);
    return real(file)->pMethods->xSync(real(file), flags);
}

const sqlite3_io_methods* methods()
{
    static const sqlite3_io_methods all{
        2, // without memory mapping, whose writes nobody could record
        shimClose,
        [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, size, at);
        },
        shimWrite,
        shimTruncate,
        shimSync,
        [](sqlite3_file* f, sqlite3_int64* size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        },
        [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
        [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
        [](sqlite3_file* f, int* held) {
            return real(f)->pMethods->xCheckReservedLock(real(f), held);
        },
        [](sqlite3_file* f, int what, void* with) {
            return real(f)->pMethods->xFileControl(real(f), what, with);
        },
        [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
        [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
        [](sqlite3_file* f, int region, int size, int extend, void volatile** at) {
            return real(f)->pMethods->xShmMap(real(f), region, size, extend, at);
        },
        [](sqlite3_file* f, int offset, int count, int flags) {
            return real(f)->pMethods->xShmLock(real(f), offset, count, flags);
        },
        [](sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); },
        [](sqlite3_file* f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
        nullptr,
        nullptr};
    return &all;
}

int shimOpen(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = below->xOpen(below, path, real(file), flags, outFlags);
    if (code != SQLITE_OK) {
        file->pMethods = nullptr;
        return code;
    }
    auto* const own = reinterpret_cast<ShimFile*>(file);
    own->name = new std::string(recorder != nullptr ? recorder->nameOf(path) : std::string());
    own->base.pMethods = methods();
    return SQLITE_OK;
}

int shimDelete(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (const std::string name = recorder != nullptr ? recorder->nameOf(path) : std::string();
        !name.empty()) {
        recorder->record({PowerCut::Kind::Delete, name, 0, {}});
        if (syncFolder != 0)
            recorder->record({PowerCut::Kind::Sync, name, 0, {}});
    }
    return below->xDelete(below, path, syncFolder);
}

std::string contentsOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Of a write some sectors are kept.
void applyWrite(std::string& contents, const PowerCut::Operation& write, Random* lost)
{
    const std::size_t end = write.offset + write.bytes.size();
    for (std::size_t at = write.offset; at < end;) {
        const std::size_t next = std::min(end, (at / kSector + 1) * kSector);
        if (lost == nullptr || lost->chance(0.5)) {
            if (contents.size() < next)
                contents.resize(next, '\0');
            contents.replace(at, next - at, write.bytes, at - write.offset, next - at);
        }
        at = next;
    }
}

} // namespace

PowerCut::PowerCut(std::filesystem::path folder)
    : m_folder(std::filesystem::canonical(folder))
{
    for (const auto& file : std::filesystem::directory_iterator(m_folder)) {
        if (file.is_regular_file())
            m_before.emplace(file.path().filename().string(), contentsOf(file.path()));
    }
    below = sqlite3_vfs_find(nullptr);
    shim = *below;
    shim.zName = "power cut";
    shim.pNext = nullptr;
    shim.szOsFile = static_cast<int>(sizeof(ShimFile)) + below->szOsFile;
    shim.xOpen = shimOpen;
    shim.xDelete = shimDelete;
    recorder = this;
    sqlite3_vfs_register(&shim, 1);
}

PowerCut::~PowerCut()
{
    recorder = nullptr;
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(below, 1);
}

std::string PowerCut::nameOf(const char* path) const
{
    if (path == nullptr)
        return {};
    const std::filesystem::path file(path);
    return file.parent_path() == m_folder ? file.filename().string() : std::string();
}

void PowerCut::record(Operation operation)
{
    const std::lock_guard lock(m_mutex);
    m_operations.push_back(std::move(operation));
}

std::size_t PowerCut::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations.size();
}

void PowerCut::makeImage(const std::filesystem::path& folder, std::size_t operations,
                         Unsynced unsynced, std::uint64_t seed) const
{
    const std::lock_guard lock(m_mutex);
    std::map<std::string, std::size_t> lastSync;
    for (std::size_t i = 0; i < operations; ++i) {
        if (m_operations[i].kind == Kind::Sync)
            lastSync[m_operations[i].file] = i;
    }
    Random random(seed);
    std::map<std::string, std::optional<std::string>> files;
    for (const auto& [name, contents] : m_before)
        files.emplace(name, contents);
    for (std::size_t i = 0; i < operations; ++i) {
        const Operation& one = m_operations[i];
        const auto synced = lastSync.find(one.file);
        const bool isKept = (synced != lastSync.end() && i < synced->second)
            || unsynced == Unsynced::AllKept;
        if (one.kind == Kind::Sync || (!isKept && unsynced == Unsynced::AllLost))
            continue;
        Random* const lost = isKept ? nullptr : &random;
        std::optional<std::string>& file = files[one.file];
        if (one.kind == Kind::Write) {
            if (!file)
                file.emplace();
            applyWrite(*file, one, lost);
        } else if (lost == nullptr || lost->chance(0.5)) {
            if (one.kind == Kind::Delete)
                file.reset();
            else if (file)
                file->resize(one.offset, '\0');
        }
    }
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const auto& [name, contents] : files) {
        if (contents)
            std::ofstream(folder / name, std::ios::binary) << *contents;
    }
}

} // namespace splitscape::test
