/** Widths that moving pictures are painted in, the best first. */
export const widths = [540, 450, 360, 270] as const

/**
 * How large moving pictures are painted so that they keep up: smaller when painting takes longer than the frames last, larger
 * again when there is plenty of time. Changes at cuts, where nobody sees it; at once when far behind.
 */
export function createPace() {
  let step = 0
  let load = 0.5
  let calm = 0
  let hurry = false
  return {
    /** True once after it became smaller at once: what is not painted yet is too large. */
    hurried(): boolean {
      const was = hurry
      hurry = false
      return was
    },
    width: () => widths[step]!,
    /** @param share what painting a frame took, as a share of the time there was for it */
    painted(share: number): void {
      load += (Math.min(share, 4) - load) * 0.15
      calm = load < 0.35 ? calm + 1 : 0
      if (load > 1.8) hurry = shrink() || hurry
    },
    /** A cut: time to change the size. */
    cut(): void {
      if (load > 0.9) shrink()
      else if (calm > 75 && step > 0) {
        step--
        calm = 0
        load *= 1.4
      }
    },
  }
  function shrink(): boolean {
    if (step === widths.length - 1) return false
    step++
    calm = 0
    load *= 0.7
    return true
  }
}
