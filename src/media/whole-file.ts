import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { StudioError } from '#core'

/**
 * Writes a file so that its name never stands on half of it: into a neighbour first, flushed to the disk, then renamed over
 * whatever was there.
 */
export async function writeWholeFile(file: string, data: Uint8Array | string): Promise<void> {
  await replaceFile(file, async (part) => {
    const handle = await open(part, 'wx')
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}

/** Makes a folder and those above it. Node's own way never returns below some mounts (`/proc`), where every try says "no such". */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  let above = resolve(folder)
  while (dirname(above) !== above && (await stat(above).catch(() => null)) === null) {
    missing.unshift(above)
    above = dirname(above)
  }
  for (const next of missing) {
    await mkdir(next).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** Lets `write` fill a neighbour of `file`, then puts it in place. On any failure the neighbour is removed. */
export async function replaceFile(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`
  try {
    await makeFolder(dirname(file))
    await write(part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw fileError(file, error)
  }
}

/** What the file system said, in words for a person. Errors that are not the file system's are given back as they are. */
export function fileError(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code
  const words = code === undefined ? undefined : reasons[code]
  if (words === undefined) return error
  return new StudioError({
    code: words.code,
    message: { zh: `${words.zh}：${file}`, en: `${words.en}: ${file}` },
    retryable: words.retryable,
    details: { file, errno: code },
    cause: error,
  })
}

const cannotWrite = { code: 'media.cannot-write', retryable: false }
const reasons: Readonly<Record<string, { code: string; zh: string; en: string; retryable: boolean }>> = {
  ENOSPC: {
    code: 'media.disk-full',
    zh: '磁盘已满，没有写完。腾出空间后再运行同一条命令即可接着做',
    en: 'The disk is full and the file was not written. Free some space and run the same command again to go on',
    retryable: true,
  },
  EDQUOT: {
    code: 'media.disk-full',
    zh: '磁盘配额已用完，没有写完',
    en: 'The disk quota is used up and the file was not written',
    retryable: true,
  },
  EFBIG: { ...cannotWrite, zh: '文件超过系统允许的大小', en: 'The file is larger than the system allows' },
  EACCES: { ...cannotWrite, zh: '没有写入权限', en: 'No permission to write' },
  EPERM: { ...cannotWrite, zh: '系统不允许写入', en: 'The system does not allow writing' },
  EROFS: { ...cannotWrite, zh: '该位置是只读的', en: 'This place is read-only' },
  ENOTDIR: {
    ...cannotWrite,
    zh: '路径中有一段是文件而不是文件夹',
    en: 'Part of this path is a file where a folder should be',
  },
  EEXIST: { ...cannotWrite, zh: '同名文件挡住了文件夹', en: 'A file stands where a folder should be' },
  ENOENT: { ...cannotWrite, zh: '这个位置不能新建文件', en: 'Nothing can be created in this place' },
  EISDIR: { ...cannotWrite, zh: '已有同名的文件夹', en: 'A folder already has this name' },
  ENAMETOOLONG: { ...cannotWrite, zh: '文件名太长', en: 'The file name is too long' },
  EMFILE: {
    code: 'media.too-many-files',
    zh: '打开的文件太多',
    en: 'Too many files are open',
    retryable: true,
  },
}
