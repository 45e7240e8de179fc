/** Painted frames that may be needed again. Bitmaps belong to the shelf. */
export interface FrameShelf {
  get(name: string): ImageBitmap | undefined
  has(name: string): boolean
  put(name: string, bitmap: ImageBitmap): void
  clear(): void
}

/**
 * When there is no more room, what was used longest ago is let go. Where pictures are painted ahead of their time, what was taken goes
 * before all that still waits to be: else the next to be shown, painted longest ago, would be the first to go. The last that was taken
 * stays: somebody looks at it.
 *
 * @param room bytes of pictures that may be kept
 */
export function createFrameShelf(room: number, { ahead }: { ahead: boolean } = { ahead: false }): FrameShelf {
  const taken = new Map<string, ImageBitmap>()
  const waiting = ahead ? new Map<string, ImageBitmap>() : taken
  let bytes = 0
  const size = ({ width, height }: ImageBitmap) => width * height * 4
  const find = (name: string) => waiting.get(name) ?? taken.get(name)
  const drop = (name: string) => {
    const bitmap = find(name)
    if (bitmap === undefined) return
    waiting.delete(name)
    taken.delete(name)
    bytes -= size(bitmap)
    bitmap.close()
  }
  return {
    has: (name) => find(name) !== undefined,
    get(name) {
      const bitmap = find(name)
      if (bitmap === undefined) return undefined
      waiting.delete(name)
      taken.delete(name)
      taken.set(name, bitmap)
      return bitmap
    },
    put(name, bitmap) {
      drop(name)
      waiting.set(name, bitmap)
      bytes += size(bitmap)
      if (bytes <= room) return
      for (const old of [...[...taken.keys()].slice(0, -1), ...(ahead ? waiting.keys() : [])]) {
        if (bytes <= room) break
        if (old !== name) drop(old)
      }
    },
    clear() {
      for (const name of [...waiting.keys(), ...taken.keys()]) drop(name)
    },
  }
}
