// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/firmware_folders.h"

#include "core/export/c_templates.h"
#include "core/export/c_text.h"

namespace splitscape::exporting {

namespace {

constexpr std::string_view kModule = R"(# $LICENCE
name: $ID
build:
  cmake: .
  kconfig: Kconfig
)";

constexpr std::string_view kKconfig = R"(# $LICENCE
config $CAPITALS
	bool "Edge part of the neural network $ID"
	help
	  Layers of a network that Splitscape exported. They need no heap;
	  a context takes a buffer of the application.

config $CAPITALS_SELF_TEST
	bool "Recorded samples of $ID"
	depends on $CAPITALS
	help
	  Adds $ID_self_test() and the samples that it runs.
)";

constexpr std::string_view kCMake = R"(# $LICENCE
if(CONFIG_$CAPITALS)
  zephyr_include_directories(include)
  zephyr_library_named($ID)
  zephyr_library_sources(
$SOURCES  )
  if(CONFIG_$CAPITALS_SELF_TEST)
    zephyr_compile_definitions($CAPITALS_SELF_TEST)
  endif()
endif()
)";

constexpr std::string_view kSampleCMake = R"(# $LICENCE
cmake_minimum_required(VERSION 3.20.0)
list(APPEND ZEPHYR_EXTRA_MODULES ${CMAKE_CURRENT_SOURCE_DIR}/../..)
find_package(Zephyr REQUIRED HINTS $ENV{ZEPHYR_BASE})
project($ID_self_test)
target_sources(app PRIVATE src/main.c)
)";

constexpr std::string_view kSampleConfig = R"(# $LICENCE
CONFIG_$CAPITALS=y
CONFIG_$CAPITALS_SELF_TEST=y
CONFIG_FPU=y
CONFIG_PRINTK=y
)";

constexpr std::string_view kSampleMain = R"(/* $LICENCE */
#include "$ID.h"

#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

static float memory[$CAPITALS_MEMORY_VALUES];

int main(void)
{
    $ID_context context;
    uint32_t before, cycles;
    int passed;

    (void)$ID_init(&context, memory, $CAPITALS_MEMORY_VALUES);
    passed = $ID_self_test(&context) <= 1e-5f;
    before = k_cycle_get_32();
    (void)$ID_run(&context);
    cycles = k_cycle_get_32() - before;
    printk("$ID: self-test %s, %u cycles a run\n", passed ? "passed" : "FAILED",
        (unsigned)cycles);
    return 0;
}
)";

constexpr std::string_view kProperties = R"(# $LICENCE
name=$ID
version=0.1.0
author=Splitscape $VERSION
maintainer=none
sentence=Edge part of a neural network.
paragraph=Layers of a network that Splitscape exported; no heap, the sketch gives the memory.
category=Signal Input/Output
url=none
architectures=*
includes=$ID.h
)";

constexpr std::string_view kSketch = R"(// $LICENCE
#include <$ID.h>

static float memory[$CAPITALS_MEMORY_VALUES];
static $ID_context context;

void setup()
{
    Serial.begin(115200);
    $ID_init(&context, memory, $CAPITALS_MEMORY_VALUES);
}

void loop()
{
    const bool passed = $ID_self_test(&context) <= 1e-5f;
    const unsigned long before = micros();

    $ID_run(&context);
    const unsigned long took = micros() - before;
    Serial.print(passed ? "self-test passed, " : "self-test FAILED, ");
    Serial.print(took);
    Serial.println(" us a run");
    delay(1000);
}
)";

class Folder {
public:
    Folder(const FirmwareParts& parts, const std::string& ending)
        : m_root(parts.identifier + ending)
        , m_values{{"LICENCE", std::string(templates::kLicence)},
                   {"ID", parts.identifier},
                   {"CAPITALS", upperCase(parts.identifier)},
                   {"VERSION", parts.version}}
    {
    }

    void set(std::string_view name, std::string value)
    {
        m_values.emplace_back(name, std::move(value));
    }
    void fill(const std::filesystem::path& path, std::string_view text)
    {
        add(path, filledIn(text, m_values));
    }
    void add(const std::filesystem::path& path, std::string text)
    {
        m_files.push_back({m_root / path, std::move(text)});
    }
    [[nodiscard]] std::vector<ExportedText> files() { return std::move(m_files); }

private:
    std::filesystem::path m_root;
    std::vector<std::pair<std::string_view, std::string>> m_values;
    std::vector<ExportedText> m_files;
};

} // namespace

std::vector<ExportedText> zephyrModule(const FirmwareParts& parts)
{
    Folder folder(parts, "-zephyr");
    std::string sources;
    for (const ExportedText& source : parts.sources)
        sources += "    src/" + source.path.string() + "\n";
    folder.set("SOURCES", sources);
    folder.fill("zephyr/module.yml", kModule);
    folder.fill("Kconfig", kKconfig);
    folder.fill("CMakeLists.txt", kCMake);
    for (const ExportedText& header : parts.headers)
        folder.add("include" / header.path, header.text);
    for (const ExportedText& source : parts.sources)
        folder.add("src" / source.path, source.text);
    folder.add("samples/self_test/CMakeLists.txt",
               // Its own dollars are CMake's.
               [&] {
                   std::string text(kSampleCMake);
                   for (const auto& [mark, value] :
                        {std::pair{std::string("$LICENCE"), std::string(templates::kLicence)},
                         {std::string("$ID"), parts.identifier}})
                       text.replace(text.find(mark), mark.size(), value);
                   return text;
               }());
    folder.fill("samples/self_test/prj.conf", kSampleConfig);
    folder.fill("samples/self_test/src/main.c", kSampleMain);
    return folder.files();
}

std::vector<ExportedText> arduinoLibrary(const FirmwareParts& parts)
{
    Folder folder(parts, "-arduino");
    folder.fill("library.properties", kProperties);
    const std::string guard = "#define " + upperCase(parts.identifier) + "_H\n";
    for (const ExportedText& header : parts.headers) {
        std::string text = header.text;
        // Sketches cannot define macros for a library.
        if (const std::size_t place = text.find(guard); place != std::string::npos)
            text.insert(place + guard.size(),
                        "\n#define " + upperCase(parts.identifier) + "_SELF_TEST\n");
        folder.add("src" / header.path, std::move(text));
    }
    for (const ExportedText& source : parts.sources)
        folder.add("src" / source.path, source.text);
    folder.fill("examples/SelfTest/SelfTest.ino", kSketch);
    return folder.files();
}

} // namespace splitscape::exporting
