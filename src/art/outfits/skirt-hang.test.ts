import { expect, test } from 'vitest'
import type { FigurePose } from '../character/pose.ts'
import { sampleDesign, sampleSubject } from '../head/sample.ts'
import { createDresser } from './dresser.ts'
import { outfitLibrary, outfitNamed } from './library.ts'
import { hangSkirt } from './skirt-hang.ts'

const leg = { thigh: 0, shin: 0, foot: 0, foreshorten: 0 }

/** The long skirt of a robe on a body that faces the right of the picture. */
function hung(change: Partial<FigurePose>, outfit = 'evening-dress') {
  const context = new OffscreenCanvas(8, 8).getContext('2d') as unknown as CanvasRenderingContext2D
  const subject = sampleSubject(sampleDesign)
  const pose = { ...subject.pose, body: { ...subject.pose.body, yaw: 1.2 }, ...change }
  const dresser = createDresser(context, { ...subject, pose })
  return { dresser, ...hangSkirt(dresser, outfitNamed(outfit).cut(dresser).skirt!) }
}

test('a lifted knee breaks the line of a dress', () => {
  const { joints } = hung({ legs: { left: { ...leg, thigh: 0.9, shin: 1.1 }, right: leg } })
  const [, hip, knee, hem] = joints.right
  const onLine = hip![0] + ((hem![0] - hip![0]) * (knee![1] - hip![1])) / (hem![1] - hip![1])
  expect(knee![0] - onLine).toBeGreaterThan(60)
})

test('cloth that falls with its body is lifted and spread by the air', () => {
  const width = ({ joints: { left, right } }: ReturnType<typeof hung>) => right.at(-1)![0] - left.at(-1)![0]
  const [still, falling] = [hung({}), hung({ clothLift: 1 })]
  expect(width(falling)).toBeGreaterThan(width(still) * 1.4)
  expect(falling.joints.left.at(-1)![1]).toBeLessThan(still.joints.left.at(-1)![1] - 40)
})

test.each([
  [-0.5, 330],
  [-0.9, 600],
  [-Math.PI / 2, 780],
])('no hem reaches through the floor when the body has tipped by %f', (roll, drop) => {
  const { body } = sampleSubject(sampleDesign).pose
  const legs = { left: { ...leg, thigh: 0.8 - roll, shin: 0.6 }, right: { ...leg, thigh: 0.8 - roll, shin: 0.6 } }
  const { dresser, left, right, hem } = hung({ roll, legs, body: { ...body, yaw: 1, drop } })
  const { size } = dresser.frame
  const pivot = size.hip.y + dresser.frame.drop
  for (const [x, y] of [...left, ...hem, ...right])
    expect(pivot + x * Math.sin(roll) + (y - pivot) * Math.cos(roll)).toBeLessThan(size.floor + 45)
})

const kick = { left: { ...leg, thigh: 1.5, shin: 0 }, right: leg }
const long = outfitLibrary.filter(({ cut }) => {
  const { dresser } = hung({})
  return (cut(dresser).skirt?.to ?? 0) > 1400
})

test.each(long.map(({ id }) => id))('a leg that kicks wears its part of a %s, which opens under it', (id) => {
  const { dresser, right, hem, behind } = hung({ legs: kick }, id)
  const { left, right: standing } = dresser.frame.legs
  const { size } = dresser.frame
  // Over the thigh runs cloth, as far as the knee at least.
  for (const share of [0.35, 0.7, 1]) {
    const x = left.hip.x + (left.knee.x - left.hip.x) * share
    const above = right.filter((point, i) => i > 0 && Math.abs(point[0] - x) < 140).map(([, y]) => y)
    expect(Math.min(...above)).toBeLessThan(left.knee.y - size.leg.knee)
  }
  expect(right.at(-1)![0]).toBeLessThan(left.ankle.x)
  // The other leg's part still hangs.
  expect(Math.max(...hem.map(([, y]) => y))).toBeGreaterThan(standing.knee.y)
  expect(behind).not.toBeNull()
})

test('nothing opens in a skirt whose wearer stands or walks', () => {
  expect(hung({}).behind).toBeNull()
  const walking = { left: { ...leg, thigh: 0.42, shin: 0.1 }, right: { ...leg, thigh: -0.4, shin: 0.2 } }
  expect(hung({ legs: walking }).behind).toBeNull()
})
