import { expect, test } from 'vitest'
import { wordOf } from './shot-names.ts'

test.each([
  ['size', 'WS', 'LS'],
  ['size', 'Wide shot', 'LS'],
  ['size', 'close up', 'CU'],
  ['size', 'Extreme close-up', 'ECU'],
  ['size', 'medium close-up', 'MCU'],
  ['size', '中特写', 'CU'],
  ['size', '小全景', 'MLS'],
  ['size', '大全', null],
  ['size', '超级特写', 'ECU'],
  ['angle', '低角度仰拍', 'low'],
  ['angle', 'High angle', 'high'],
  ['angle', "bird's eye view", 'top'],
  ['move', '缓慢推进', 'push-in'],
  ['move', '镜头缓缓拉远', 'pull-out'],
  ['move', '缓推', 'push-in'],
  ['move', 'Dolly in', 'push-in'],
  ['move', '航拍', null],
] as const)('%s: %s', (family, written, word) => {
  expect(wordOf(family, written)).toBe(word)
})
