import { StudioError } from '#core'

/** One file inside an archive. */
export interface TarEntry {
  /** With `/` between folders; at most 99 letters of ASCII. */
  name: string
  bytes: Uint8Array
}

const block = 512

/** The pieces of a tar archive (ustar), which any tool opens. */
export async function* writeTar(entries: AsyncIterable<TarEntry>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of entries) {
    yield header(name, bytes.length)
    yield bytes
    yield Buffer.alloc((block - (bytes.length % block)) % block)
  }
  yield Buffer.alloc(block * 2)
}

function header(name: string, size: number): Uint8Array {
  const head = Buffer.alloc(block)
  head.write(name, 0, 99, 'latin1')
  const octal = (value: number, at: number, length: number) =>
    head.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  head.write('        ', 148, 'latin1')
  head.write('0', 156, 'latin1')
  head.write('ustar\x0000', 257, 'latin1')
  octal(checksum(head), 148, 7)
  return head
}

function checksum(head: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : head[i]!
  return sum
}

/**
 * The files of a tar archive, one after the other. Nothing that it says is trusted: sizes are bounded, names are only handed on.
 * @param largest most bytes that one file may have
 */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<TarEntry> {
  let rest: Buffer = Buffer.alloc(0)
  const source = chunks[Symbol.asyncIterator]()
  const take = async (count: number): Promise<Buffer | null> => {
    const parts = [rest]
    let length = rest.length
    while (length < count) {
      const { value, done } = await source.next()
      if (done === true) return null
      parts.push(Buffer.from(value))
      length += value.length
    }
    const all = Buffer.concat(parts)
    rest = all.subarray(count)
    return all.subarray(0, count)
  }
  for (;;) {
    const head = await take(block)
    if (head === null) throw broken()
    if (head.every((byte) => byte === 0)) return
    const number = (at: number, length: number) =>
      Number.parseInt(head.toString('latin1', at, at + length).replace(/[\0 ]+$/, ''), 8)
    const size = number(124, 12)
    if (number(148, 8) !== checksum(head) || !(size >= 0 && size <= largest)) throw broken()
    const bytes = await take(Math.ceil(size / block) * block)
    if (bytes === null) throw broken()
    const name = head.toString('latin1', 0, 100).replace(/\0.*$/, '')
    yield { name, bytes: bytes.subarray(0, size) }
  }
}

function broken(): StudioError {
  return new StudioError({
    code: 'store.archive-broken',
    message: { zh: '这个文件不完整，或不是导出的剧', en: 'This file is incomplete, or is not an exported series' },
  })
}
