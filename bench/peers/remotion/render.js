import { readFileSync } from 'node:fs'
import { bundle } from '@remotion/bundler'
import { renderMedia, selectComposition } from '@remotion/renderer'

// render.js <work folder> <props.json> <chromium> <out.mp4>: renders the scene and prints how long it took, in ms, as JSON.
const [folder, propsFile, browserExecutable, outputLocation] = process.argv.slice(2)
const inputProps = JSON.parse(readFileSync(propsFile, 'utf8'))
const bundled = process.hrtime.bigint()
const serveUrl = await bundle({ entryPoint: `${folder}/entry.jsx`, publicDir: `${folder}/public` })
const options = { serveUrl, browserExecutable, inputProps, logLevel: 'error' }
const composition = await selectComposition({ ...options, id: 'scene' })
const started = process.hrtime.bigint()
await renderMedia({
  ...options,
  composition,
  codec: 'h264',
  outputLocation,
  concurrency: 2,
  timeoutInMilliseconds: 120_000,
})
const ended = process.hrtime.bigint()
console.log(JSON.stringify({ bundleMs: Number(started - bundled) / 1e6, renderMs: Number(ended - started) / 1e6 }))
