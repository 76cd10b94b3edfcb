/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Counts the instructions of an exported front end, compiled as a file of its own, for one input of made
 * samples. The script beside defines BEATS (0 or 1), RATE_HZ, and WINDOW: the samples of a window of EEG.
 */
#include "board.h"

#include "part_frontend.h"

static int16_t samples[PART_SIGNALS];
static float input[1 << 16];
static part_frontend front;

static void next_samples(uint32_t i)
{
    uint32_t signal;

    for (signal = 0; signal < PART_SIGNALS; ++signal)
        samples[signal] = (int16_t)(i * 7919u % 400u);
}

static uint32_t instructions_since(uint32_t before)
{
    /* 25.6 = 128 / 5 ticks an instruction, to the nearest. */
    return (uint32_t)(((uint64_t)(before - ticks_left()) * 5 + 64) / 128);
}

#if BEATS
static int16_t ring[PART_SIGNALS * PART_RING_SAMPLES(RATE_HZ)];

/* The beat in the middle of a full ring, with 0.8 s from beat to beat. */
static part_frontend_status prepare(uint32_t *instructions)
{
    const uint32_t count = (uint32_t)PART_RING_SAMPLES(RATE_HZ);
    part_frontend_status status;
    uint32_t i, before;

    (void)part_frontend_init(&front, ring, count, RATE_HZ, 0.0f, 0.005f);
    for (i = 0; i < count; ++i) {
        next_samples(i);
        part_sample(&front, samples);
    }
    before = ticks_left();
    status = part_beat(&front, count / 2, 0.8, input);
    *instructions = instructions_since(before);
    return status;
}
#else
static part_frontend_status prepare(uint32_t *instructions)
{
    part_frontend_status status = PART_FRONTEND_NOT_YET;
    uint32_t i, before;

    (void)part_frontend_init(&front, 0.0f, 0.005f);
    before = ticks_left();
    for (i = 0; i < WINDOW; ++i) {
        next_samples(i);
        status = part_window(&front, samples, input);
    }
    *instructions = instructions_since(before);
    return status;
}
#endif

int main(void)
{
    uint32_t instructions = 0;

    if (prepare(&instructions) != PART_FRONTEND_OK) {
        print_text("no input was made\n");
        return 1;
    }
    print_number(instructions);
    print_text("\n");
    return 0;
}
