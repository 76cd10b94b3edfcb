/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Counts the instructions of each layer of an exported edge part. The script beside defines PART (the
 * exported source), LAYER_FUNCTIONS (its layers), RUN, INPUT, SELF_TEST, RECORDED and INPUT_VALUES; of
 * float parts also CONTEXT, INIT and MEMORY_VALUES. Without CONTEXT it is an int8 part.
 */
#include "board.h"

#include PART

#ifdef CONTEXT
#define TAKEN const CONTEXT *part
#define GIVEN &context
typedef float input_value;

static float memory[MEMORY_VALUES];
static CONTEXT context;

static void nothing(TAKEN) { (void)part; }
static void whole(TAKEN) { (void)part; (void)RUN(GIVEN); }

static int fails(void)
{
    (void)INIT(GIVEN, memory, MEMORY_VALUES);
    return !(SELF_TEST(GIVEN) <= 1e-5f);
}
#else
#define TAKEN void
#define GIVEN
typedef int8_t input_value;

static void nothing(TAKEN) { }
static void whole(TAKEN) { RUN(GIVEN); }
static int fails(void) { return SELF_TEST(GIVEN) != 0; }
#endif

typedef void (*step)(TAKEN);

static step const layers[] = { LAYER_FUNCTIONS };

static uint32_t instructions(step function)
{
    /* A volatile pointer: neither inlined nor moved across the readings. */
    step volatile called = function;
    uint32_t before = ticks_left();

    called(GIVEN);
    /* 25.6 = 128 / 5 ticks an instruction, to the nearest. */
    return (uint32_t)(((uint64_t)(before - ticks_left()) * 5 + 64) / 128);
}

static void fill_input(void)
{
    input_value *input = INPUT(GIVEN);
    uint32_t i;

    for (i = 0; i < INPUT_VALUES; ++i)
        input[i] = RECORDED[i];
}

int main(void)
{
    const uint32_t overhead = instructions(nothing);
    uint32_t i;

    if (fails()) {
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
