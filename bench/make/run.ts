import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type MakeReport, makeSeries } from '#production'
import { noChoices } from '#series'

/**
 * The whole `make` of one example episode at 1080 × 1920, 25 frames a second, against its running time, split by stage; again
 * with nothing changed; and the encoder alone on pictures decoded from the episode just made, in as many processes. All in one
 * run on one machine, so that the ratios hold even where the machine's speed drifts.
 */
const root = path.resolve(import.meta.dirname, '../..')
const work = path.join(root, 'out/bench/make')
const script = process.env['SANBU_BENCH_SCRIPT'] ?? path.join(root, 'examples/rain-night/script.txt')
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
const home = mkdtempSync(path.join(work, 'home-'))
const workers = os.cpus().length

const make = () =>
  makeSeries({
    script,
    out: path.join(work, 'series'),
    episodes: { from: 1, to: 1 },
    width: 1080,
    height: 1920,
    rate: { numerator: 25, denominator: 1 },
    workers,
    choices: noChoices,
    home,
  })

const fresh = await make()
const again = await make()
const encoder = await encoderAlone(path.join(work, 'series', fresh.episodes[0]!.files.video))
rmSync(home, { recursive: true, force: true })

print(fresh)
const frames = fresh.episodes[0]!.frames
const makeFps = frames / fresh.seconds
const summary = {
  cpu: os.cpus()[0]?.model,
  cores: workers,
  runningSeconds: fresh.runningSeconds,
  seconds: fresh.seconds,
  realTime: fresh.runningSeconds / fresh.seconds,
  framesPerSecond: makeFps,
  encoderAloneFramesPerSecond: encoder,
  ofEncoderAlone: makeFps / encoder,
  againSeconds: again.seconds,
  peakMainMegabytes: Math.round(fresh.memory.main / 1e6),
  peakWorkerMegabytes: Math.round(fresh.memory.worker / 1e6),
  peakTogetherMegabytes: Math.round(fresh.memory.together / 1e6),
  stages: fresh.stages,
}
writeFileSync(path.join(root, 'out/bench/make.json'), JSON.stringify(summary, null, 2))
console.log(
  [
    `whole make        ${fresh.seconds.toFixed(1)} s for ${fresh.runningSeconds.toFixed(1)} s of film: ${summary.realTime.toFixed(2)} × real time (target 1.0)`,
    `                  ${makeFps.toFixed(1)} frames a second, ${(summary.ofEncoderAlone * 100).toFixed(0)} % of the encoder alone (${encoder.toFixed(1)})`,
    `nothing changed   ${again.seconds.toFixed(1)} s, ${again.episodes[0]!.shotsMade} shots drawn`,
    `memory, most held main process ${summary.peakMainMegabytes} MB, render process ${summary.peakWorkerMegabytes} MB, all at the same time ${summary.peakTogetherMegabytes} MB`,
  ].join('\n'),
)

function print({ stages, seconds }: MakeReport): void {
  for (const stage of stages) {
    const share = `${Math.round((stage.seconds / seconds) * 100)} %`.padStart(5)
    const worker = stage.workerSeconds === null ? '' : `  (${stage.workerSeconds.toFixed(1)} s in render processes)`
    console.log(
      `${stage.stage.padEnd(12)}${stage.seconds.toFixed(2).padStart(8)} s ${share}  ${stage.what.en}${worker}`,
    )
  }
}

/** Frames a second that the encoder manages when the pictures cost nothing, in as many processes as the render had. */
async function encoderAlone(file: string): Promise<number> {
  const runs = Array.from(
    { length: workers },
    (_, part) =>
      new Promise<{ frames: number; from: number; to: number }>((resolve, reject) => {
        const child = fork(new URL('./encode-worker.ts', import.meta.url), [file, String(part)])
        child.once('message', resolve)
        child.once('error', reject)
      }),
  )
  const results = await Promise.all(runs)
  const seconds = (Math.max(...results.map(({ to }) => to)) - Math.min(...results.map(({ from }) => from))) / 1000
  return results.reduce((sum, { frames: count }) => sum + count, 0) / seconds
}
