# Script: cmake -DOUTPUT=x.cpp -DSOURCE_FOLDER=resources/benchmarks -P EmbedBenchmarks.cmake
# Writes the benchmark tables into one C++ source. A string literal has a largest length that every
# compiler takes, so a table is joined from pieces of one.
file(GLOB files ${SOURCE_FOLDER}/*.table)
list(SORT files)
set(tables "")
foreach (file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} content)
    string(LENGTH "${content}" left)
    set(pieces "")
    set(start 0)
    while (start LESS left)
        string(SUBSTRING "${content}" ${start} 12000 piece)
        string(APPEND pieces "R\"table(${piece})table\"\n")
        math(EXPR start "${start} + 12000")
    endwhile()
    string(APPEND tables "    {\"${name}\", ${pieces}},\n")
endforeach()
file(WRITE ${OUTPUT} "// Made from resources/benchmarks by cmake/EmbedBenchmarks.cmake.
#include \"core/benchmark/shipped_tables.h\"

#include <vector>

namespace splitscape::benchmark {

namespace {
const std::vector<ShippedTable> kTables {
${tables}};
} // namespace

std::span<const ShippedTable> shippedTables() { return kTables; }

} // namespace splitscape::benchmark
")
