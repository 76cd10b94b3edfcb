// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/firmware_templates.h"

#include <array>

namespace splitscape::calibrate {

namespace {

constexpr std::string_view kReadme = R"(<!-- $LICENCE -->
# Measures $COUNT layers on your board

Written by Splitscape $VERSION. `measure.c` runs each layer of `plan.csv` several times and raises a pin meanwhile;
the first pulse runs nothing, for what a pulse costs by itself. At the end it prints what it timed.

1. Take the folder of your kind of board in `boards/`, or write the five functions of `board.h` yourself.
   - `zephyr`: `west build -b YOUR_BOARD boards/zephyr`, with a GPIO behind the devicetree alias `mark`
   - `stm32-hal`: add `measure.c` and `boards/stm32-hal/board.c` to a project of STM32CubeMX, name pin and UART in
     `board_pins.h`, call `measure_all()` from `main`
   - `host`: `cc -O2 -I. -o measure measure.c boards/host/board.c`
   - `qemu-mps2-an386`: counts instructions, no board is measured
2. Compile as your product is compiled: same compiler, same -O, same clock and wait states.
3. Record the UART to a file and, with a power analyser, current and pin: PPK2, Otii, Joulescope or any CSV with a time, a
   current and the pin. At least 20 samples in the shortest pulse.
4. `splitscape-cli device import --plan plan.csv --log uart.txt --power trace.csv --voltage 3.0 -o layers.csv`
   `splitscape-cli device fit layers.csv --device nrf52840 --name "My board" -o board.json`
)";

constexpr std::string_view kBoardHeader = R"(/* $LICENCE */
/* What measure.c needs of a board. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Name of the board, without commas; ticks of board_ticks() a second; 1 where
 * they are instructions of an emulator, 0 where they are time. */
extern const char board_name[];
extern const uint32_t board_ticks_per_second;
extern const int board_counts_instructions;

void board_start(void); /* pin low, UART and clock running */
void board_mark(int high); /* the pin */
uint32_t board_ticks(void); /* counts up; may wrap once within a pulse */
void board_print(const char *text); /* to the UART, to its end */
void board_wait(void); /* about 5 ms with the pin low, between pulses */

#ifdef __cplusplus
}
#endif

#endif
)";

constexpr std::string_view kMeasureHeader = R"(/* $LICENCE */
#ifndef MEASURE_H
#define MEASURE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Runs all layers once and prints the log. */
void measure_all(void);

#ifdef __cplusplus
}
#endif

#endif
)";

constexpr std::string_view kMeasure = R"(/* $LICENCE */
/* Layers to measure, written by Splitscape $VERSION. See README.md. */
#include "measure.h"

#include "board.h"

#include <stddef.h>

#if defined(__clang__)
#define MEASURE_KERNEL __attribute__((noinline))
#elif defined(__GNUC__) && __GNUC__ >= 8
#define MEASURE_KERNEL __attribute__((noipa))
#elif defined(__GNUC__)
#define MEASURE_KERNEL __attribute__((noinline, noclone))
#else
#define MEASURE_KERNEL
#endif

static float measure_memory[$MEMORY];
static const float measure_bias[$BIASES] = { 0.25f };
static const float measure_weights[$WEIGHTS] = {$NUMBERS
};
$KERNELS
static void measure_nothing(void) { }
$FUNCTIONS
static const struct {
    void (*run)(void);
    uint32_t repeats;
} measure_layers[$COUNT + 1] = {
    { measure_nothing, $EMPTYu },
$TABLE};

static uint32_t measure_ticks[$COUNT + 1];

static void measure_number(uint32_t value)
{
    char digits[11];
    char *place = digits + 10;

    *place = 0;
    do {
        *--place = (char)('0' + value % 10u);
        value /= 10u;
    } while (value);
    board_print(place);
}

