import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes or of UTF-8 text, as 64 hex digits. */
export function digestBytes(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}

/** SHA-256 of a JSON value, whatever the order of its keys. Two values with the same digest print the same canonical JSON. */
export function digestValue(value: unknown): string {
  return digestBytes(canonicalJson(value))
}

/** JSON with keys in code-point order and no spaces. `undefined` members are left out, as in JSON. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
    return JSON.stringify(value) ?? 'null'
  }
  // Plain loops: whole series go through here.
  let text = ''
  if (Array.isArray(value)) {
    for (const member of value) text += `${text === '' ? '' : ','}${canonicalJson(member)}`
    return `[${text}]`
  }
  // Sorting by UTF-16 units, which is what `sort` does by itself.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key]
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}
