/** Pauses shorter than this belong to the words and are left alone, seconds. */
const shortest = 0.09

/**
 * Makes the pauses of a spoken text longer or shorter by a factor: silence is put in or taken out at their middle. Gives the new
 * samples and a function from old times to new ones.
 */
export function stretchPauses(samples, sampleRate, pauses, factor) {
  const cuts = []
  for (const { start, end } of pauses) {
    const last = cuts.at(-1)
    if (last && start - last.end < 0.012) last.end = end
    else cuts.push({ start, end })
  }
  const changes = cuts
    .filter(({ start, end }) => end - start >= shortest && end < samples.length / sampleRate - 0.02)
    .map(({ start, end }) => ({
      at: Math.round(((start + end) / 2) * sampleRate),
      by: Math.round((end - start) * sampleRate * (factor - 1)),
    }))
  if (factor === 1 || changes.length === 0) return { samples, timeOf: (time) => time }
  const pieces = []
  let from = 0
  for (const { at, by } of changes) {
    // Taken out evenly around the middle; put in as silence.
    const half = by < 0 ? Math.ceil(-by / 2) : 0
    pieces.push(samples.slice(from, at - half))
    if (by > 0) pieces.push(new Int16Array(by))
    from = at + half
  }
  pieces.push(samples.slice(from))
  const out = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let position = 0
  for (const piece of pieces) {
    out.set(piece, position)
    position += piece.length
  }
  const shiftAt = (sample) =>
    changes.reduce((sum, { at, by }) => (sample >= at ? sum + (by < 0 ? -2 * Math.ceil(-by / 2) : by) : sum), 0)
  return { samples: out, timeOf: (time) => Math.max(0, time + shiftAt(time * sampleRate) / sampleRate) }
}
