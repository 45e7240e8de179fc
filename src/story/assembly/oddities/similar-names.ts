import type { Fix } from '#core'
import type { Draft } from '../../dialects/draft.ts'
import type { Source } from '../../source/source.ts'
import { fold } from '../roster.ts'
import type { Oddity } from './oddity.ts'

/**
 * 林栀 and 林枝: a name that differs in one sign from a listed one, or from one that speaks far more often, is mostly a slip.
 */
export const similarNames: Oddity = ({ draft, source, notes }) => {
  const listed = new Set(draft.people.flatMap((person) => [person.name, ...person.aliases]))
  const lines = speeches(draft)
  for (const [name, { count, at }] of lines) {
    if ([...listed].some((other) => fold(other) === fold(name) && !slip(name))) continue
    const like = [...listed, ...lines.keys()].find(
      (other) => oneSignApart(fold(other), fold(name)) && knownBetter(other),
    )
    if (like === undefined) continue
    notes.add({
      code: 'script.similar-names',
      severity: 'warning',
      span: at,
      message: {
        zh: `“${name}”与“${like}”只差一个字，按两个人处理。`,
        en: `"${name}" differs from "${like}" in one letter; taken as two people.`,
      },
      suggestion: { zh: '若是同一个人，请统一写法。', en: 'If they are one person, write the name one way.' },
      fix: count === 1 ? renamed(source, at.start, name, like) : null,
    })

    function knownBetter(other: string): boolean {
      const more = lines.get(other)?.count ?? 0
      return listed.has(other) && !listed.has(name) ? true : more >= count * 4 && more > 3
    }
  }

  /** Lists of scenes name the slip, too, when it is one; a description speaks for a person of their own. */
  function slip(name: string): boolean {
    return draft.people.every((person) => person.name !== name || person.description === '')
  }
}

type Heard = Map<string, { count: number; at: { start: number; end: number; line: number; column: number } }>

function speeches(draft: Draft): Heard {
  const found: Heard = new Map()
  for (const item of draft.episodes.flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))) {
    if (item.kind !== 'line' || item.speaker === null) continue
    const known = found.get(item.speaker)
    if (known === undefined) found.set(item.speaker, { count: 1, at: item.span })
    else known.count++
  }
  return found
}

/** The name before a speech, which stands on its line or on one just above it. */
function renamed(source: Source, speech: number, name: string, like: string): Fix | null {
  const start = source.text.lastIndexOf(name, speech - 1)
  return start < 0 || speech - start > 200 ? null : { span: { start, end: start + name.length }, replacement: like }
}

function oneSignApart(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 2 || a.length !== b.length) return false
  let apart = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++
  // 小红 and 小明, `Tom` and `Tim` are two people.
  return apart === 1 && a[0] === b[0] && (/\p{Script=Han}/u.test(a) ? !/^[小老阿]/u.test(a) : a.length > 4)
}
