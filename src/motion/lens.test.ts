import { expect, test } from 'vitest'
import { usualKit } from '#direction'
import { makeShot } from '../../test/support/board.ts'
import { evaluateCamera } from './camera.ts'
import { opticsOf } from './lens.ts'

const at = (focal: number, stop = 2.8) => opticsOf(makeShot({ size: 'CU', lens: { focal, stop } }))

test('a shot that names no lens is seen through the usual one of its size', () => {
  expect(opticsOf(makeShot({ size: 'CU' }))).toMatchObject({ people: 1, background: 1, blur: 1, slant: 1 })
  expect(at(usualKit.face).far).toBeCloseTo(0.3)
  expect(at(usualKit.face).apart(0.84)).toBeCloseTo(0.84)
})

test('a longer lens brings the background up, softens it and takes the depth out of a camera move', () => {
  const [wide, usual, long] = [at(28), at(50), at(85)]
  for (const part of ['background', 'blur', 'people', 'far'] as const) {
    expect(wide[part], part).toBeLessThan(usual[part])
    expect(long[part], part).toBeGreaterThan(usual[part])
  }
  expect(evaluateCamera(makeShot({ size: 'CU', lens: { focal: 85, stop: 2.8 } }), 0).far).toBe(long.far)
})

test('before a wide lens the near shoulder looms and who stands behind is small', () => {
  const [wide, long] = [at(28), at(85)]
  expect(wide.apart(1.15)).toBeGreaterThan(long.apart(1.15))
  expect(wide.apart(0.84)).toBeLessThan(long.apart(0.84))
})

test('a closed stop keeps the room in focus', () => {
  expect(at(50, 8).blur).toBeCloseTo(2.8 / 8)
})
