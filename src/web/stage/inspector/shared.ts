import type { Figure, Shot } from '#direction'
import type { Choices, FigureChoice, ShotChoice } from '#series'
import { type Change, withFigure, withShots } from '../../choices/patch.ts'
import type { ChoiceDesk } from '../../choices/use-choices.ts'

/** The shots that the inspector changes, as they are now. All changes go to all of them. */
export interface InspectedShots {
  shots: readonly Shot[]
  desk: ChoiceDesk
}

/** What all have, or null when they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values
  return first !== undefined && rest.every((value) => value === first) ? first : null
}

export function changeShots({ shots, desk }: InspectedShots, change: Change<ShotChoice>): void {
  const label = `shots ${Object.keys(change)} ${idsOf(shots)}`
  desk.change(label, (choices) => withShots(choices, idsOf(shots), () => change))
}

function idsOf(shots: readonly Shot[]): string[] {
  return shots.map(({ id }) => id)
}

/** Whether a person chose this member of the shot's choice, in any of the shots. */
export function isChosen({ shots, desk }: InspectedShots, name: keyof ShotChoice): boolean {
  return shots.some(({ id }) => desk.choices.shots[id]?.[name] !== undefined)
}

/** Somebody in the shots that have them. */
export interface InspectedFigure {
  character: string
  /** In the order of `shots`. */
  figures: readonly Figure[]
  shots: readonly Shot[]
  desk: ChoiceDesk
}

export function changeFigure(
  { character, shots, desk }: Pick<InspectedFigure, 'character' | 'shots' | 'desk'>,
  change: Change<FigureChoice>,
): void {
  const label = `figure ${character} ${Object.keys(change)} ${idsOf(shots)}`
  desk.change(label, (choices) => withFigure(choices, idsOf(shots), character, change))
}

export function figureIsChosen({ character, shots, desk }: InspectedFigure, name: keyof FigureChoice): boolean {
  return shots.some(({ id }) => figureChoice(desk.choices, id, character)?.[name] !== undefined)
}

function figureChoice(choices: Choices, shot: string, character: string): FigureChoice | undefined {
  return choices.shots[shot]?.figures?.[character]
}
