import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** How long anything in a browser is waited for, milliseconds: a busy machine is no failure. */
export const patienceMs = 90_000

/**
 * A real Chromium that came with `npm install`, on any machine: the package brings the system libraries that it needs, but
 * unpacks them only where it believes to be in a cloud function, so that is done here. Close it when done.
 */
export async function openChromium(): Promise<Browser> {
  const folder = await unpackChromium()
  const browser = await chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--allow-file-access-from-files',
    ],
    env: {
      ...(process.env as Record<string, string>),
      // Where no language is set, it calls a download with a Chinese name `download`.
      LC_ALL: 'C.UTF-8',
      // The machine's own libraries first would be as good; ours are there when it has none.
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? '']
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: writeFontConfig(folder),
    },
  })
  browser.on('context', (context) => {
    context.setDefaultTimeout(patienceMs)
    if (slowness > 1) context.on('page', (page) => void slowDown(page))
  })
  return browser
}

/** `SLOW_BROWSER=6 npx vitest run test/journeys/web-stage.test.ts`: pages on a processor that is so many times slower. */
const slowness = Number(process.env['SLOW_BROWSER'] ?? 1)

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
}

/**
 * Which fonts Chromium finds: a Latin one that it brings and our Chinese one. Without a Chinese font it does not draw boxes in a
 * button or an input, it ends ("SkFontMgr … Not implemented").
 */
function writeFontConfig(folder: string): string {
  const chinese = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
  )
  const cache = path.join(path.dirname(folder), 'fontconfig')
  const file = path.join(cache, 'fonts.conf')
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts', 'fonts')}</dir>
  <dir>${chinese}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`
  mkdirSync(cache, { recursive: true })
  // Several may open at once: whole or not at all.
  const part = `${file}.${process.pid}`
  writeFileSync(part, text)
  renameSync(part, file)
  return file
}

/** The folder of the unpacked Chromium and its libraries. Unpacked once into a cache beside the package, whole or not at all. */
export async function unpackChromium(): Promise<string> {
  const require = createRequire(import.meta.url)
  const packageRoot = path.dirname(path.dirname(require.resolve('@sparticuz/chromium')))
  const { version } = require(path.join(packageRoot, 'package.json')) as { version: string }
  const cache = path.join(packageRoot, '..', '..', '.cache')
  const folder = path.join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  const work = path.join(cache, `chromium-${process.pid}`)
  mkdirSync(work, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = work
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium')
    await packed.executablePath()
    await inflate(path.join(packageRoot, 'bin', 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  try {
    renameSync(work, folder)
  } catch (error) {
    // Another process was first.
    rmSync(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    if (!existsSync(folder)) throw error
  }
  return folder
}
