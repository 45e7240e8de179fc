import { z } from 'zod'

/** Choices of one family by the stable id of what they are about. */
export function keyed<Choice extends z.ZodType>(choice: Choice) {
  return z.record(z.string().min(1).max(200), choice)
}

/** The choice for an id. Ids come from scripts: one that is called `constructor` must not find what every object has. */
export function choiceFor<Choice>(choices: Readonly<Record<string, Choice>>, id: string): Choice | undefined {
  return Object.hasOwn(choices, id) ? choices[id] : undefined
}

/** Only the members that somebody chose: `undefined` stands for "as derived". */
export function chosen<T extends object>(part: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}
