/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Start, serial port, instruction counter and end of a program on QEMU's mps2-an386. */
#include "board.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))

#define UART_DATA REGISTER(0x40004000)
#define UART_STATE REGISTER(0x40004004)
#define UART_CONTROL REGISTER(0x40004008)
#define UART_DIVISOR REGISTER(0x40004010)

#define TIMER_CONTROL REGISTER(0x40000000)
#define TIMER_VALUE REGISTER(0x40000004)
#define TIMER_RELOAD REGISTER(0x40000008)

#define COPROCESSOR_ACCESS REGISTER(0xE000ED88)

#define STACK_TOP 0x20400000u

extern uint32_t bss_begin[], bss_end[];
int main(void);
void reset(void);
static void fault(void);

typedef void (*vector)(void);
__attribute__((section(".vectors"), used)) static const vector vectors[16] = {
    (vector)STACK_TOP, reset, fault, fault, fault, fault, fault, 0, 0, 0, 0, fault, fault, 0, fault, fault,
};

static void leave(uint32_t reason)
{
    register uint32_t operation __asm__("r0") = 0x18; /* semihosting: exit */
    register uint32_t argument __asm__("r1") = reason;

    __asm__ volatile("bkpt 0xAB" : : "r"(operation), "r"(argument) : "memory");
    for (;;) { }
}

static void fault(void)
{
    print_text("fault\n");
    leave(0x20023); /* run-time error */
}

void reset(void)
{
    uint32_t *word;

    for (word = bss_begin; word < bss_end; ++word)
        *word = 0;
    COPROCESSOR_ACCESS |= 0xFu << 20; /* the FPU */
    __asm__ volatile("dsb\n\tisb");
    UART_DIVISOR = 16;
    UART_CONTROL = 1;
    TIMER_RELOAD = 0xFFFFFFFFu;
    TIMER_VALUE = 0xFFFFFFFFu;
    TIMER_CONTROL = 1;
    leave(main() == 0 ? 0x20026 : 0x20023); /* end of the application, or run-time error */
}

void print_text(const char *text)
{
    for (; *text; ++text) {
        while (UART_STATE & 1) { }
        UART_DATA = (uint32_t)*text;
    }
}

void print_number(uint32_t value)
{
    char digits[11];
    char *place = digits + 10;

    *place = 0;
    do {
        *--place = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    print_text(place);
}

uint32_t ticks_left(void)
{
    return TIMER_VALUE;
}
