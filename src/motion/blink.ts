import type { Random } from '#core'

const closing = 0.07
const held = 0.04
const opening = 0.14
const whole = closing + held + opening

/**
 * When someone blinks during `seconds`, as start times: every 1.1 to 4 s, one in seven doubled. `asked` adds blinks at
 * given times (a change of mind shows as a blink).
 */
export function blinkTimes(random: Random, seconds: number, asked: readonly number[] = []): number[] {
  const times: number[] = []
  for (let at = random.range(0.4, 2.2); at < seconds; at += random.range(1.1, 4)) {
    times.push(at)
    if (random.chance(0.14)) times.push(at + whole + 0.03)
  }
  const free = times.filter((time) => asked.every((other) => Math.abs(other - time) > 0.6))
  return [...free, ...asked].sort((a, b) => a - b)
}

/** How open the lids are at a time, 0 shut … 1, multiplied into the expression's openness. */
export function blinkOpenness(times: readonly number[], seconds: number): number {
  for (const start of times) {
    const t = seconds - start
    if (t < 0 || t > whole) continue
    if (t < closing) return 1 - (t / closing) ** 2
    if (t < closing + held) return 0
    return 1 - (1 - (t - closing - held) / opening) ** 2
  }
  return 1
}
