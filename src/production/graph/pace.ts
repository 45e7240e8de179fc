import type { MadeRecord } from '../made-record.ts'
import { usualWork } from '../usual-work.ts'

/** Processor seconds of a frame: as this series took at this size, else as is usual. */
export function paceOf(
  { width, height }: { width: number; height: number },
  made: MadeRecord | null,
): { frame: number; from: 'measured' | 'usual' } {
  let frames = 0
  let seconds = 0
  if (made !== null && made.width === width && made.height === height) {
    for (const { shots } of Object.values(made.episodes)) {
      for (const shot of Object.values(shots)) {
        if (shot.cpuSeconds === null) continue
        frames += shot.frames
        seconds += shot.cpuSeconds
      }
    }
  }
  return frames < 25
    ? { frame: usualWork.frame(width, height), from: 'usual' }
    : { frame: seconds / frames, from: 'measured' }
}
