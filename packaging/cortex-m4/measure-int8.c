/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Counts the instructions of each layer of an exported int8 edge part. The script beside defines PART
 * (the exported source), LAYER_FUNCTIONS (its layers), RUN, INPUT, SELF_TEST, RECORDED and INPUT_VALUES.
 */
#include "board.h"

#include PART

typedef void (*step)(void);

static void nothing(void) { }
static void whole(void) { RUN(); }

static step const layers[] = { LAYER_FUNCTIONS };

static uint32_t instructions(step function)
{
    /* A volatile pointer: neither inlined nor moved across the readings. */
    step volatile called = function;
    uint32_t before = ticks_left();

    called();
    /* 25.6 = 128 / 5 ticks an instruction, to the nearest. */
    return (uint32_t)(((uint64_t)(before - ticks_left()) * 5 + 64) / 128);
}

static void fill_input(void)
{
    int8_t *input = INPUT();
    uint32_t i;

    for (i = 0; i < INPUT_VALUES; ++i)
        input[i] = RECORDED[i];
}

int main(void)
{
    const uint32_t overhead = instructions(nothing);
    uint32_t i;

    if (SELF_TEST() != 0) {
        print_text("self-test failed\n");
        return 1;
    }
    fill_input();
    for (i = 0; i < sizeof layers / sizeof layers[0]; ++i) {
        print_number(instructions(layers[i]) - overhead);
        print_text("\n");
    }
    fill_input();
    print_number(instructions(whole) - overhead);
    print_text("\n");
    return 0;
}
