import { expect, it } from 'vitest'
import { installCanvas } from '#media'
import { setLibrary } from '../../library.ts'
import { languageOfPlace } from './signs.ts'

installCanvas()

/** All words that a set writes by day and by night, in a picture of one pixel: only they are looked at. */
function written(set: (typeof setLibrary)[number], heading: string): string {
  const ctx = new OffscreenCanvas(1, 1).getContext('2d')!
  const words: string[] = []
  for (const method of ['fill', 'stroke', 'fillRect', 'drawImage'] as const) ctx[method] = () => {}
  ctx.fillText = (text) => {
    words.push(text)
  }
  for (const time of ['day', 'night'] as const)
    for (const layer of set.layers({ time, weather: 'clear', seed: heading }))
      layer.draw(ctx as unknown as CanvasRenderingContext2D)
  return words.join('')
}

/** Old China is written in Chinese whoever tells of it. */
const chinese: ReadonlySet<string> = new Set(['old-lane', 'teahouse', 'village-yard'])
const modern = new Set(['city', 'ceo', 'sci-fi', 'school'])
const sets = setLibrary.filter(({ id, genres }) => !chinese.has(id) && genres.some((genre) => modern.has(genre)))

it.each(sets.map((set) => [set.id, set] as const))('%s has signs in the language of its heading', (_, set) => {
  expect(written(set, 'MAIN STREET')).not.toMatch(/\p{Script=Han}/u)
  expect(written(set, '大街')).not.toMatch(/[A-Za-z]{3}/)
})

it('the heading tells the language', () => {
  expect(sets.length).toBeGreaterThan(20)
  expect(languageOfPlace('EXT. ALLEY')).toBe('en')
  expect(languageOfPlace('KTV包厢')).toBe('zh')
  expect(languageOfPlace('')).toBe('zh')
})
