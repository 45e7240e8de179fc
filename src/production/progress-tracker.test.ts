import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from './progress.ts'
import { createProgressTracker } from './progress-tracker.ts'

describe('progress', () => {
  it('never falls, ends at one, and learns the speed of drawing', () => {
    let clock = 0
    const events: ProgressEvent[] = []
    const tracker = createProgressTracker(
      (event) => events.push(event),
      () => clock,
    )
    tracker.expect('voices', null, 10, 0.1)
    tracker.expect('animation', 'e1', 1000, 0.01)
    tracker.expect('cut', 'e1', 1, 2)
    for (let i = 1; i <= 10; i++) {
      clock += 0.1
      tracker.reach('voices', null, i)
    }
    for (let i = 1; i <= 1000; i++) {
      clock += 0.05
      tracker.reach('animation', 'e1', i, 'sh010')
      if (i === 500) {
        // Twice as slow as nothing yet told: 500 frames at 0.05 s, and the cut.
        expect(Math.abs(events.at(-1)!.secondsLeft! - 27)).toBeLessThanOrEqual(2)
      }
    }
    // More turns out to be needed: the fraction waits, it does not fall.
    tracker.expect('animation', 'e1', 1500, 0.01)
    tracker.reach('animation', 'e1', 1001)
    tracker.expect('animation', 'e1', 1001, 0.01)
    clock += 2
    tracker.reach('cut', 'e1', 1)
    const fractions = events.map(({ fraction }) => fraction)
    expect(fractions.every((value, i) => i === 0 || value >= fractions[i - 1]!)).toBe(true)
    expect(fractions.at(-1)).toBe(1)
    expect(events.at(-1)?.secondsLeft).toBe(0)
  })
})
