import type { Language } from '#core'

type Said<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => string ? (...values: V) => string : string
}

/**
 * What one page says, in both languages: one module a page. English has exactly the entries that Chinese has; texts with
 * something in them are functions.
 *
 * @example
 * const messages = defineMessages({ shots: (n: number) => `${n} 个镜头` }, { shots: (n) => `${n} shots` })
 */
export function defineMessages<T extends object>(zh: T, en: Said<T>): Readonly<Record<Language, Said<T>>> {
  return { zh: zh as Said<T>, en }
}
