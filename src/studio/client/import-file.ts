import { type Import, importSchema } from '../contract/imports.ts'
import { failureOf, type Reach, send, unreachable } from './request.ts'

export interface ImportFileOptions {
  signal?: AbortSignal
  /** Fraction of the bytes that is sent, 0–1. */
  onProgress?(fraction: number): void
}

/** What the studio understands of a file. Nothing is kept; `createSeries` or `saveRevision` with the text makes it so. */
export async function importFile(reach: Reach, file: File, options: ImportFileOptions = {}): Promise<Import> {
  const address = `/api/imports?file=${encodeURIComponent(file.name)}`
  // Only XMLHttpRequest tells how much is sent.
  if (options.onProgress !== undefined && typeof XMLHttpRequest !== 'undefined') {
    return importSchema.parse(JSON.parse(await sendTelling(`${reach.base}${address}`, file, options)))
  }
  const response = await send(reach, address, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  return importSchema.parse(await response.json())
}

function sendTelling(address: string, file: File, options: ImportFileOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.responseText)
      else reject(failureOf(request.status, request.responseText))
    }
    request.onerror = () => reject(unreachable(null))
    request.onabort = () => reject(options.signal?.reason ?? new DOMException('aborted', 'AbortError'))
    options.signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
