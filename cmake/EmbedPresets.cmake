# Script: cmake -DOUTPUT=x.cpp -DSOURCE_FOLDER=resources -P EmbedPresets.cmake
# Writes the preset files into one C++ source, so that they are in the program wherever it runs.
function(embed kind result)
    file(GLOB files ${SOURCE_FOLDER}/${kind}/*.json)
    list(SORT files)
    set(text "")
    foreach (file IN LISTS files)
        get_filename_component(name ${file} NAME)
        file(READ ${file} content)
        string(APPEND text "    {\"${kind}/${name}\", R\"preset(${content})preset\"},\n")
    endforeach()
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

embed(devices devices)
embed(links links)
set(source "// Made from resources/ by cmake/EmbedPresets.cmake.
#include \"core/cost/preset_files.h\"

namespace splitscape::cost {

namespace {
constexpr PresetFile kDevices[] {
${devices}};
constexpr PresetFile kLinks[] {
${links}};
} // namespace

std::span<const PresetFile> devicePresetFiles() { return kDevices; }
std::span<const PresetFile> linkPresetFiles() { return kLinks; }

} // namespace splitscape::cost
")
file(WRITE ${OUTPUT} "${source}")
