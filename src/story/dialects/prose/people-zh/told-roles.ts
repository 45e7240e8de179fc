import { doing, notInNames } from './acting-words.ts'
import { isRole } from './roles.ts'

/* What somebody is in words that no list has: found by how a tale of ordinary length uses them. */

const begins = '(?<=^|[。！？；，,：:”\\s]|[那这][个位名]?)'
const workers = '员警师长官手工匠贩童徒仆姨婆嫂叔伯爷哥姐弟妹士兵夫人者客商头子丐僧尼道'

/** 教导主任, 白衣女子: a word for people that begins clauses with the same characters before it again and again. */
function longerRoles(told: string, roles: readonly string[]): string[] {
  const words = roles.filter((role) => role.length > 1)
  if (words.length === 0) return []
  const times = new Map<string, number>()
  for (const [, before = '', role = ''] of told.matchAll(
    new RegExp(`${begins}(\\p{Script=Han}{1,3}?)(${words.join('|')})(?![们的])`, 'gmu'),
  ))
    if (!notInNames.test(before) && !/[有位名没老]$/u.test(before) && !isRole(before)) {
      const word = before + role
      times.set(word, (times.get(word) ?? 0) + 1)
    }
  return [...times].flatMap(([word, n]) => (n > 1 + told.length / 30_000 ? [word] : []))
}

/** 一个交警打着手势, and later 交警弯下腰: who is brought in by what he is, and then does something under that word. */
function broughtInRoles(told: string): string[] {
  const found = new Set<string>()
  for (const match of told.matchAll(
    /(?:[一两几]|[是有来了着])[个位名](?:[^，。！？“”\n]{1,10}的|\p{Script=Han}{2})??(?=(\p{Script=Han}{2,8}))/gu,
  ))
    for (let length = 2; length < 5; length++) {
      const word = match[1]!.slice(0, length)
      if (word.length < length || !workers.includes(word.at(-1)!) || notInNames.test(word)) continue
      const again = new RegExp(`${begins}${word}(\\p{Script=Han}{1,4})`, 'gmu')
      if ([...told.matchAll(again)].some(([, rest = '']) => doing.test(rest))) found.add(word)
    }
  return [...found]
}

/** 一个卖饼的, and later 那卖饼的: who is called by a trade alone. */
function trades(told: string): string[] {
  const times = new Map<string, number>()
  for (const [, word = ''] of told.matchAll(
    /[那这个位]([卖赶打开做送看扫修挑拉管跑牵养种领烧]\p{Script=Han}{1,2}的)(?=[，。、忽猛急把道说笑])/gu,
  ))
    times.set(word, (times.get(word) ?? 0) + 1)
  return [...times].flatMap(([word, n]) => (n > 1 + told.length / 30_000 ? [word] : []))
}

export const toldRoles = (told: string, roles: readonly string[]): string[] => [
  ...longerRoles(told, roles),
  ...trades(told),
  ...(told.length < 30_000 ? broughtInRoles(told) : []).filter((word) => !isRole(word)),
]
