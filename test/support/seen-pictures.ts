import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openMaster } from '#media'
import { removeFolder } from './remove-folder.ts'

/** What the player shows, settled, as fine as it gets; the empty text while it is not. */
export const pictureOf = (tab: Page) =>
  tab.evaluate(() => document.querySelector<HTMLCanvasElement>('canvas[data-settled=true]')?.toDataURL() ?? '')

/** A picture at an address, as a few hundred numbers. Runs in the page. */
export async function smallPicture(address: string): Promise<number[]> {
  const whole = new Image()
  whole.src = address.startsWith('data:') ? address : `${address}?at=${performance.now()}`
  await whole.decode()
  const context = new OffscreenCanvas(27, 48).getContext('2d')!
  context.imageSmoothingQuality = 'high'
  context.drawImage(whole, 0, 0, 27, 48)
  return [...context.getImageData(0, 0, 27, 48).data].filter((_, i) => i % 4 !== 3)
}

/** Mean difference of a channel. */
export function apart(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!)
  return sum / a.length
}

/** How far two films are apart where captions stand, at the worst of some moments, and above that. */
export async function captionsApart(one: Buffer, other: Buffer): Promise<{ band: number; above: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanbu-captions-'))
  try {
    const files = [path.join(folder, 'one.mp4'), path.join(folder, 'other.mp4')] as const
    await Promise.all([writeFile(files[0], one), writeFile(files[1], other)])
    await using first = await openMaster(files[0])
    await using second = await openMaster(files[1])
    const { frames, width, height } = first.facts.picture!
    const rows = (rgba: Uint8ClampedArray, from: number, to: number) =>
      rgba.subarray(Math.round(from * height) * width * 4, Math.round(to * height) * width * 4)
    const worst = { band: 0, above: 0 }
    for (let frame = 70; frame < frames; frame += 25) {
      const [a, b] = [await first.pictureAt((frame + 0.5) / 25), await second.pictureAt((frame + 0.5) / 25)]
      worst.band = Math.max(worst.band, apart(rows(a!.rgba, 0.62, 0.76), rows(b!.rgba, 0.62, 0.76)))
      worst.above = Math.max(worst.above, apart(rows(a!.rgba, 0.15, 0.5), rows(b!.rgba, 0.15, 0.5)))
    }
    return worst
  } finally {
    await removeFolder(folder)
  }
}
