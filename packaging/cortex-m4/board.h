/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

void print_text(const char* text);
void print_number(uint32_t value);

/* The 25 MHz timer, counting down. At -icount shift=10 an instruction takes 1024 ns, or 25.6 ticks.
 */
uint32_t ticks_left(void);

#endif
