import type { FrameRate } from '#core'
import { secondsFromFrames } from '#core'

/**
 * How long things take on a usual core, processor seconds: what progress and estimates begin with until the machine itself has
 * shown how fast it is. Measured on two cores of a small server, see `docs/benchmarks.md`.
 */
export const usualWork = {
  /** Drawing and encoding one frame. */
  frame: (width: number, height: number) => 0.02 + (0.09 * width * height) / (1080 * 1920),
  line: 0.12,
  mix: (frames: number, rate: FrameRate) => secondsFromFrames(frames, rate) * 0.05,
  cut: (frames: number, rate: FrameRate) => secondsFromFrames(frames, rate) * 0.03,
  check: (frames: number, rate: FrameRate) => secondsFromFrames(frames, rate) * 0.02,
  /** The two covers of an episode: two frames at full size, and their encoding as PNG. */
  covers: 1.2,
} as const
