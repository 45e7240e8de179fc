import { expect, it } from 'vitest'
import { createFrameShelf } from './frame-shelf.ts'

/** A picture of 400 bytes that says when it is let go. */
function picture(gone: string[], name: string): ImageBitmap {
  return { width: 10, height: 10, close: () => gone.push(name) } as unknown as ImageBitmap
}

it('lets go what was used longest ago', () => {
  const gone: string[] = []
  const shelf = createFrameShelf(1200)
  for (const name of ['a', 'b', 'c']) shelf.put(name, picture(gone, name))
  shelf.get('a')
  shelf.put('d', picture(gone, 'd'))
  expect(gone).toEqual(['b'])
  expect(['a', 'b', 'c', 'd'].filter((name) => shelf.has(name))).toEqual(['a', 'c', 'd'])
})

it('never lets go a picture that is painted ahead while there are some that were shown', () => {
  const gone: string[] = []
  const shelf = createFrameShelf(2400, { ahead: true })
  for (let i = 0; i < 4; i++) shelf.put(`f${i}`, picture(gone, `f${i}`))
  for (let i = 0; i < 50; i++) {
    expect(shelf.has(`f${i}`), `frame ${i} when it is due`).toBe(true)
    shelf.get(`f${i}`)
    shelf.put(`f${i + 4}`, picture(gone, `f${i + 4}`))
    expect(shelf.has(`f${i}`), 'what is on the screen stays').toBe(true)
  }
  shelf.clear()
  expect(new Set(gone).size, 'each is closed once').toBe(gone.length)
  expect(gone.length).toBe(54)
})
