import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { StudioError } from '#core'
import { documentLimits, type ReadDocument, readDocument } from '#documents'

/**
 * The text of a script file of any kind, or a clear reason why there is none. What the text means is the story room's affair.
 * The diagnostics are remarks about the file, never errors.
 */
export async function readSource(file: string): Promise<ReadDocument> {
  return understandSource(await readScriptFile(file), file)
}

/** As `readSource`, from bytes; `file` is what the person calls them, and its ending says what they may be. */
export async function understandSource(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const document = await readDocument({ bytes, file: basename(file) })
  const error = document.diagnostics.find(({ severity }) => severity === 'error')
  if (error === undefined) return document
  const { message, suggestion } = error
  throw new StudioError({
    code: 'production.unreadable-script',
    message: {
      zh: `${message.zh}${suggestion?.zh ?? ''}（${file}）`,
      en: `${message.en} ${suggestion?.en ?? ''} (${file})`,
    },
    details: { file, reason: error.code },
  })
}

/** The bytes of a script file, bounded, or a clear reason why there are none. */
export async function readScriptFile(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r')
    const facts = await handle.stat()
    if (facts.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (facts.size > documentLimits.fileBytes) throw Object.assign(new Error(), { code: 'TOOBIG' })
    const bytes = await handle.readFile()
    if (bytes.length === 0) throw Object.assign(new Error(), { code: 'EMPTY' })
    return bytes
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const words = reasons[code]
    if (words === undefined) throw error
    throw new StudioError({
      code: `production.${words.code}`,
      message: { zh: `${words.zh}：${file}`, en: `${words.en}: ${file}` },
      details: { file },
      cause: error,
    })
  }
}

const reasons: Readonly<Record<string, { code: string; zh: string; en: string }>> = {
  ENOENT: { code: 'no-script', zh: '没有这个剧本文件', en: 'There is no such script' },
  EISDIR: {
    code: 'script-is-folder',
    zh: '这是文件夹，请给出其中的剧本文件',
    en: 'This is a folder; name the script inside it',
  },
  EACCES: { code: 'cannot-read-script', zh: '没有读取权限', en: 'No permission to read the script' },
  EMPTY: { code: 'script-empty', zh: '剧本文件是空的', en: 'The script is empty' },
  TOOBIG: {
    code: 'script-too-large',
    zh: '文件超过 48 MB，不像剧本。请按集拆分，或检查是否选错了文件',
    en: 'The file is larger than 48 MB, which no script is. Split it, or check that it is the right file',
  },
}
