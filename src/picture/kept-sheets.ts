import type { Sheet } from './sheet.ts'

/** Bytes of pictures that all painters of this process may keep between shots. */
const room = 48_000_000

const kept = new Map<string, { sheets: readonly Sheet[]; bytes: number }>()
let bytes = 0

const owners = new WeakMap<object, number>()
let ownerCount = 0

/**
 * Pictures that several shots share, made once: `owner` draws them, and `key` says all else that they depend on. What was used longest ago goes first. Whoever
 * gets them may only draw from them.
 */
export function keptSheets(owner: object, name: string, make: () => readonly Sheet[]): readonly Sheet[] {
  const id = owners.get(owner) ?? ++ownerCount
  owners.set(owner, id)
  const key = `${id} ${name}`
  const before = kept.get(key)
  if (before !== undefined) {
    kept.delete(key)
    kept.set(key, before)
    return before.sheets
  }
  const sheets = make()
  const entry = { sheets, bytes: sheets.reduce((sum, { width, height }) => sum + width * height * 4, 0) }
  kept.set(key, entry)
  bytes += entry.bytes
  for (const [oldest, { bytes: size }] of kept) {
    if (bytes <= room || oldest === key) break
    kept.delete(oldest)
    bytes -= size
  }
  return sheets
}
