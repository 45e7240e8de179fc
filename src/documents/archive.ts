import { Inflate } from 'fflate'
import { limits } from './limits.ts'
import { broken, documentProblem, tooLarge } from './problem.ts'

/** A zip file whose parts are unpacked one by one, never more than the limits allow, whatever its headers claim. */
export interface Archive {
  names: readonly string[]
  has(name: string): boolean
  /** Throws a StudioError `document.…` for a part that is damaged, encrypted or too large. */
  read(name: string): Uint8Array
}

interface Entry {
  method: number
  encrypted: boolean
  packed: number
  /** Where its local header begins. */
  at: number
}

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
}

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let unpacked = 0
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) throw broken(new Error(name))
      if (entry.encrypted)
        throw documentProblem(
          'encrypted',
          { zh: '文件有密码保护。', en: 'The file is protected by a password.' },
          { zh: '去掉密码，另存一份再试。', en: 'Save it without the password and try again.' },
        )
      if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw broken()
      const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
      const packed = bytes.subarray(start, start + entry.packed)
      const part =
        entry.method === 0 ? packed : inflate(packed, Math.min(limits.partBytes, limits.archiveBytes - unpacked))
      unpacked += part.length
      return part
    },
  }
}

/** The list at the end of the file. A name that comes twice counts once, as the first. */
function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at
      break
    }
  }
  if (end < 0) throw broken()
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    throw tooLarge({ zh: `压缩包里有 ${count} 个文件`, en: `${count} files are packed in it` })
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken()
    const length = view.getUint16(at + 28, true)
    const name = names.decode(bytes.subarray(at + 46, at + 46 + length))
    if (!entries.has(name))
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Small pieces go in, so that no piece can come out as more than a few megabytes before it is counted. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Inflate((piece, final) => {
    pieces.push(piece)
    size += piece.length
    ended = final
  })
  try {
    for (let at = 0; at < packed.length && size <= most; at += 4096)
      stream.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
  } catch (error) {
    throw broken(error)
  }
  if (size > most) throw tooLarge({ zh: '解压后超出限度', en: 'it unpacks to more than is read' })
  if (!ended) throw broken()
  const whole = new Uint8Array(size)
  let to = 0
  for (const piece of pieces) {
    whole.set(piece, to)
    to += piece.length
  }
  return whole
}
