import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { StudioError } from '#core'
import { makeFolder } from '#media'

/** The one folder that everything Sanbu keeps lies in: `--home`, else `SANBU_HOME`, else `~/.sanbu`. */
export function homeFolder(given?: string, environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = given ?? environment['SANBU_HOME']
  if (chosen === undefined || chosen === '') return join(homedir(), '.sanbu')
  return isAbsolute(chosen) ? chosen : resolve(chosen)
}

/** Makes sure that a folder is there and can be written to; says so in words when not. */
export async function ensureFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const [zh, en] = {
      ENOTDIR: ['这个位置是文件，不是文件夹', 'This is a file, not a folder'],
      EEXIST: ['这个位置是文件，不是文件夹', 'This is a file, not a folder'],
      EROFS: ['这个位置是只读的', 'This place is read-only'],
      ENOSPC: ['磁盘已满', 'The disk is full'],
    }[code] ?? ['文件夹无法写入', 'This folder cannot be written to']
    throw new StudioError({
      code: 'store.cannot-write',
      message: {
        zh: `${zh}：${folder}。请换一个文件夹，或修改它的权限`,
        en: `${en}: ${folder}. Choose another folder, or change its permissions`,
      },
      details: { folder, errno: code },
      cause: error,
    })
  }
}
