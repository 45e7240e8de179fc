import { execFileSync, fork } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { framesPerSecond25 } from '#core'
import type { EncodedSegment } from '#media'
import { fontFiles, joinMaster } from '#media'
import { unpackChromium } from '../../test/support/chromium.ts'
import type { ScenePart } from './scene.ts'
import { buildScene, sceneFrames } from './scene.ts'

/**
 * The same ten seconds, drawn by the same code, rendered to 1080 × 1920 H.264 by us and by Remotion on the same machine in the same
 * run, two processes each. Installs Remotion beside this file the first time. Prints both times and their ratio.
 */
const here = import.meta.dirname
const root = path.resolve(here, '../..')
const work = path.join(root, 'out/bench/peers')
const rounds = 2

const parts = buildScene(readFileSync(path.join(root, 'examples/rain-night/script.txt'), 'utf8'))
prepare()
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: work,
    emptyOutDir: false,
    lib: { entry: path.join(here, 'kernel.ts'), formats: ['es'], fileName: 'scene-kernel' },
  },
})
const chromium = await unpackChromium()
const results: { ours: number; theirs: number }[] = []
for (let round = 0; round < rounds; round++) {
  const ours = await renderOurs()
  const theirs = renderTheirs()
  results.push({ ours, theirs })
  const fps = (ms: number) => ((sceneFrames / ms) * 1000).toFixed(1)
  console.log(
    `round ${round + 1}: ours ${fps(ours)} fps, Remotion ${fps(theirs)} fps, ratio ${(theirs / ours).toFixed(2)}`,
  )
}
const best = { ours: Math.min(...results.map((r) => r.ours)), theirs: Math.min(...results.map((r) => r.theirs)) }
const report = { cpus: os.cpus().length, frames: sceneFrames, results, ratio: best.theirs / best.ours }
writeFileSync(path.join(work, 'report.json'), JSON.stringify(report, null, 2))
console.log(
  `best of ${rounds}: ${report.ratio.toFixed(2)} × as fast as Remotion (process start included for ours, bundling left out for Remotion)`,
)

/** Lays out the Remotion project: the kernel bundled, fonts, props, and Remotion itself from npm. */
function prepare(): void {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(path.join(work, 'public'), { recursive: true })
  if (!existsSync(path.join(here, 'remotion/node_modules/remotion'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: path.join(here, 'remotion'), stdio: 'inherit' })
  }
  symlinkSync(path.join(here, 'remotion/node_modules'), path.join(work, 'node_modules'))
  const require = createRequire(import.meta.url)
  for (const [i, { file }] of fontFiles.entries())
    copyFileSync(require.resolve(file), path.join(work, `public/font-${i}.ttf`))
  for (const name of ['entry.jsx', 'render.js']) copyFileSync(path.join(here, 'remotion', name), path.join(work, name))
  writeFileSync(path.join(work, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    path.join(work, 'props.json'),
    JSON.stringify({ parts, families: fontFiles.map(({ family }) => family) }),
  )
}

async function renderOurs(): Promise<number> {
  const started = process.hrtime.bigint()
  const queue = [...parts].sort((a, b) => b.length - a.length)
  const done = new Map<number, EncodedSegment>()
  await Promise.all(
    [0, 1].map(
      () =>
        new Promise<void>((resolve, reject) => {
          const child = fork(path.join(here, 'ours-worker.ts'), { serialization: 'advanced' })
          const next = () => {
            const part: ScenePart | undefined = queue.shift()
            if (part === undefined) child.disconnect()
            else child.send({ part })
          }
          child.on('message', (message: { start?: number; segment?: EncodedSegment }) => {
            if (message.start !== undefined) done.set(message.start, message.segment!)
            next()
          })
          child.on('error', reject)
          child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`render process ended with ${code}`))))
        }),
    ),
  )
  const segments = parts.map(({ start }) => done.get(start)!)
  const silence = new Float32Array((sceneFrames / 25) * 48_000)
  await joinMaster({
    file: path.join(work, 'ours.mp4'),
    rate: framesPerSecond25,
    segments,
    sound: { left: silence, right: silence },
    tags: {},
  })
  return Number(process.hrtime.bigint() - started) / 1e6
}

function renderTheirs(): number {
  const folder = chromium
  const output = execFileSync(
    process.execPath,
    [
      path.join(work, 'render.js'),
      work,
      path.join(work, 'props.json'),
      path.join(folder, 'chromium'),
      path.join(work, 'remotion.mp4'),
    ],
    {
      cwd: work,
      env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  return (JSON.parse(output.trim().split('\n').at(-1)!) as { renderMs: number }).renderMs
}
