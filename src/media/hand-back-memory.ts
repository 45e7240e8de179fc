import { createRequire } from 'node:module'

let trim: (() => void) | undefined

/**
 * Has the C library give what is free to the system. Pictures of megabytes come and go, and glibc keeps the holes between what stays: after a shot
 * that is close to half of a render process. Takes some tens of milliseconds: not for every frame. Elsewhere than on glibc, or
 * where the optional `koffi` is not there, it does nothing.
 */
export function handBackMemory(): void {
  trim ??= prepare()
  trim()
}

function prepare(): () => void {
  if (process.platform !== 'linux') return () => {}
  try {
    const koffi = createRequire(import.meta.url)('koffi') as typeof import('koffi')
    const mallocTrim = koffi.load('libc.so.6').func('int malloc_trim(size_t pad)')
    return () => void mallocTrim(0)
  } catch {
    return () => {}
  }
}
