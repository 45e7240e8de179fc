import { useMemo } from 'react'
import type { CharacterDesign } from '#art'
import { applyDesignChoice, choiceFor, type DesignChoice } from '#series'
import type { VoiceDesign } from '#sound'
import type { CastMember } from '#story'
import { type Change, withDesign } from '../../choices/patch.ts'
import type { ChoiceDesk } from '../../choices/use-choices.ts'
import type { SeriesHead } from '../../derive/protocol.ts'

/** Somebody of the cast on the designer's table. */
export interface Person {
  member: CastMember
  /** As the script alone makes them. */
  derived: CharacterDesign
  /** With what was chosen, at once: the designer does not wait for the board. */
  design: CharacterDesign
  choice: DesignChoice
  voice: VoiceDesign | null
  change(label: string, change: Change<DesignChoice>): void
  /** Puts these choices in the place of all others about the looks; the wardrobe stays. */
  replace(choice: DesignChoice): void
}

export function usePerson(head: SeriesHead, id: string | null, desk: ChoiceDesk): Person | null {
  const member = head.cast.find((one) => one.id === id)
  const derived = head.derivedDesigns.find((one) => one.id === id)
  const choice = id === null ? undefined : choiceFor(desk.choices.designs, id)
  const design = useMemo(
    () => (derived === undefined ? null : applyDesignChoice(derived, choice ?? {}).design),
    [derived, choice],
  )
  if (member === undefined || derived === undefined || design === null) return null
  return {
    member,
    derived,
    design,
    choice: choice ?? {},
    voice: head.voices.find((one) => one.id === id) ?? null,
    change: (label, change) => desk.change(`design ${member.id} ${label}`, (all) => withDesign(all, member.id, change)),
    replace: (next) =>
      desk.change(`throw ${member.id}`, (all) => {
        const { wardrobe } = all.designs[member.id] ?? {}
        const { [member.id]: _, ...rest } = all.designs
        return withDesign({ ...all, designs: rest }, member.id, { ...next, wardrobe })
      }),
  }
}
