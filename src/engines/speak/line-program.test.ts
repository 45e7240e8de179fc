import { afterAll, expect, it } from 'vitest'
import { createLineProgram } from './line-program.ts'

/** Echoes; hangs, dies, dies once or talks nonsense when told to. */
const program = `
const lines = require('node:readline').createInterface({ input: process.stdin })
const fs = require('node:fs')
lines.on('line', (line) => {
  const { id, text, flag } = JSON.parse(line)
  if (text === 'hang') return
  if (text === 'die') process.exit(3)
  if (text === 'die once' && !fs.existsSync(flag)) { fs.writeFileSync(flag, ''); process.exit(3) }
  if (text === 'nonsense') return console.log('not JSON')
  console.log(JSON.stringify({ id, ok: text !== 'refuse', error: 'no', text, pid: process.pid }))
})`
const flag = `${process.env['TMPDIR'] ?? '/tmp'}/sanbu-line-program-${process.pid}`
const lines = createLineProgram({
  name: 'echo',
  command: [process.execPath, '-e', program],
  copies: 1,
  timeoutMs: 1500,
})
const ask = (text: string) => lines.ask({ text, flag })
afterAll(async () => {
  await lines.close()
  ;(await import('node:fs')).rmSync(flag, { force: true })
})

it('ends a copy that hangs and goes on with a new one; lines that waited are answered', async () => {
  const before = await ask('a')
  const hung = ask('hang')
  const waited = ask('b')
  await expect(hung).rejects.toMatchObject({ code: 'speech.crashed', retryable: true })
  const after = await waited
  expect(after['text']).toBe('b')
  expect(after['pid']).not.toBe(before['pid'])
})

it('asks again when a copy dies, and gives up on a line that kills two', async () => {
  expect((await ask('die once'))['text']).toBe('die once')
  await expect(ask('die')).rejects.toMatchObject({ code: 'speech.crashed' })
  expect((await ask('c'))['text']).toBe('c')
})

it('survives being killed from outside while it waits', async () => {
  const { pid } = await ask('d')
  process.kill(Number(pid), 'SIGKILL')
  expect((await ask('e'))['text']).toBe('e')
})

it('says who refused and what was nonsense, and goes on', async () => {
  await expect(ask('refuse')).rejects.toMatchObject({ code: 'speech.refused', retryable: false })
  await expect(ask('nonsense')).rejects.toMatchObject({ code: 'speech.bad-answer' })
  expect((await ask('f'))['text']).toBe('f')
})
