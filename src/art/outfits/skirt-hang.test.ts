import { expect, test } from 'vitest'
import type { FigurePose } from '../character/pose.ts'
import { sampleDesign, sampleSubject } from '../head/sample.ts'
import { createDresser } from './dresser.ts'
import { outfitNamed } from './library.ts'
import { hangSkirt } from './skirt-hang.ts'

const leg = { thigh: 0, shin: 0, foot: 0, foreshorten: 0 }

/** The long skirt of a robe on a body that faces the right of the picture. */
function hung(change: Partial<FigurePose>) {
  const context = new OffscreenCanvas(8, 8).getContext('2d') as unknown as CanvasRenderingContext2D
  const subject = sampleSubject(sampleDesign)
  const pose = { ...subject.pose, body: { ...subject.pose.body, yaw: 1.2 }, ...change }
  const dresser = createDresser(context, { ...subject, pose })
  return { dresser, ...hangSkirt(dresser, outfitNamed('evening-dress').cut(dresser).skirt!) }
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
