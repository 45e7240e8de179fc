import { expect, it } from 'vitest'
import { castMemberSchema } from '#story'
import { voiceDesignSchema } from '../voice.ts'
import { designVoices, voicesApart } from './design-voices.ts'

const cast = Array.from({ length: 10 }, (_, k) =>
  castMemberSchema.parse({
    id: `p${k}`,
    name: `人物${k}`,
    aliases: [],
    description: k === 3 ? '冷酷总裁' : '',
    sex: k % 2 ? 'male' : 'female',
    age: (['adult', 'adult', 'elder', 'adult', 'child', 'middle', 'teen', 'adult', 'adult', 'teen'] as const)[k],
    role: k < 2 ? 'lead' : 'support',
    lines: 20 - k,
  }),
)

it('gives everyone and the narrator a valid voice, told apart from all others, the same each time', () => {
  const voices = designVoices({ title: '测试', cast })
  expect(voices.map(({ id }) => id)).toEqual([...cast.map(({ id }) => id), 'narrator'])
  for (const voice of voices) expect(voiceDesignSchema.parse(voice)).toEqual(voice)
  for (const [k, a] of voices.entries())
    for (const b of voices.slice(k + 1)) expect(voicesApart(a, b)).toBeGreaterThan(0.7)
  expect(designVoices({ title: '测试', cast })).toEqual(voices)
})

it('gives six people of one age each a pitch or a throat that listeners tell apart', () => {
  for (const title of ['甲', '乙', '丙']) {
    const six = cast.slice(0, 6).map((member) => ({ ...member, name: `${title}${member.name}`, age: 'adult' as const }))
    const voices = designVoices({ title, cast: six })
    for (const [k, a] of voices.entries())
      for (const b of voices.slice(k + 1)) expect(voicesApart(a, b), `${a.id} ${b.id}`).toBeGreaterThan(0.9)
  }
})
