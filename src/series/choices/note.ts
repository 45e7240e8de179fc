import type { LocalText } from '#core'

/** Families of choices, as `Choices` names them. */
export type ChoiceFamily = 'designs' | 'voices' | 'sets' | 'shots' | 'picks' | 'sound' | 'covers'

/** A choice that could not be honoured as it stands. It is kept: what it is about may come back. */
export interface ChoiceNote {
  /** Stable and dotted: `choice.no-such-shot`, `choice.unknown-name`, `choice.length-raised`, … */
  code: string
  family: ChoiceFamily
  /** Id of the character, scene, shot or episode. */
  id: string
  /** Part of the choice, dotted; null means the whole of it. */
  field: string | null
  message: LocalText
}

/** Collects the notes on one thing's choices. */
export function choiceNotes(family: ChoiceFamily, id: string) {
  const list: ChoiceNote[] = []
  const add = (code: string, field: string | null, zh: string, en: string) =>
    list.push({ code: `choice.${code}`, family, id, field, message: { zh, en } })
  return {
    list,
    add,
    unknownName: (field: string, name: string) =>
      add(
        'unknown-name',
        field,
        `素材库里没有「${name}」，保持原样（${id}）`,
        `The library has no "${name}"; left as it was (${id})`,
      ),
  }
}
