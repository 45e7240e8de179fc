import { createRandom } from '#core'
import type { Story } from '#story'
import { sampleDesign } from '../head/sample.ts'
import type { CharacterDesign } from './design.ts'

/** A design for every member of the cast, in the cast's order. */
export function designCast(story: Story): CharacterDesign[] {
  return story.cast.map((member): CharacterDesign => {
    const random = createRandom(`${member.id}/design`)
    return {
      ...sampleDesign,
      id: member.id,
      name: member.name,
      sex: member.sex === 'unknown' ? 'male' : member.sex,
      age: member.age === 'unknown' ? 'adult' : member.age,
      hair: { ...sampleDesign.hair, part: random.range(-0.7, 0.7) },
      seed: member.id,
    }
  })
}
