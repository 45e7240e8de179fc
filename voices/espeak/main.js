#!/usr/bin/env node
// Speaks: one JSON request a line on standard input, one JSON answer a line on standard output. See README.md.
import { createInterface } from 'node:readline'
import { speak } from './speak.js'

/** Requests longer than this are refused, whatever they hold. */
const longestRequest = 200_000

/** Answers leave in the order in which requests came in; one is worked on at a time. */
let queue = Promise.resolve()

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
lines.on('line', (line) => {
  if (line.trim() === '') return
  queue = queue.then(() => answer(line))
})
lines.on('close', () => {
  queue.then(() => process.exit(0))
})
process.stdout.on('error', () => process.exit(0))

async function answer(line) {
  let id = null
  const before = process.cpuUsage()
  try {
    if (line.length > longestRequest) throw new Error('the request is too long')
    const request = JSON.parse(line)
    id = request?.id ?? null
    const spoken = await speak(request)
    const { user, system } = process.cpuUsage(before)
    reply({ id, ok: true, cpuSeconds: (user + system) / 1e6, ...spoken })
  } catch (error) {
    reply({ id, ok: false, error: error instanceof Error ? error.message : String(error) })
  }
}

function reply(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
