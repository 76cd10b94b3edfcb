// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frontend_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kFrontEndHeader = R"(/* $LICENCE */
/*
 * From samples of the converter to the input of the network, as the training
 * data were prepared; preparation.json says the steps.
 *
 * $STEPS
 */
#ifndef $CAPITALS_FRONTEND_H
#define $CAPITALS_FRONTEND_H

#include <stddef.h>
#include <stdint.h>

/* Signals sampled together, one after the other in every call. */
#define $CAPITALS_SIGNALS $SIGNALS

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    $CAPITALS_FRONTEND_OK = 0,
    $CAPITALS_FRONTEND_BAD_ARGUMENT = 1,
    $CAPITALS_FRONTEND_NOT_YET = 2, /* samples of the window are still to come */
    $CAPITALS_FRONTEND_TOO_OLD = 3, /* the ring has lost the start of the window */
    $CAPITALS_FRONTEND_NOT_FINITE = 4 /* pushed: what the layers gave is not to be sent */
} $ID_frontend_status;

/* What was seen of a window: sums of the differences from its first value, each
 * with the part that rounding would lose. */
typedef struct {
    float first, low, high, sum, sum_rest, squares, squares_rest;
} $ID_seen;
$DECLARATIONS
#ifdef __cplusplus
}
#endif

#endif
)";

const std::string_view kFrontEndBeatDeclarations = R"(
typedef struct {
    int16_t *ring; /* the caller's */
    size_t ring_samples; /* of each signal */
    double rate_hz;
    float zero; /* what the converter gives at 0 */
    float unit; /* one step of the converter, in the unit of the training data */
    uint32_t count; /* samples so far */
    int ended;
} $ID_frontend;

/* Samples of each signal that the longest window takes, at 3 s from beat to
 * beat, and those of the $WAIT s until its interval is known: the ring needs so
 * many for each of the $SIGNALS signal(s). */
#define $CAPITALS_RING_SAMPLES(rate_hz) ((size_t)((rate_hz) * $LONGEST) + 3u)

/* Samples since $ID_frontend_init, 60 days at 360 Hz: of more, every window is
 * $CAPITALS_FRONTEND_TOO_OLD. Call $ID_frontend_init again before. */
#define $CAPITALS_MOST_SAMPLES 0x70000000u

$ID_frontend_status $ID_frontend_init($ID_frontend *front, int16_t *ring,
    size_t ring_samples, double rate_hz, float zero, float unit);

/* Takes one sample of each signal. */
void $ID_sample($ID_frontend *front, const int16_t *samples);

/* No more samples will come: windows go on with the last one. */
void $ID_end($ID_frontend *front);

/*
 * Writes the input of the network for the beat whose R peak was sample `peak`
 * (the first one is 0). `interval_s` is the nominal time between beats:
 * $INTERVAL
 */
$ID_frontend_status $ID_beat(const $ID_frontend *front, uint32_t peak,
    double interval_s, float *input);

/* The median of `count` intervals in seconds, limited as in training; 0.8 s
 * without any. The intervals are put in order. */
double $ID_nominal_interval(double *intervals_s, size_t count);
)";

const std::string_view kFrontEndWindowDeclarations = R"(
typedef struct {
    float zero; /* what the converter gives at 0 */
    float unit; /* one step of the converter, in the unit of the training data */
    size_t position; /* in the window */
    int started;
    $ID_seen seen[$SIGNALS];$FILTERSTATE
} $ID_frontend;

/* Samples a second that are expected. */
#define $CAPITALS_RATE_HZ $RATE

/*
 * `unit`: microvolt a step, divided by the scale that the amplitude of
 * training was divided by, where there was one ($SCALING).
 */
$ID_frontend_status $ID_frontend_init($ID_frontend *front, float zero, float unit);

/*
 * Takes one sample of each signal. OK: the window is complete, and `input` is
 * what the network takes; NOT_YET: more are needed. The next window begins with
 * the next sample.
 */
$ID_frontend_status $ID_window($ID_frontend *front, const int16_t *samples,
    float *input);
)";

const std::string_view kFrontEndPushDeclaration = R"(
/*
 * The same without a window in memory: the first layer of the network runs as
 * values arrive. $PUSHRESULT
 */
#include "$ID.h"
$PUSHPROTOTYPE
)";

} // namespace splitscape::exporting::templates
