import { open } from 'node:fs/promises'
import { StudioError } from '#core'

/** A sixty-episode series is half a megabyte; what is larger is not a script. */
export const largestScript = 8 * 1024 * 1024

/** The bytes of a script, or a clear reason why there are none. What they mean is the story room's affair. */
export async function readSource(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file, 'r')
    const facts = await handle.stat()
    if (facts.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (facts.size > largestScript) throw Object.assign(new Error(), { code: 'TOOBIG' })
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
    zh: '文件超过 8 MB，不像剧本。请按集拆分，或检查是否选错了文件',
    en: 'The file is larger than 8 MB, which no script is. Split it, or check that it is the right file',
  },
}
