// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/frontend_templates.h"

namespace splitscape::exporting::templates {

const std::string_view kFrontEndStart = R"(/* $LICENCE */
#include "$ID_frontend.h"

#define VALUES $VALUES /* of one signal, before neighbours are averaged */
#define BLOCK $BLOCK /* neighbours that become one value */
#define SIGNALS $CAPITALS_SIGNALS

/* Where value i of a signal lies in the input. */
static size_t $ID_place(size_t signal, size_t i)
{
    return $PLACE;
}
)";

const std::string_view kFrontEndFilter = R"(
#define SECTIONS $SECTIONS

/* b0 b1 b2 a1 a2 of each section, a0 = 1; double, as in training: at corners
 * far below the rate single precision is off by more than 1e-5. */
static const double $ID_sections[SECTIONS][5] = {
$COEFFICIENTS};

/* Starts settled on the first value, as in training. */
static double $ID_filter(double (*state)[2], double value, int is_first)
{
    size_t i;

    for (i = 0; i < SECTIONS; ++i) {
        const double *c = $ID_sections[i];
        double out;

        if (is_first) {
            const double gain = (c[0] + c[1] + c[2]) / (1.0 + c[3] + c[4]);

            state[i][0] = gain * value - c[0] * value;
            state[i][1] = c[2] * value - c[4] * gain * value;
        }
        out = c[0] * value + state[i][0];
        state[i][0] = c[1] * value - c[3] * out + state[i][1];
        state[i][1] = c[2] * value - c[4] * out;
        value = out;
    }
    return value;
}
)";

const std::string_view kFrontEndStatistics = R"(
$ADDstatic void $ID_see($ID_seen *seen, float value, int is_first)
{
    if (is_first) {
        seen->first = seen->low = seen->high = value;
        seen->sum = seen->sum_rest = seen->squares = seen->squares_rest = 0.0f;
        return;
    }
$SEE}

$ROOT/* (x - first) * scale + offset is the normalised value; all 0 for equal values. */
static void $ID_normal(const $ID_seen *seen, float zero, float unit, size_t count,
    float *scale, float *offset)
{
$NORMAL}
)";

const std::string_view kFrontEndRoot = R"(/* Newton's method, so that no mathematics library is needed. */
static double $ID_root(double value)
{
    double root = value > 1.0 ? value : 1.0;
    int i;

    for (i = 0; i < 64; ++i) {
        const double next = 0.5 * (root + value / root);

        if (!(next < root))
            break;
        root = next;
    }
    return root;
}

)";

const std::string_view kFrontEndBeats = R"(
$ID_frontend_status $ID_frontend_init($ID_frontend *front, int16_t *ring,
    size_t ring_samples, double rate_hz, float zero, float unit)
{
    if (!front || !ring || ring_samples < 2 || !(rate_hz > 0.0))
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    front->ring = ring;
    front->ring_samples = ring_samples;
    front->rate_hz = rate_hz;
    front->zero = zero;
    front->unit = unit;
    front->count = 0;
    front->ended = 0;
    return $CAPITALS_FRONTEND_OK;
}

void $ID_sample($ID_frontend *front, const int16_t *samples)
{
    int16_t *place = front->ring + front->count % front->ring_samples * SIGNALS;
    size_t signal;

    for (signal = 0; signal < SIGNALS; ++signal)
        place[signal] = samples[signal];
    if (front->count <= $CAPITALS_MOST_SAMPLES)
        ++front->count;
}

void $ID_end($ID_frontend *front)
{
    front->ended = 1;
}

/* A position is a sample number times 2^32. */
typedef struct {
    int64_t start;
    int64_t step;
    size_t filled; /* values before the padding */
} $ID_stretch_of_beat;

static float $ID_ring_at(const $ID_frontend *front, size_t signal, int64_t index)
{
    const int64_t last = (int64_t)front->count - 1;
    const int64_t inside = index < 0 ? 0 : index > last ? last : index;

    return (float)front->ring[(size_t)inside % front->ring_samples * SIGNALS + signal];
}

