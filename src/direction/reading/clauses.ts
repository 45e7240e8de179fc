import { actLexicon } from '../lexicon/acts.ts'
import { cueLexicon } from '../lexicon/cues.ts'
import { shownFeelings } from '../lexicon/feelings.ts'
import { propLexicon } from '../lexicon/props.ts'
import type { Clause } from './beat.ts'
import type { People } from './people.ts'

const clauseEnd = /[。！？!?；;，,]+["”’」』]*|……|——|\.(?=\s|$)|(?:\band then\b|随后|接着|然后)/giu

/** Divides what is told into clauses and says who does what to whom in each. `recent`: people spoken of before, last first. */
export function readClauses(text: string, people: People, recent: readonly string[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const ends = [...text.matchAll(clauseEnd)].map((match) => match.index + match[0].length)
  const memory = [...recent]
  let doer: string | null = null
  for (const end of [...ends, text.length]) {
    const part = text.slice(from, end)
    if (!/[\p{L}\p{N}]/u.test(part)) continue
    const named = [...new Set(people.mentions(part, memory).map((mention) => mention.id))]
    const passive = /被|\bby\b/u.test(part) && named.length > 1
    const first = (passive ? named[1] : named[0]) ?? null
    if (first !== null) doer = first
    const target = named.find((id) => id !== doer) ?? null
    for (const id of named) {
      const at = memory.indexOf(id)
      if (at >= 0) memory.splice(at, 1)
      memory.unshift(id)
    }
    clauses.push({
      text: part.trim(),
      at: from,
      doer,
      target,
      named,
      acts: actLexicon(part).map((hit) => hit.means),
      feeling: shownFeelings(part)[0]?.means ?? null,
      cues: cueLexicon(part).map((hit) => hit.means),
      props: [...new Set(propLexicon(part).map((hit) => hit.means))],
    })
    from = end
  }
  return clauses
}
