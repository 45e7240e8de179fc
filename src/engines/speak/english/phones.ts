import type { Viseme } from '#direction'

/** A sound of the Carnegie Mellon set with its time in seconds; `pau` is silence. */
export interface Phone {
  name: string
  start: number
  end: number
}

/** Mouth shapes of each sound, in order; diphthongs move. A sound that is not here is made inside the mouth. */
const shapes: Readonly<Record<string, readonly Viseme[]>> = {
  aa: ['A'],
  ae: ['A'],
  ah: ['A'],
  ao: ['O'],
  aw: ['A', 'U'],
  ax: ['E'],
  ay: ['A', 'I'],
  eh: ['E'],
  er: ['O'],
  axr: ['O'],
  ey: ['E', 'I'],
  ih: ['I'],
  ix: ['I'],
  iy: ['I'],
  ow: ['O', 'U'],
  oy: ['O', 'I'],
  uh: ['U'],
  uw: ['U'],
  w: ['U'],
  wh: ['U'],
  y: ['I'],
  r: ['U'],
  p: ['M'],
  b: ['M'],
  m: ['M'],
  f: ['F'],
  v: ['F'],
  s: ['S'],
  z: ['S'],
  sh: ['S'],
  zh: ['S'],
  ch: ['S'],
  jh: ['S'],
  th: ['S'],
  dh: ['S'],
  t: ['E'],
  d: ['E'],
  n: ['E'],
  l: ['E'],
  k: ['E'],
  g: ['E'],
  ng: ['E'],
  hh: ['E'],
}
const vowel = /^[aeiou]/
/** Shorter than this the eye sees only a flicker; lips that close must be seen all the same. Seconds. */
const flicker = 0.035

/** Mouth shapes of timed sounds. Tongue sounds take the shape of the vowel that follows: lips get ready early. */
export function visemesOf(phones: readonly Phone[]) {
  const out: { shape: Viseme; start: number; end: number }[] = []
  const put = (shape: Viseme, start: number, end: number) => {
    const last = out.at(-1)
    const touches = last !== undefined && start - last.end < 0.005
    if (touches && (last.shape === shape || (end - start < flicker && shape !== 'M' && shape !== 'F'))) last.end = end
    else out.push({ shape, start, end })
  }
  phones.forEach(({ name, start, end }, k) => {
    if (name === 'pau' || end <= start) return
    const own = shapes[name] ?? ['E']
    const next = phones[k + 1]?.name ?? 'pau'
    const ready = !vowel.test(name) && own[0] === 'E' && vowel.test(next) ? [shapes[next]?.[0] ?? 'E'] : own
    ready.forEach((shape, part) => {
      const length = (end - start) / ready.length
      put(shape, start + length * part, start + length * (part + 1))
    })
  })
  return out
}
