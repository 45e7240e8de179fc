import { expect, it } from 'vitest'
import { languageOfPlace } from './signs.ts'

it('the heading tells the language', () => {
  expect(languageOfPlace('EXT. ALLEY')).toBe('en')
  expect(languageOfPlace('KTV包厢')).toBe('zh')
  expect(languageOfPlace('')).toBe('zh')
})
