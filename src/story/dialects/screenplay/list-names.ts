import { isCastHeading, parseNames, parsePerson } from './cast-list.ts'
import { parseEpisodeHeading } from './episode-heading.ts'
import { meaningOf } from './marks.ts'
import type { PlainLine } from './plain-line.ts'
import { parseSceneHeading } from './scene-heading.ts'

/** Names of all lists in the script, read ahead. */
export function listNames(lines: readonly PlainLine[]): Set<string> {
  const names = new Set<string>()
  let inCast = false
  for (const { text, written, heading } of lines) {
    if (text === '' || text.length > 400) continue
    if (isCastHeading(text.replace(/^【(.*)】$/u, '$1'))) inCast = true
    else if (
      parseEpisodeHeading(text) !== null ||
      (!/^\d{1,2}\s*[、.．]/u.test(text) && parseSceneHeading(text, heading > 0) !== null)
    ) {
      inCast = false
    }
    const list = /^【?(?:本场)?(?:(?:出场|登场|出镜)?(?:人物|演员|角色)|出场|登场|出镜)\s*:\s*([^】]*)】?$/u.exec(text)
    if (list !== null) for (const { name } of parseNames(list[1]!)) names.add(name)
    else if (inCast) {
      const person = parsePerson(written)
      if (person !== null && meaningOf(person.name) === null) names.add(person.name)
    }
  }
  return names
}
