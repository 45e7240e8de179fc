import { expect, it } from 'vitest'
import { designFamilies } from '#art'
import { browWords, eyeWords, mouthWords, noseWords } from './design-words.ts'

it('every shape of eyes, brows, noses and mouths that is drawn has a name that a person reads', () => {
  expect(Object.keys(eyeWords).sort()).toEqual([...designFamilies.eyes].sort())
  expect(Object.keys(browWords).sort()).toEqual([...designFamilies.brows].sort())
  expect(Object.keys(noseWords).sort()).toEqual([...designFamilies.noses].sort())
  expect(Object.keys(mouthWords).sort()).toEqual([...designFamilies.mouths].sort())
})