void measure_all(void)
{
    uint32_t i, repeat;

    board_start();
    for (i = 0; i < sizeof measure_memory / sizeof measure_memory[0]; ++i)
        measure_memory[i] = (float)(i % 17u) * 0.0625f;
    for (i = 0; i <= $COUNTu; ++i) {
        /* A volatile pointer: the call is neither inlined nor moved. */
        void (*volatile run)(void) = measure_layers[i].run;
        const uint32_t repeats = measure_layers[i].repeats;
        uint32_t before;

        board_wait();
        board_mark(1);
        before = board_ticks();
        for (repeat = 0; repeat < repeats; ++repeat)
            run();
        measure_ticks[i] = board_ticks() - before;
        board_mark(0);
    }
    board_wait();
    board_print("splitscape-measure,1,");
    board_print(board_name);
    board_print(",");
    measure_number(board_ticks_per_second);
    board_print(board_counts_instructions ? ",instructions\n" : ",time\n");
    for (i = 0; i <= $COUNTu; ++i) {
        board_print("layer,");
        measure_number(i);
        board_print(",");
        measure_number(measure_layers[i].repeats);
        board_print(",");
        measure_number(measure_ticks[i]);
        board_print("\n");
    }
    board_print("end,");
    measure_number($COUNTu);
    board_print("\n");
}
)";

constexpr std::string_view kHost = R"(/* $LICENCE */
/* Any computer with a C library: no pin, the processor's clock. */
#include "board.h"
#include "measure.h"

#include <stdio.h>
#include <time.h>

const char board_name[] = "host";
const uint32_t board_ticks_per_second = 1000000u;
const int board_counts_instructions = 0;

void board_start(void) { }
void board_mark(int high) { (void)high; }
void board_wait(void) { }

uint32_t board_ticks(void)
{
    return (uint32_t)((double)clock() * 1e6 / (double)CLOCKS_PER_SEC);
}

void board_print(const char *text)
{
    fputs(text, stdout);
}

int main(void)
{
    measure_all();
    return 0;
}
)";

constexpr std::string_view kZephyrCMake = R"(# $LICENCE
cmake_minimum_required(VERSION 3.20.0)
find_package(Zephyr REQUIRED)
project(splitscape_measure)
target_include_directories(app PRIVATE ../..)
target_sources(app PRIVATE board.c ../../measure.c)
)";

constexpr std::string_view kZephyrConfig = R"(# $LICENCE
CONFIG_GPIO=y
CONFIG_FPU=y
CONFIG_PRINTK=y
CONFIG_SPEED_OPTIMIZATIONS=y
)";

constexpr std::string_view kZephyr = R"(/* $LICENCE */
/* Zephyr: the pin behind the devicetree alias "mark", printk, the cycle counter. */
#include "board.h"
#include "measure.h"

#include <zephyr/drivers/gpio.h>
#include <zephyr/kernel.h>
#include <zephyr/sys/printk.h>

static const struct gpio_dt_spec mark = GPIO_DT_SPEC_GET(DT_ALIAS(mark), gpios);

const char board_name[] = CONFIG_BOARD;
const uint32_t board_ticks_per_second = CONFIG_SYS_CLOCK_HW_CYCLES_PER_SEC;
const int board_counts_instructions = 0;

void board_start(void)
{
    (void)gpio_pin_configure_dt(&mark, GPIO_OUTPUT_INACTIVE);
}

void board_mark(int high)
{
    (void)gpio_pin_set_dt(&mark, high);
}

void board_wait(void)
{
    k_msleep(5);
}

uint32_t board_ticks(void)
{
    return k_cycle_get_32();
}

void board_print(const char *text)
{
    printk("%s", text);
}

int main(void)
{
    measure_all();
    return 0;
}
)";

constexpr std::string_view kStmPins = R"(/* $LICENCE */
/* Name the header of your family, the pin and the UART as STM32CubeMX made them. */
#ifndef BOARD_PINS_H
#define BOARD_PINS_H

#include "main.h" /* of the project; it includes the HAL */

#define MARK_PORT GPIOA
#define MARK_PIN GPIO_PIN_8
#define MARK_UART huart2
#define BOARD_CLOCK_HZ 80000000u /* of the core, as configured */

extern UART_HandleTypeDef MARK_UART;

#endif
)";

constexpr std::string_view kStm = R"(/* $LICENCE */
/* STM32 with its HAL: a pin, a UART, and the cycle counter of a Cortex-M3 or later. */
#include "board.h"

#include "board_pins.h"

#include <string.h>

const char board_name[] = "stm32";
const uint32_t board_ticks_per_second = BOARD_CLOCK_HZ;
const int board_counts_instructions = 0;

void board_start(void)
{
    HAL_GPIO_WritePin(MARK_PORT, MARK_PIN, GPIO_PIN_RESET);
    CoreDebug->DEMCR |= CoreDebug_DEMCR_TRCENA_Msk;
    DWT->CYCCNT = 0;
    DWT->CTRL |= DWT_CTRL_CYCCNTENA_Msk;
}

