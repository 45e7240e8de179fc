import { createHash } from 'node:crypto'
import { canonicalJson } from '#core'

/*
 * Addresses in the store: digests of what an artefact is made from. They are worked out here and nowhere else, so that a plan can
 * never differ from what is made.
 */

/** SHA-256 of a JSON value whatever the order of its keys: `digestValue` with the machine's own hash, which is ten times as fast. */
export function address(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

const known = new WeakMap<object, string>()

/** The address of a value that many artefacts share (a design, a scene, a timing): worked out once an object. */
export function sharedAddress(value: object): string {
  const before = known.get(value)
  if (before !== undefined) return before
  const digest = address(value)
  known.set(value, digest)
  return digest
}
