/** A silence inside a line and how long it shall be, seconds. */
export interface PausePlan {
  start: number
  end: number
  length: number
}

/** Shortens and lengthens the silences of a line. Answers the new sound and where each moment of the old one went. */
export function pacePauses(samples: Float32Array, rate: number, plans: readonly PausePlan[]) {
  const edits = plans
    .map(({ start, end, length }) => ({
      middle: (start + end) / 2,
      change: length - (end - start),
      room: (end - start) / 2,
    }))
    .filter(({ change }) => Math.abs(change) > 0.005)
  const pieces: Float32Array[] = []
  let at = 0
  for (const { middle, change, room } of edits) {
    const removed = Math.min(-Math.min(0, change), room * 1.6)
    const cut = Math.max(at, Math.round((middle - removed / 2) * rate))
    pieces.push(
      faded(samples.slice(at, cut), rate, at > 0, true),
      new Float32Array(Math.max(0, Math.round(change * rate))),
    )
    at = Math.max(cut, Math.round((middle + removed / 2) * rate))
  }
  pieces.push(faded(samples.slice(at), rate, at > 0, false))
  const out = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let to = 0
  for (const piece of pieces) {
    out.set(piece, to)
    to += piece.length
  }
  const timeOf = (time: number) =>
    edits.reduce((sum, { middle, change, room }) => (time > middle ? sum + Math.max(change, -room * 1.6) : sum), time)
  return { samples: out, timeOf }
}

function faded(piece: Float32Array, rate: number, start: boolean, end: boolean): Float32Array {
  const fade = Math.min(Math.round(rate * 0.006), piece.length >> 1)
  for (let i = 0; i < fade; i++) {
    if (start) piece[i]! *= i / fade
    if (end) piece[piece.length - 1 - i]! *= i / fade
  }
  return piece
}
