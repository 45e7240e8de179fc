import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StudioError } from '#core'
import { ensureFolder } from '#store'
import type { Pages } from '../routes/pages.ts'

const source = fileURLToPath(new URL('../..', import.meta.url))
const builder = fileURLToPath(new URL('./build.ts', import.meta.url))

/** Rooms of which nothing reaches the browser. Everything else may change the pages. */
const notInPages = new Set(['cli', 'documents', 'engines', 'media'])

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/**
 * The browser app, built from the sources as they are. Kept in the home under the digest of what it was built from: built on
 * the first start and again only when something changed.
 */
export async function findPages({ home, onBuild }: { home: string; onBuild(): void }): Promise<Pages> {
  const kept = join(home, 'web')
  const name = (await digestSources()).slice(0, 24)
  const folder = join(kept, name)
  const pages = await listPages(folder)
  if (pages !== null) return pages
  onBuild()
  await ensureFolder(kept)
  // Beside its place and moved there when it is whole; who was faster wins.
  const work = join(kept, `${name}.${process.pid}.part`)
  try {
    await build(work)
    await rename(work, folder).catch(async (error: unknown) => {
      if ((await listPages(folder)) === null) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  for (const other of await readdir(kept)) {
    if (other !== name && !other.endsWith('.part')) await rm(join(kept, other), { recursive: true, force: true })
  }
  return (await listPages(folder))!
}

/** In a process of its own: the builder's memory goes with it. */
async function build(folder: string): Promise<void> {
  const child = spawn(process.execPath, [builder, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (told += String(bytes)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new StudioError({
    code: 'studio.pages-not-built',
    message: {
      zh: `网页没有构建成功：${told.trim().slice(-2000)}`,
      en: `The pages could not be built: ${told.trim().slice(-2000)}`,
    },
  })
}

/** What was built; null when it is not there whole. */
async function listPages(folder: string): Promise<Pages | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const address = `/${relative(folder, path).split(sep).join('/')}`
        return [address, { path, type: types[extname(path)] ?? 'application/octet-stream' }] as const
      }),
  )
  return files.has('/index.html') ? { files } : null
}

async function digestSources(): Promise<string> {
  const rooms = (await readdir(source)).filter((name) => !notInPages.has(name))
  const listed = await Promise.all(
    rooms.map((room) => readdir(join(source, room), { recursive: true, withFileTypes: true }).catch(() => [])),
  )
  const paths = listed
    .flat()
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(['package.json', 'package-lock.json'].map((name) => join(source, '..', name)))
    .sort()
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => null)
    if (bytes !== null) hash.update(`${relative(source, path).split(sep).join('/')} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
