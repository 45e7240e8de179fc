import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { notFound } from '../failures.ts'

export interface FileToSend {
  /** Never built from a request: found in a report or in the list of pages. */
  path: string
  type: string
  /** Name under which a browser saves it; null shows it. */
  saveAs: string | null
  /** For addresses that change with the bytes. */
  forEver?: boolean
}

/** A file, whole or the one range that was asked for (RFC 9110 §14). */
export async function sendFile(c: Context, { path, type, saveAs, forEver = false }: FileToSend): Promise<Response> {
  const handle = await open(path, 'r').catch(() => null)
  if (handle === null) throw notFound('这个文件已不在了', 'This file is no longer there')
  const { size, mtimeMs } = await handle.stat()
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
  const headers: Record<string, string> = {
    'content-type': type,
    'accept-ranges': 'bytes',
    etag: tag,
    'cache-control': forEver ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  }
  if (saveAs !== null) headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeName(saveAs)}`
  const answer = async (status: 200 | 206 | 304 | 416, more: Record<string, string>, part: Part | null) => {
    if (part === null || c.req.method === 'HEAD') {
      await handle.close()
      return new Response(null, { status, headers: { ...headers, ...more } })
    }
    const stream = handle.createReadStream({ start: part.start, end: part.end, autoClose: true })
    return new Response(Readable.toWeb(stream) as ReadableStream, { status, headers: { ...headers, ...more } })
  }
  if (c.req.header('if-none-match') === tag) return answer(304, {}, null)
  const wanted = c.req.header('range')
  // A range of other bytes than these is of no use: then all of them.
  const fits = (c.req.header('if-range') ?? tag) === tag
  const part = wanted === undefined || !fits ? 'whole' : parseRange(wanted, size)
  if (part === null) return answer(416, { 'content-range': `bytes */${size}`, 'content-length': '0' }, null)
  if (part === 'whole') {
    return answer(200, { 'content-length': String(size) }, size === 0 ? null : { start: 0, end: size - 1 })
  }
  const { start, end } = part
  return answer(
    206,
    { 'content-length': String(end - start + 1), 'content-range': `bytes ${start}-${end}/${size}` },
    part,
  )
}

interface Part {
  start: number
  /** Included. */
  end: number
}

/** One range of bytes; `whole` for what is not understood or names several; null when nothing of the file is in it. */
export function parseRange(header: string, size: number): Part | 'whole' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (match === null || (match[1] === '' && match[2] === '')) return 'whole'
  if (match[1] === '') {
    const last = Math.min(Number(match[2]), size)
    return last === 0 ? null : { start: size - last, end: size - 1 }
  }
  const start = Number(match[1])
  const end = Math.min(match[2] === '' ? size - 1 : Number(match[2]), size - 1)
  return start > end ? null : { start, end }
}

function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/[\p{Cc}/\\]/gu, ' ')).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
}
