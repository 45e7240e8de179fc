import { findBoxes, innerBoxes } from './mp4-boxes.ts'

export interface Tag {
  key: string
  value: string
}

/**
 * Every tag in a movie's metadata, as often as it stands there: ordinary readers fold doubles together, and "exactly one copy"
 * could not be checked.
 *
 * @param moov content of the `moov` box
 */
export function readTags(moov: Buffer): Tag[] {
  const metas = [...findBoxes(moov, 0, moov.length, 'udta/meta'), ...findBoxes(moov, 0, moov.length, 'meta')]
  return metas.flatMap((meta) => {
    // The mp4 form has a version before the boxes, the QuickTime form has none.
    const from = moov.readUInt32BE(meta.content) === 0 ? meta.content + 4 : meta.content
    const keysBox = findBoxes(moov, from, meta.end, 'keys')[0]
    const keys = keysBox === undefined ? [] : readKeys(moov, keysBox.content, keysBox.end)
    return findBoxes(moov, from, meta.end, 'ilst').flatMap((list) => readItems(moov, list.content, list.end, keys))
  })
}

function readKeys(bytes: Buffer, from: number, to: number): string[] {
  const keys: string[] = []
  let at = from + 8
  while (at + 8 <= to) {
    const size = bytes.readUInt32BE(at)
    if (size < 8 || at + size > to) break
    keys.push(bytes.toString('utf8', at + 8, at + size))
    at += size
  }
  return keys
}

function readItems(bytes: Buffer, from: number, to: number, keys: readonly string[]): Tag[] {
  const tags: Tag[] = []
  let at = from
  while (at + 8 <= to) {
    const size = bytes.readUInt32BE(at)
    if (size < 8 || at + size > to) break
    // Items are named by a key's number, or by four letters where there are no keys.
    const number = bytes.readUInt32BE(at + 4)
    const key = keys[number - 1] ?? bytes.toString('latin1', at + 4, at + 8)
    for (const data of innerBoxes(bytes, at + 8, at + size)) {
      if (data.type === 'data' && data.end - data.content >= 8) {
        tags.push({ key, value: bytes.toString('utf8', data.content + 8, data.end) })
      }
    }
    at += size
  }
  return tags
}
