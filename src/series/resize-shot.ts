import type { Shot } from '#direction'

/**
 * The shot held longer or broken off sooner. It is trimmed, not played faster: what was to happen happens at its time or not at
 * all; what lasted to the end of the shot still does.
 * @param length frames
 */
export function resizeShot(shot: Shot, length: number): Shot {
  if (length === shot.length) return shot
  const span = <T extends { start: number; length: number }>(entry: T): T[] => {
    if (entry.start >= length) return []
    const whole = entry.start + entry.length >= shot.length
    return [{ ...entry, length: whole ? length - entry.start : Math.min(entry.length, length - entry.start) }]
  }
  const before = <T extends { at: number }>(entry: T) => entry.at < length
  return {
    ...shot,
    length,
    figures: shot.figures.map((figure) => ({
      ...figure,
      poses: figure.poses.filter(before),
      turns: figure.turns.filter(before),
      expressions: figure.expressions.filter(before),
      gestures: figure.gestures.filter(before),
      gazes: figure.gazes.filter(before),
    })),
    effects: shot.effects.flatMap(span),
    // A title stands for as long as it takes to read, however long the shot.
    titles: shot.titles
      .filter(({ start }) => start < length)
      .map((title) => ({ ...title, length: Math.min(title.length, length - title.start) })),
    sounds: shot.sounds.filter(before),
    transitionIn: { ...shot.transitionIn, length: Math.min(shot.transitionIn.length, length) },
    transitionOut: { ...shot.transitionOut, length: Math.min(shot.transitionOut.length, length) },
  }
}
