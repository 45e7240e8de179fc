import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { fontFiles, printPng } from '#media'
import { openChromium } from '../support/chromium.ts'
import type { ProbeResult } from '../support/kernel-probe.ts'
import { probeKernel } from '../support/kernel-probe.ts'

const root = path.resolve(import.meta.dirname, '../..')
const script = readFileSync(path.join(root, 'examples/rain-night/script.txt'), 'utf8')
const howManyFrames = 6

interface Kernel {
  probeKernel(script: string, frames: number): ProbeResult
}

const pageText = `<!doctype html><meta charset="utf-8">
<script type="module">import * as kernel from '/kernel.js'; window.kernel = kernel</script>`

it('the kernel runs in a real browser: the same data to the byte, the same pictures within a small tolerance', async () => {
  const bundle = await bundleKernel()
  const browser = await openChromium()
  let there: ProbeResult
  try {
    const page = await browser.newPage()
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(String(error)))
    const require = createRequire(import.meta.url)
    await page.route('http://kernel.test/**', async (route) => {
      const font = fontFiles.find(({ family }) =>
        route
          .request()
          .url()
          .endsWith(`/${encodeURIComponent(family)}`),
      )
      if (font !== undefined) await route.fulfill({ path: require.resolve(font.file), contentType: 'font/ttf' })
      else if (route.request().url().endsWith('/kernel.js'))
        await route.fulfill({ body: bundle, contentType: 'text/javascript' })
      else await route.fulfill({ body: pageText, contentType: 'text/html' })
    })
    await page.goto('http://kernel.test/')
    await page.evaluate(
      async (families) => {
        for (const family of families) {
          const face = new FontFace(family, `url(/${encodeURIComponent(family)})`)
          document.fonts.add(await face.load())
        }
      },
      fontFiles.map(({ family }) => family),
    )
    await page.waitForFunction(() => 'kernel' in window)
    there = await page.evaluate(
      ({ text, count }) => (window as unknown as { kernel: Kernel }).kernel.probeKernel(text, count),
      { text: script, count: howManyFrames },
    )
    expect(failures).toEqual([])
  } finally {
    await browser.close()
  }

  const here = probeKernel(script, howManyFrames)
  const data = ({ frames: _, ...digests }: ProbeResult) => digests
  expect(data(there)).toEqual(data(here))
  expect(there.frames.map(({ shot }) => shot)).toEqual(here.frames.map(({ shot }) => shot))
  mkdirSync(path.join(root, 'out/browser'), { recursive: true })
  for (let i = 0; i < here.frames.length; i++) {
    const [ours, theirs] = [here.frames[i]!, there.frames[i]!]
    for (const [where, { pixels, width, height }] of Object.entries({ node: ours, browser: theirs })) {
      const png = printPng(Uint8ClampedArray.from(pixels), width, height)
      writeFileSync(path.join(root, `out/browser/${ours.shot}-${where}.png`), png)
    }
    const { mean, far } = difference(ours.pixels, theirs.pixels)
    expect.soft(mean, `${ours.shot}: mean difference of a channel`).toBeLessThan(4.5)
    expect.soft(far, `${ours.shot}: share of pixels off by more than 24`).toBeLessThan(0.03)
  }
}, 300_000)

/** Mean absolute difference of a colour channel (0–255), and the share of pixels with a channel off by more than 24. */
function difference(a: readonly number[], b: readonly number[]): { mean: number; far: number } {
  let sum = 0
  let far = 0
  for (let i = 0; i < a.length; i += 4) {
    let most = 0
    for (let c = 0; c < 3; c++) {
      const d = Math.abs(a[i + c]! - b[i + c]!)
      sum += d
      most = Math.max(most, d)
    }
    if (most > 24) far++
  }
  return { mean: sum / ((a.length / 4) * 3), far: far / (a.length / 4) }
}

/** The kernel as one module for a browser. Fails if anything in it needs Node. */
async function bundleKernel(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(root, 'test/support/kernel-probe.ts'), formats: ['es'], fileName: 'kernel' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as { output: { type: string; code?: string }[] }[]
  const chunk = outputs[0]!.output.find(({ type }) => type === 'chunk')
  return chunk!.code!
}
