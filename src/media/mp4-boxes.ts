import type { FileHandle } from 'node:fs/promises'

export interface Box {
  type: string
  /** Offset of the box's first byte in the file, and of its content. */
  start: number
  content: number
  end: number
}

/** The top-level boxes of an mp4. Stops at the first thing that is not a box. */
export async function topBoxes(handle: FileHandle): Promise<Box[]> {
  const { size } = await handle.stat()
  const boxes: Box[] = []
  const head = Buffer.alloc(16)
  let at = 0
  while (at + 8 <= size) {
    await handle.read(head, 0, 16, at)
    const box = boxAt(head, 0, at, size)
    if (box === null) break
    boxes.push(box)
    at = box.end
  }
  return boxes
}

function boxAt(bytes: Buffer, offset: number, start: number, limit: number): Box | null {
  const short = bytes.readUInt32BE(offset)
  const type = bytes.toString('latin1', offset + 4, offset + 8)
  if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) return null
  const wide = short === 1
  if (wide && offset + 16 > bytes.length) return null
  const size = wide ? Number(bytes.readBigUInt64BE(offset + 8)) : short === 0 ? limit - start : short
  const head = wide ? 16 : 8
  if (size < head || start + size > limit) return null
  return { type, start, content: start + head, end: start + size }
}

/** Boxes inside a box held in memory; offsets are into `bytes`. */
export function innerBoxes(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= to) {
    const box = boxAt(bytes, at, at, to)
    if (box === null) break
    boxes.push(box)
    at = box.end
  }
  return boxes
}

/** All boxes reached by a path of types, such as `trak/mdia/mdhd`. */
export function findBoxes(bytes: Buffer, from: number, to: number, path: string): Box[] {
  const [type, ...rest] = path.split('/')
  const found = innerBoxes(bytes, from, to).filter((box) => box.type === type)
  return rest.length === 0 ? found : found.flatMap((box) => findBoxes(bytes, box.content, box.end, rest.join('/')))
}

/** Sets every creation and modification time in the movie's headers to the container's zero. */
export async function setFixedTimes(handle: FileHandle): Promise<void> {
  const moov = (await topBoxes(handle)).find((box) => box.type === 'moov')
  if (moov === undefined) return
  const bytes = Buffer.alloc(moov.end - moov.content)
  await handle.read(bytes, 0, bytes.length, moov.content)
  for (const path of ['mvhd', 'trak/tkhd', 'trak/mdia/mdhd']) {
    for (const box of findBoxes(bytes, 0, bytes.length, path)) {
      const wide = bytes[box.content] === 1
      bytes.fill(0, box.content + 4, box.content + 4 + (wide ? 16 : 8))
    }
  }
  await handle.write(bytes, 0, bytes.length, moov.content)
}
