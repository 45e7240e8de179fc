import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestQueue } from '../../test/support/queue.ts'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { measureOverhead } from './overhead.ts'

/*
 * What the queue costs and how it grows: the same simulated shots with one, two and four processes that each have one hand. A
 * simulated shot only waits, so that what is measured is everything around drawing. Then a real make of one small episode, with and without
 * runs, queue, ledger and database.
 */

const shots = 32
const shotMs = 500
const results: Record<string, number>[] = []

for (const workers of [1, 2, 4]) {
  const home = await mkdtemp(join(tmpdir(), 'sanbu-scale-'))
  try {
    // The first comes with the queue.
    await using queue = await openTestQueue(home)
    for (let i = 1; i < workers; i++) await queue.addWorker(1)
    // Everybody's render process is running before the clock is.
    await Promise.all(queue.make(Array.from({ length: workers * 3 }, (_, i) => ({ name: `warm ${i}`, ms: 300 }))))
    const began = performance.now()
    await Promise.all(queue.make(Array.from({ length: shots }, (_, i) => ({ name: `shot ${i}`, ms: shotMs }))))
    const seconds = (performance.now() - began) / 1000
    const ideal = (shots * shotMs) / 1000 / workers
    results.push({
      workers,
      seconds,
      ideal,
      efficiency: ideal / seconds,
      overheadMsPerShot: ((seconds - ideal) * 1000 * workers) / shots,
    })
  } finally {
    // The server may still be writing its last words.
    await removeFolder(home)
  }
}
for (const { workers, seconds, ideal, efficiency, overheadMsPerShot } of results as Required<
  (typeof results)[number]
>[]) {
  console.log(
    `${workers} workers: ${seconds!.toFixed(1)} s for ${shots} shots of ${shotMs} ms (ideal ${ideal!.toFixed(1)}), ` +
      `efficiency ${(efficiency! * 100).toFixed(0)} %, ${overheadMsPerShot!.toFixed(0)} ms a shot`,
  )
}
const overhead = await measureOverhead()
const { addedSeconds, addedCpuSeconds } = overhead
console.log(
  `a make of one episode at 180×320: ${addedSeconds.toFixed(1)} s and ${addedCpuSeconds.toFixed(1)} processor seconds on top of the direct run ` +
    `(${overhead.direct.map(({ wall, cpu }) => `${wall} s, ${cpu.toFixed(1)} CPU`).join('; ')})`,
)
await mkdir('out/bench', { recursive: true })
await writeFile(
  'out/bench/scale.json',
  `${JSON.stringify({ cores: cpus().length, shots, shotMs, results, overhead }, null, 2)}\n`,
)
