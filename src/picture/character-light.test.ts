import { expect, it } from 'vitest'
import { lightCharacter, makeLightStrips } from './character-light.ts'
import { easelFor } from './easel.ts'
import { lookNamed } from './looks/registry.ts'
import { moodLibrary } from './moods/registry.ts'

const [width, height] = [120, 200]

/** Mean of the screen's channels over somebody in one colour, lit by a mood. */
function lightness(mood: (typeof moodLibrary)[number], colour: string, dark: boolean): number {
  const easel = easelFor(null, width, height, { width, height })
  easel.drawing.ctx.fillStyle = colour
  easel.drawing.ctx.fillRect(30, 20, 60, 180)
  lightCharacter(
    makeLightStrips(width, height),
    easel,
    { mood, look: lookNamed('normal'), side: 1, head: { x: 60, y: 50 }, scale: 0.3, ratio: 0.2, dark, rim: true },
    { width, height },
  )
  const { data } = easel.drawing.ctx.getImageData(50, 100, 20, 80)
  let sum = 0
  for (let i = 0; i < data.length; i += 4) sum += data[i]! + data[i + 1]! + data[i + 2]!
  return sum / (data.length / 4) / 3
}

for (const mood of moodLibrary)
  it(`the near shoulder is darker than who is looked at, and still somebody: ${mood.id}`, () => {
    for (const colour of ['#4a78b8', '#5b5044', '#f3d3be']) {
      const share = lightness(mood, colour, true) / lightness(mood, colour, false)
      expect(share).toBeGreaterThan(0.6)
      expect(share).toBeLessThan(0.95)
    }
  })
