import { clothesIn } from '#story'
import { isBlow } from '../blows.ts'
import { actLexicon } from '../lexicon/acts.ts'
import { cueLexicon } from '../lexicon/cues.ts'
import { shownFeelings } from '../lexicon/feelings.ts'
import { propLexicon, quotedText, written } from '../lexicon/props.ts'
import type { SoundKind } from '../vocabulary.ts'
import type { Clause } from './beat.ts'
import type { Mention, People } from './people.ts'

const clauseEnd = /[。！？!?；;，,]+["”’」』]*|……|——|\.(?=\s|$)|(?:\band then\b|随后|接着|然后)/giu
const quoted = /[“"「『《][^”"」』》]*[”"」』》]/gu
/** After these a name is whom it is done to, not who does it. */
const towards =
  /[把将向对给被朝往替从跟和与为抱住护扶牵着拉]$|\b(?:to|at|toward|towards|into|from|with|on|behind|past|by|of|and)\s*(?:the\s*)?$/iu

/** Divides what is told into clauses and says who does what to whom in each. `recent`: people spoken of before, last first; `before`: who acts when the first words name nobody. */
export function readClauses(
  text: string,
  people: People,
  recent: readonly string[],
  before: string | null = null,
): Clause[] {
  const clauses: Clause[] = []
  // What stands in quotation marks is shown or said, not done.
  const bare = text.replace(quoted, (part) => '□'.repeat(part.length))
  let from = 0
  const ends = [...bare.matchAll(clauseEnd)].map((match) => match.index + match[0].length)
  const memory = [...recent]
  let doer: string | null = before
  for (const end of [...ends, text.length]) {
    const part = bare.slice(from, end)
    if (!/[\p{L}\p{N}□]/u.test(part)) continue
    const mentions = people.mentions(part, memory)
    const named = [...new Set(mentions.map((mention) => mention.id))]
    doer = doerOf(part, mentions, doer)
    const target = named.find((id) => id !== doer) ?? null
    for (const id of named) {
      const at = memory.indexOf(id)
      if (at >= 0) memory.splice(at, 1)
      memory.unshift(id)
    }
    const whole = text.slice(from, end).trim()
    clauses.push({
      text: whole,
      at: from,
      doer,
      also: companions(part, mentions, doer),
      target,
      named: doer !== null && !named.includes(doer) ? [doer, ...named] : named,
      acts: actsTold(part, target),
      feeling: shownFeelings(part)[0]?.means ?? null,
      cues: cueLexicon(part).map((hit) => hit.means),
      props: [...new Set(propLexicon(part).map((hit) => hit.means))],
      clothes: clothesIn(part),
    })
    from = end
  }
  return clauses
}

/** What is done in a clause. 扶着奶奶坐到沙发上: who is helped sits down, not who helps. */
function actsTold(part: string, target: string | null): Clause['acts'] {
  const acts = actLexicon(part).map((hit) => hit.means)
  const helps = target !== null && acts.some(({ gesture }) => gesture === 'support')
  return helps ? acts.map((act) => (act.pose === 'sit' || act.pose === 'lie' ? { ...act, of: 'other' } : act)) : acts
}

/** Names joined to the doer's: 周屿和林栀走进来, `Mara and Theo sit`. */
function companions(part: string, mentions: readonly Mention[], doer: string | null): string[] {
  const at = mentions.findIndex((mention) => mention.id === doer)
  const also: string[] = []
  for (let i = at; at >= 0 && i + 1 < mentions.length; i++) {
    const [one, other] = [mentions[i]!, mentions[i + 1]!]
    if (!/^\s*(?:和|与|跟|、|,|及|and|, and)\s*$/iu.test(part.slice(one.at + one.length, other.at))) break
    also.push(other.id)
  }
  return also
}

/** What happens out there is nobody's doing. */
export const surroundings =
  /^(?:窗外|门外|远处|远方|天空|天边|天上|头顶|四周|屋外|城外|空中|火光|雨|雪|风|一(?:道|声|阵|股|束|支|颗|记)|[门窗屋城墙库洞]外|机库外|outside|in the distance|overhead|lightning|thunder|rain|snow)/iu

/** Words that may stand before somebody who begins to act. */
const opener =
  /^(?:这时|此时|忽然|突然|身后|一旁|旁边|门外|窗外|远处|只见|原来|而|却|但|就在|随即|终于|then|suddenly|meanwhile|behind|outside|but|as|when|while)/iu

/** Who acts: the name that opens the clause; a name behind a verb or a preposition is somebody it is done to. */
function doerOf(part: string, mentions: readonly Mention[], before: string | null): string | null {
  if (surroundings.test(part.trim())) return null
  const first = mentions[0]
  if (first === undefined) return before
  if (/被|\bby\b/u.test(part) && mentions.length > 1) return mentions[1]!.id
  const lead = part.slice(0, first.at).trim()
  if (before === null || lead === '' || opener.test(lead)) return first.id
  // 渡口来了一个妇人: the verb brings in the one behind it.
  if (/(?:来了|有|出现了?|走来|站着|是)(?:一?[个位名群])?[^，。]{0,8}$/u.test(lead) && /[来有现着]/u.test(lead))
    return first.id
  const behind = towards.test(lead) || actLexicon(lead).length > 0 || (lead.length <= 8 && !/[的，]$/u.test(lead))
  return behind ? before : first.id
}

/** Sounds that turn heads: what happens with them is seen by itself. The others belong to what goes on anyway. */
const striking: ReadonlySet<SoundKind> = new Set([
  'whoosh',
  'impact',
  'slap',
  'punch',
  'knock',
  'glass',
  'sword',
  'slash',
  'sword-clash',
  'arrow',
  'gunshot',
  'machine-gun',
  'shell',
  'explosion',
  'laser',
  'alarm',
  'thunder',
  'engine',
  'horse',
  'cheer',
  'chime',
  'sting',
  'riser',
  'body-fall',
  'brakes',
  'door-slam',
  'gate',
  'gasp',
  'jet',
  'magic',
  'rubble',
  'splash',
  'teleport',
])

/** A clause that needs a picture of its own. */
function weighty(clause: Clause): boolean {
  return (
    clause.cues.some(
      (cue) => cue.impact || cue.effects.length > 0 || cue.sounds.some(({ sound }) => striking.has(sound)),
    ) ||
    clause.acts.some(
      (act) => act.move !== undefined || (act.pose !== undefined && act.pose !== 'stand') || act.hand !== undefined,
    ) ||
    (clause.props.some((prop) => written.has(prop)) && quotedText(clause.text).length > 0)
  )
}

/** Who wards a blow off, or goes down under it, does so in the picture of the blow. */
function answersBlow(open: readonly Clause[], { doer, acts }: Clause): boolean {
  const struck = open.some((entry) => entry.doer !== doer && entry.acts.some(isBlow))
  return struck && acts.some(({ gesture, pose }) => gesture === 'block' || pose === 'fall')
}

/** Clauses that one picture can show together; an action of usual length never falls into more than four groups. */
export function groupClauses(clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = []
  const most = Math.max(4, Math.ceil(clauses.reduce((sum, clause) => sum + clause.text.length, 0) / 45))
  for (const clause of clauses) {
    const open = groups.at(-1)
    const size = open?.reduce((sum, entry) => sum + entry.text.length, 0) ?? 0
    const apart = open?.some(weighty) && weighty(clause) && (size > 6 || clause.cues.some((cue) => cue.impact))
    const previous = open?.at(-1)
    const lastDoer = open?.findLast((entry) => entry.doer !== null)?.doer ?? clause.doer
    const ended = previous !== undefined && /[。！？!?.]["”’」』]*$/u.test(previous.text)
    const someoneElse = open !== undefined && clause.doer !== lastDoer && size > 6 && (clause.acts.length > 0 || ended)
    if (open !== undefined && answersBlow(open, clause)) open.push(clause)
    else if (open === undefined || ((apart || someoneElse || size > 60) && groups.length < most)) groups.push([clause])
    else open.push(clause)
  }
  return groups
}