void board_mark(int high)
{
    HAL_GPIO_WritePin(MARK_PORT, MARK_PIN, high ? GPIO_PIN_SET : GPIO_PIN_RESET);
}

void board_wait(void)
{
    HAL_Delay(5);
}

uint32_t board_ticks(void)
{
    return DWT->CYCCNT;
}

void board_print(const char *text)
{
    (void)HAL_UART_Transmit(&MARK_UART, (const uint8_t *)text, (uint16_t)strlen(text), 1000);
}
)";

constexpr std::string_view kQemu = R"(/* $LICENCE */
/*
 * QEMU's mps2-an386, a Cortex-M4 with FPU:
 *   qemu-system-arm -M mps2-an386 -icount shift=10 -display none -serial stdio -monitor none
 *     -semihosting-config enable=on,target=native -kernel measure.elf
 * An instruction takes 1024 ns there, so ticks are instructions: 25 MHz are 25.6 a tick.
 */
#include "board.h"
#include "measure.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))

extern uint32_t bss_begin[], bss_end[];
int main(void);
void reset(void);

const char board_name[] = "qemu-mps2-an386";
const uint32_t board_ticks_per_second = 1000000u; /* as if it ran 1 million a second */
const int board_counts_instructions = 1;

typedef void (*vector)(void);
__attribute__((section(".vectors"), used)) static const vector vectors[2] = { (vector)0x20400000u, reset };

static void leave(void)
{
    register uint32_t operation __asm__("r0") = 0x18; /* semihosting: exit */
    register uint32_t argument __asm__("r1") = 0x20026;

    __asm__ volatile("bkpt 0xAB" : : "r"(operation), "r"(argument) : "memory");
    for (;;) { }
}

void reset(void)
{
    uint32_t *word;

    for (word = bss_begin; word < bss_end; ++word)
        *word = 0;
    REGISTER(0xE000ED88) |= 0xFu << 20; /* the FPU */
    __asm__ volatile("dsb\n\tisb");
    measure_all();
    leave();
}

void board_start(void)
{
    REGISTER(0x40004010) = 16; /* UART: divisor, transmit */
    REGISTER(0x40004008) = 1;
    REGISTER(0x40000008) = 0xFFFFFFFFu; /* timer, counting down */
    REGISTER(0x40000004) = 0xFFFFFFFFu;
    REGISTER(0x40000000) = 1;
}

void board_mark(int high) { (void)high; }
/* The timer starts anew: board_ticks() would wrap at 2^32 * 5 / 128, not at 2^32. */
void board_wait(void) { REGISTER(0x40000004) = 0xFFFFFFFFu; }

uint32_t board_ticks(void)
{
    return (uint32_t)((uint64_t)(0xFFFFFFFFu - REGISTER(0x40000004)) * 5u / 128u);
}

void board_print(const char *text)
{
    for (; *text; ++text) {
        while (REGISTER(0x40004004) & 1u) { }
        REGISTER(0x40004000) = (uint32_t)*text;
    }
}
)";

constexpr std::string_view kQemuLinker = R"(/* $LICENCE */
ENTRY(reset)
MEMORY {
    CODE (rx) : ORIGIN = 0x00000000, LENGTH = 4M
    DATA (rwx) : ORIGIN = 0x20000000, LENGTH = 4M
}
SECTIONS {
    .text : { KEEP(*(.vectors)) *(.text*) *(.rodata*) *(.ARM.ex*) } > CODE
    .data : { *(.data*) } > DATA
    .bss : { bss_begin = .; *(.bss*) *(COMMON) . = ALIGN(4); bss_end = .; } > DATA
}
)";

constexpr std::array<FirmwareFile, 12> kFiles{{
    {"README.md", kReadme},
    {"board.h", kBoardHeader},
    {"measure.h", kMeasureHeader},
    {"measure.c", kMeasure},
    {"boards/host/board.c", kHost},
    {"boards/zephyr/CMakeLists.txt", kZephyrCMake},
    {"boards/zephyr/prj.conf", kZephyrConfig},
    {"boards/zephyr/board.c", kZephyr},
    {"boards/stm32-hal/board_pins.h", kStmPins},
    {"boards/stm32-hal/board.c", kStm},
    {"boards/qemu-mps2-an386/board.c", kQemu},
    {"boards/qemu-mps2-an386/board.ld", kQemuLinker},
}};

} // namespace

std::span<const FirmwareFile> firmwareFiles()
{
    return kFiles;
}

} // namespace splitscape::calibrate