static $ID_frontend_status $ID_stretch_for(const $ID_frontend *front, uint32_t peak,
    double interval_s, $ID_stretch_of_beat *stretch)
{
    const double one = 4294967296.0;
    const double rate_hz = front ? front->rate_hz : 1.0;
    const double start_s = $START;
    const double duration_s = $DURATION;
    const double step_s = $TOTAL / VALUES;
    const double filled = duration_s / step_s - 1e-9;
    int64_t first, last;

    if (!front || front->count == 0 || peak >= front->count || !(interval_s > 0.0)
        || !(interval_s < 100.0))
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    /* Positions would leave 64 bits, and their sample numbers 32. */
    if (front->count > $CAPITALS_MOST_SAMPLES)
        return $CAPITALS_FRONTEND_TOO_OLD;
    stretch->start = (int64_t)peak * 4294967296 + (int64_t)(start_s * rate_hz * one);
    stretch->step = (int64_t)(step_s * rate_hz * one + 0.5);
    stretch->filled = filled >= VALUES ? VALUES : (size_t)filled + ((double)(size_t)filled < filled);
    first = (stretch->start >> 32) - 1;
    last = ((stretch->start + (int64_t)(stretch->filled - 1) * stretch->step) >> 32) + 2;
    if (last >= (int64_t)front->count && !front->ended)
        return $CAPITALS_FRONTEND_NOT_YET;
    if ((first < 0 ? 0 : first) + (int64_t)front->ring_samples < (int64_t)front->count)
        return $CAPITALS_FRONTEND_TOO_OLD;
    return $CAPITALS_FRONTEND_OK;
}

/* Where a signal is read, and the samples around. */
typedef struct {
    const $ID_frontend *front;
    size_t signal;
    int32_t left; /* the sample before */
    uint32_t fraction; /* behind it, of 2^32 */
    int32_t step;
    uint32_t step_fraction;
    float before, here, next, after;
} $ID_walk;

static void $ID_move($ID_walk *walk, int32_t moved)
{
    walk->left += moved;
$MOVE}

static void $ID_start($ID_walk *walk, const $ID_frontend *front, size_t signal,
    const $ID_stretch_of_beat *stretch)
{
    walk->front = front;
    walk->signal = signal;
    walk->left = (int32_t)(stretch->start >> 32);
    walk->fraction = (uint32_t)(stretch->start & 0xffffffff);
    walk->step = (int32_t)(stretch->step >> 32);
    walk->step_fraction = (uint32_t)(stretch->step & 0xffffffff);
    $ID_move(walk, 0);
}

/* The value here; goes on to the next one. */
static float $ID_take($ID_walk *walk)
{
    const float t = (float)walk->fraction * 2.3283064365386963e-10f;
    const float here = walk->here;
    const float next = walk->next;
    const uint32_t fraction = walk->fraction + walk->step_fraction;
    const int32_t moved = walk->step + (fraction < walk->fraction ? 1 : 0);
    float value;

$INTERPOLATE
    walk->fraction = fraction;
    if (moved != 0)
        $ID_move(walk, moved);
    return value;
}

$ID_frontend_status $ID_beat(const $ID_frontend *front, uint32_t peak,
    double interval_s, float *input)
{
    $ID_stretch_of_beat stretch;
    const $ID_frontend_status status = $ID_stretch_for(front, peak, interval_s, &stretch);
    size_t signal, i;

    if (status != $CAPITALS_FRONTEND_OK || !input)
        return status != $CAPITALS_FRONTEND_OK ? status : $CAPITALS_FRONTEND_BAD_ARGUMENT;
    for (signal = 0; signal < SIGNALS; ++signal) {
        $ID_walk walk;
        $ID_seen seen = { 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f };
        float scale, offset;

        $ID_start(&walk, front, signal, &stretch);
        for (i = 0; i < stretch.filled; ++i) {
            const float value = $ID_take(&walk);
            float *place = input + $ID_place(signal, i / BLOCK);

            $ID_see(&seen, value, i == 0);
            *place = i % BLOCK == 0 ? value - seen.first : *place + (value - seen.first);
        }
        for (i = (stretch.filled + BLOCK - 1) / BLOCK; i < VALUES / BLOCK; ++i)
            input[$ID_place(signal, i)] = 0.0f;
        $ID_normal(&seen, front->zero, front->unit, stretch.filled, &scale, &offset);
        for (i = 0; i < VALUES / BLOCK; ++i) {
            float *value = input + $ID_place(signal, i);
            const size_t before = i * BLOCK;
            const size_t there = before >= stretch.filled ? 0u
                : stretch.filled - before < BLOCK ? stretch.filled - before : BLOCK;

            *value = (*value * scale + offset * (float)there) / (float)BLOCK;
        }
    }
    return $CAPITALS_FRONTEND_OK;
}

double $ID_nominal_interval(double *intervals_s, size_t count)
{
    double median;
    size_t i, j;

    for (i = 1; i < count; ++i) {
        const double moved = intervals_s[i];

        for (j = i; j > 0 && intervals_s[j - 1] > moved; --j)
            intervals_s[j] = intervals_s[j - 1];
        intervals_s[j] = moved;
    }
    median = count == 0 ? 0.8 : count % 2 == 1 ? intervals_s[count / 2]
        : 0.5 * (intervals_s[count / 2] + intervals_s[count / 2 - 1]);
    return median < 0.2 ? 0.2 : median > 3.0 ? 3.0 : median;
}
)";

