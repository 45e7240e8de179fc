import type { Language } from '#core'
import type { CastMember } from '../story.ts'
import type { DraftPerson } from './draft.ts'

/*
 * The studio's own way of writing a member of the cast: `林岚/小岚（女·成年）：黑色长发`, `Mara Quinn/Mara (female·adult): red
 * hair`. It says who is who without guessing, so that a printed script reads back the same.
 */

const sexes: Readonly<Record<CastMember['sex'], string>> = { female: '女', male: '男', unknown: '不详' }
const ages: Readonly<Record<CastMember['age'], string>> = {
  child: '儿童',
  teen: '少年',
  adult: '成年',
  middle: '中年',
  elder: '老年',
  unknown: '不详',
}

const label = /^(.{1,80}?)\s*[（(]([^·（）()]{1,8})·([^·（）()]{1,8})[）)]\s*(?:[:：]\s*(.*))?$/su

export function printPersonLabel({ name, aliases, sex, age, description }: CastMember, language: Language): string {
  const names = [name, ...aliases].join('/')
  const words = description.replace(/\s*\n\s*/gu, ' ')
  return language === 'zh'
    ? `${names}（${sexes[sex]}·${ages[age]}）${words === '' ? '' : `：${words}`}`
    : `${names} (${sex}·${age})${words === '' ? '' : `: ${words}`}`
}

export function parsePersonLabel(text: string): DraftPerson | null {
  const match = label.exec(text.trim())
  const sex = match === null ? null : keyOf(sexes, match[2]!)
  const age = match === null ? null : keyOf(ages, match[3]!)
  if (match === null || sex === null || age === null) return null
  const [name = '', ...aliases] = match[1]!.split('/').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  return name === '' ? null : { name, aliases, description: match[4] ?? '', sex, age }
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, word: string): Key | null {
  for (const [key, name] of Object.entries(names)) if (word === key || word === name) return key as Key
  return null
}
