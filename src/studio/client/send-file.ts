import { failureOf, type Reach, send, unreachable } from './request.ts'

export interface SendFileOptions {
  signal?: AbortSignal
  /** Fraction of the bytes that is sent, 0–1. */
  onProgress?(fraction: number): void
}

/** Sends a file's bytes to an address of the studio. Gives the answer, not yet checked. */
export async function sendFile(
  reach: Reach,
  address: string,
  file: File,
  options: SendFileOptions = {},
): Promise<unknown> {
  // Only XMLHttpRequest tells how much is sent.
  if (options.onProgress !== undefined && typeof XMLHttpRequest !== 'undefined') {
    return JSON.parse(await sendTelling(`${reach.base}${address}`, file, options))
  }
  const response = await send(reach, address, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  return await response.json()
}

function sendTelling(address: string, file: File, options: SendFileOptions): Promise<string> {
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
