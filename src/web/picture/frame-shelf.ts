/** Painted frames that may be needed again; what was used longest ago is let go. Bitmaps belong to the shelf. */
export interface FrameShelf {
  get(name: string): ImageBitmap | undefined
  has(name: string): boolean
  put(name: string, bitmap: ImageBitmap): void
  clear(): void
}

/** @param room bytes of pictures that may be kept */
export function createFrameShelf(room: number): FrameShelf {
  const kept = new Map<string, ImageBitmap>()
  let bytes = 0
  const size = ({ width, height }: ImageBitmap) => width * height * 4
  const drop = (name: string, bitmap: ImageBitmap) => {
    kept.delete(name)
    bytes -= size(bitmap)
    bitmap.close()
  }
  return {
    has: (name) => kept.has(name),
    get(name) {
      const bitmap = kept.get(name)
      if (bitmap === undefined) return undefined
      kept.delete(name)
      kept.set(name, bitmap)
      return bitmap
    },
    put(name, bitmap) {
      const before = kept.get(name)
      if (before !== undefined) drop(name, before)
      kept.set(name, bitmap)
      bytes += size(bitmap)
      for (const [oldest, old] of kept) {
        if (bytes <= room || oldest === name) break
        drop(oldest, old)
      }
    },
    clear() {
      for (const [name, bitmap] of kept) drop(name, bitmap)
    },
  }
}
