/** How well a line fits at each place, 0–1: a correlation of samples, whatever its sign. */
export function matches(whole: Float32Array, line: Float32Array): number[] {
  let power = 0
  for (const value of line) power += value * value
  return Array.from({ length: whole.length - line.length + 1 }, (_, at) => {
    let cross = 0
    let here = 0
    for (let i = 0; i < line.length; i++) {
      const value = whole[at + i]!
      cross += value * line[i]!
      here += value * value
    }
    return Math.abs(cross) / Math.sqrt(here * power + 1e-9)
  })
}
