import { everyday, notInNames } from './people-zh/acting-words.ts'
import { titlesZh } from './people-zh/titles.ts'
import { toldText } from './person.ts'
import type { Paragraph } from './segments.ts'
import { surnames } from './surnames.ts'

const before =
  /^(?:却说|且说|话说|只见|却见|但见|忽见|又见|早有|忽有|正见|少时|次日|[傍旁内]?有|那|这|一个?|执掌|东宫|太监|[偏副大]将|先行|[上中下]?大夫|总兵|把|就)*/u
/** 果有县吏叩门, 邻翁闻琴声: who is told of by what he is, in a short old tale. */
const plainly =
  /^(?:果有?|适有?|旋有?|俄有?|忽有?|一)?(?<role>[县府邻老小山村寺门舟]?[吏卒翁叟媪妪僧尼仆婢童盗隶役])(?=[自叩破排持携闻出入至来趋执怒大奔负倚扶拄在从])/u

/** 傍有右伯侯姚庶良, 内有夷门伯武高逵: whoever is brought in by rank or fief, and by name. */
const broughtIn = new RegExp(
  `(?:有|闪出|转出|走出|来了?|乃)(?:一[员个位])?(?:\\p{Script=Han}{1,3}[侯伯将官]|[上中下]大夫|大将|总兵|先行|太监)(?=[${surnames}])(?<name>\\p{Script=Han}{2,3})`,
  'u',
)
/** 有应者出, 有客者至: whoever is brought in by what he does. */
const doer = /有(?<doer>\p{Script=Han}{1,3}者)(?=[出来至入前趋自从叩大呼揖拜负携]|$)/u
const bearing = /^(?:\p{Script=Han}{1,3}(?:童子|童儿|仙子|娘娘|天尊|道人|真人|圣母|仙翁)|夜叉)/u

/**
 * Who acts in the clauses that lead into speech, the last first, when it is nobody of the cast: 夜叉分水大叫曰, 杨容来启, 常昊便下马，大呼曰.
 * A name that ends with a rank, or a surname with a given name that is written elsewhere too; before the last clause only one that begins
 * clauses in several ways and to whom others do something (命常昊).
 */
export function createActorFinder(paragraphs: readonly Paragraph[]): (clauses: readonly string[]) => string | null {
  const told = toldText(paragraphs)
  const times = new Map<string, number>()
  const count = (word: string): number => {
    if (!times.has(word)) times.set(word, told.split(word).length - 1)
    return times.get(word)!
  }
  const acted = new Map<string, boolean>()
  const isActor = (word: string): boolean => {
    if (!acted.has(word)) {
      const after = new Set(
        [...told.matchAll(new RegExp(`(?<=[。！？；，：”\\n])${word}(.)`, 'gu'))].map((match) => match[1]),
      )
      acted.set(word, after.size > 2 && new RegExp(`[与对被命把向令、]${word}`, 'u').test(told))
    }
    return acted.get(word)!
  }
  return (clauses) => {
    for (const [i, clause] of clauses.entries()) {
      const entering = broughtIn.exec(clause)?.groups?.['name']
      if (entering !== undefined && isName(entering.slice(0, 2))) return fullName(entering, count)
      const came = doer.exec(clause)?.groups?.['doer']
      if (came !== undefined && told.length < 30_000) return came
      const text = clause.trim().replace(before, '')
      const ranked = bearing.exec(text)?.[0]
      if (ranked !== undefined && !notInNames.test(ranked) && !/^[命令请唤着]/u.test(ranked)) return ranked
      const plain = plainly.exec(text)?.groups?.['role']
      if (plain !== undefined && told.length < 30_000) return plain
      if (!surnames.includes(text[0] ?? '?') || everyday.test(text)) continue
      if (!isName(text.slice(0, 2))) continue
      const name = fullName(text.slice(0, 3), count)
      if (i === 0 ? count(name) > 1 : isActor(name)) return name
    }
    return null
  }
}

const isName = (word: string) =>
  /^\p{Script=Han}{2,3}$/u.test(word) && !notInNames.test(word) && !titlesZh.includes(word.slice(1))

/** Of a surname and two more the longer name, where it is written as often. */
function fullName(three: string, count: (word: string) => number): string {
  const two = three.slice(0, 2)
  return isName(three) && count(three) > 1 && count(three) * 2 > count(two) ? three : two
}
