import { describe, expect, it } from 'vitest'
import type { CastMember } from '#story'
import { characterDesignSchema } from './design.ts'
import { sketchDesign } from './sketch-design.ts'

const member: CastMember = {
  id: 'lin',
  name: '林栀',
  aliases: [],
  description: '',
  sex: 'female',
  age: 'adult',
  role: 'lead',
  lines: 9,
}
const sketch = (words: string, seed: string) => sketchDesign({ member, genre: 'city', words, seed })

describe('a sketch from words', () => {
  it('honours the words whatever the throw', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const design = characterDesignSchema.parse(sketch('戴眼镜，银色短发', seed))
      expect(design.extras).toContain('glasses')
      expect(design.hair.colour).toBe(sketch('银色短发', 'x').hair.colour)
    }
  })

  it('is the same person for the same throw, and another for another', () => {
    expect(sketch('温柔', 'a')).toEqual(sketch('温柔', 'a'))
    expect(new Set(['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(sketch('温柔', seed).face))).size).toBe(4)
  })
})