const std::string_view kFrontEndBeatPush = R"(
$ID_frontend_status $ID_beat_push(const $ID_frontend *front, uint32_t peak,
    double interval_s, $ID_context *context)
{
    $ID_stretch_of_beat stretch;
    const $ID_frontend_status status = $ID_stretch_for(front, peak, interval_s, &stretch);
    size_t signal, i;

    if (status != $CAPITALS_FRONTEND_OK)
        return status;
    if ($ID_begin(context) != $CAPITALS_OK)
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    for (signal = 0; signal < SIGNALS; ++signal) {
        $ID_walk walk;
        float sum = 0.0f;
        $ID_seen seen = { 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f };
        float scale, offset;

        $ID_start(&walk, front, signal, &stretch);
        for (i = 0; i < VALUES; ++i) {
            const float value = $ID_take(&walk);

            $ID_see(&seen, value, i == 0);
            sum += value - seen.first;
            if (i % BLOCK == BLOCK - 1) {
                (void)$ID_push(context, $ID_place(signal, i / BLOCK), sum / (float)BLOCK);
                sum = 0.0f;
            }
        }
        $ID_normal(&seen, front->zero, front->unit, VALUES, &scale, &offset);
        if ($ID_scale(context, signal * (VALUES / BLOCK), VALUES / BLOCK, scale,
                offset) != $CAPITALS_OK)
            return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    }
    return $ID_finish(context) == $CAPITALS_OK ? $CAPITALS_FRONTEND_OK
        : $CAPITALS_FRONTEND_NOT_FINITE;
}
)";

const std::string_view kFrontEndWindows = R"(
$ID_frontend_status $ID_frontend_init($ID_frontend *front, float zero, float unit)
{
    if (!front)
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    front->zero = zero;
    front->unit = unit;
    front->position = 0;
    front->started = 0;
    return $CAPITALS_FRONTEND_OK;
}

/* Filtered, in steps of the converter or, with a unit, in that of training. */
static float $ID_next($ID_frontend *front, size_t signal, int16_t sample)
{
    $NEXT
}

$ID_frontend_status $ID_window($ID_frontend *front, const int16_t *samples,
    float *input)
{
    size_t signal, i;

    if (!front || !samples || !input)
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    for (signal = 0; signal < SIGNALS; ++signal) {
        const float value = $ID_next(front, signal, samples[signal]);
        $ID_seen *seen = &front->seen[signal];
        float *place = input + $ID_place(signal, front->position / BLOCK);

        $ID_see(seen, value, front->position == 0);
        if (front->position % BLOCK == 0)
            *place = 0.0f;
        *place += value - seen->first;
    }
    front->started = 1;
    if (++front->position < VALUES)
        return $CAPITALS_FRONTEND_NOT_YET;
    front->position = 0;
    for (signal = 0; signal < SIGNALS; ++signal) {
        const $ID_seen *seen = &front->seen[signal];
        float scale, offset;

        $ID_normal(seen, 0.0f, front->unit, VALUES, &scale, &offset);
        for (i = 0; i < VALUES / BLOCK; ++i) {
            float *value = input + $ID_place(signal, i);

            *value = *value / (float)BLOCK * scale + offset;
        }
    }
    return $CAPITALS_FRONTEND_OK;
}
)";

const std::string_view kFrontEndWindowPush = R"(
$ID_frontend_status $ID_window_push($ID_frontend *front, const int16_t *samples,
    $ID_context *context)
{
    size_t signal;

    if (!front || !samples || !context
        || (front->position == 0 && $ID_begin(context) != $CAPITALS_OK))
        return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    for (signal = 0; signal < SIGNALS; ++signal) {
        const float value = $ID_next(front, signal, samples[signal]);
        $ID_seen *seen = &front->seen[signal];

        $ID_see(seen, value, front->position == 0);
        (void)$ID_push(context, $ID_place(signal, front->position / BLOCK),
            (value - seen->first) / (float)BLOCK);
    }
    front->started = 1;
    if (++front->position < VALUES)
        return $CAPITALS_FRONTEND_NOT_YET;
    front->position = 0;
    for (signal = 0; signal < SIGNALS; ++signal) {
        const $ID_seen *seen = &front->seen[signal];
        float scale, offset;

        $ID_normal(seen, 0.0f, front->unit, VALUES, &scale, &offset);
        if ($ID_scale(context, signal * (VALUES / BLOCK), VALUES / BLOCK, scale,
                offset) != $CAPITALS_OK)
            return $CAPITALS_FRONTEND_BAD_ARGUMENT;
    }
    return $ID_finish(context) == $CAPITALS_OK ? $CAPITALS_FRONTEND_OK
        : $CAPITALS_FRONTEND_NOT_FINITE;
}
)";

} // namespace splitscape::exporting::templates
