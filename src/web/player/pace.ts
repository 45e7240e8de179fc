/** Widths that moving pictures are painted in, the best first. */
export const widths = [540, 450, 360, 270] as const

/** Weight of one frame in the share of late ones: about half a second is remembered. */
const weight = 0.08
/** Share of late frames from which on pictures become smaller at the next cut, and at once. */
const late = { atCut: 0.25, atOnce: 0.7 }
/** Shares of the pictures ahead that are painted: with so few at two cuts running they become smaller, with so many larger. */
const lead = { few: 0.2, plenty: 0.8 }
/** Frames without a late one before they become larger; twice as many after each time that this was too early. */
const firstCalm = 75
/** Frames without a late one after which a width counts as kept up with: none of them was painted before it was chosen. */
const held = 150

/** Remembers the width that was kept up with, from one opening of the pages to the next. */
export interface WidthMemory {
  read(): number | null
  write(width: number): void
}

/**
 * How large moving pictures are painted so that they keep up. What counts is what is seen: they become smaller when pictures come too late,
 * larger again when many wait to be shown. Changes at cuts, where nobody sees it; at once when far behind.
 * One dear shot, or painters that paint for the first time, are no reason while the pictures still come in time.
 */
export function createPace(memory: WidthMemory) {
  let step = Math.max(0, widths.indexOf(memory.read() as (typeof widths)[number]))
  let missed = 0
  let calm = 0
  let enough = firstCalm
  let grown = false
  let short = 0
  let hurry = false
  return {
    /** True once after it became smaller at once: what is not painted yet is too large. */
    hurried(): boolean {
      const was = hurry
      hurry = false
      return was
    },
    width: () => widths[step]!,
    /** Playing begins: nothing is painted ahead yet. */
    begin(): void {
      short = 0
      missed = 0
    },
    /** A frame fell due. @param inTime its picture was there */
    due(inTime: boolean): void {
      missed += ((inTime ? 0 : 1) - missed) * weight
      calm = inTime ? calm + 1 : 0
      if (calm === held) memory.write(widths[step]!)
      if (missed > late.atOnce) hurry = shrink() || hurry
    },
    /** A cut: time to change the size. @param painted share of the pictures ahead that is, 0–1 */
    cut(painted: number): void {
      short = painted < lead.few ? short + 1 : 0
      if (missed > late.atCut || short > 1) shrink()
      else if (step > 0 && painted > lead.plenty && calm > enough) {
        step--
        grown = true
        calm = 0
      }
    },
  }
  function shrink(): boolean {
    if (step === widths.length - 1) return false
    step++
    if (grown) enough *= 2
    grown = false
    missed = 0
    calm = 0
    short = 0
    return true
  }
}
