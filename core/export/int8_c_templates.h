// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Parts of the int8 C files, beside their kernels; $NAME is filled in.
namespace splitscape::exporting::templates {

inline constexpr std::string_view kIntegerAbout = R"(/* $LICENCE */
/*
 * $FILE: the edge part of a neural network in int8, written by Splitscape $VERSION$ORIGIN
 *
 * Network: $NETWORK (lengths / channels); layers 1 to $EDGE run here.
 * Flash $FLASH bytes of constants, RAM $RAM bytes of activations.
 * A number is scale * (code - zero). Sums are int32; a sum becomes a code by
 *   zero + floor((sum * multiplier + 2^(shift + 32)) / 2^(shift + 33)), clamped.
 * Right shifts of negative numbers must be arithmetic, as every Arm compiler's are.
 */
)";

inline constexpr std::string_view kIntegerHeader = R"(#ifndef $CAPITALS_H
#define $CAPITALS_H

#include <stdint.h>

#define $CAPITALS_EDGE_FORMAT_INT8 1
#define $CAPITALS_INPUT_VALUES $INVALUES
#define $CAPITALS_INPUT_SCALE $INSCALEf
#define $CAPITALS_INPUT_ZERO ($INZERO)
#define $CAPITALS_FLASH_BYTES $FLASH
#define $CAPITALS_RAM_BYTES $RAM
/* Activations that cross the cut, each of so many codes. */
#define $CAPITALS_OUTPUTS $OUTPUTS
$OUTPUTDEFINES
#ifdef __cplusplus
extern "C" {
#endif

/* Write the codes of $INLENGTH positions of $INCHANNELS channels here, then call $ID_run(), which
 * overwrites them. */
int8_t *$ID_input(void);
/* The code of a number for the input. */
int8_t $ID_code(float value);
void $ID_run(void);
/* Activation 0 to $CAPITALS_OUTPUTS - 1 of those that cross the cut, to send; valid until the next
 * run. */
const int8_t *$ID_output(int number);

#ifdef $CAPITALS_SELF_TEST
extern const int8_t $ID_recorded_input[];
/* Codes that differ from those the program recorded: 0. */
int32_t $ID_self_test(void);
#endif

#ifdef __cplusplus
}
#endif

#endif
)";

inline constexpr std::string_view kIntegerLayer = R"(
/*
 * Layer $LAYER: $KIND, [$LIN, $CIN] to [$LOUT, $COUT]$KERNEL
 * $PARAMETERS parameters, $MACS MACs
 */
static void $ID_layer_$LAYER(void)
{
    $ID_$CALL($ARGUMENTS);
$RAISE}
)";

inline constexpr std::string_view kIntegerRun = R"(
int8_t *$ID_input(void) { return $INPUT; }

int8_t $ID_code(float value)
{
    const float steps = value * $ININVERSEf;
    const float within = steps < -512.0f ? -512.0f : steps > 512.0f ? 512.0f : steps;
    int32_t whole;
    float rest;

    if (steps != steps)
        return $INZERO;
    /* To the nearest, ties to even. */
    whole = (int32_t)within;
    rest = within - (float)whole;
    if (rest > 0.5f || (rest == 0.5f && whole % 2 != 0))
        ++whole;
    else if (rest < -0.5f || (rest == -0.5f && whole % 2 != 0))
        --whole;
    return $ID_clamped(whole + ($INZERO));
}

void $ID_run(void)
{
$CALLS}

const int8_t *$ID_output(int number)
{
$OUTPUTCODE}
)";

inline constexpr std::string_view kIntegerSelfTest = R"(
int32_t $ID_self_test(void)
{
    int32_t i, k, different = 0;
    const int8_t *expected = $ID_recorded_output;

    for (i = 0; i < $INVALUES; ++i)
        $ID_input()[i] = $ID_recorded_input[i];
    $ID_run();
    for (k = 0; k < $OUTPUTS; ++k)
        for (i = 0; i < $ID_sizes[k]; ++i)
            different += $ID_output(k)[i] != *expected++;
    return different;
}

#endif
)";

} // namespace splitscape::exporting::templates
