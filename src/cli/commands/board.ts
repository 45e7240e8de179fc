import { basename } from 'node:path'
import { chooseSet } from '#art'
import { type Language, secondsFromFrames } from '#core'
import { direct, estimateTiming, type Shot } from '#direction'
import { readSource } from '#production'
import { readScript } from '#story'
import { checkLanguage, parseEpisodes, parseRate } from '../options.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface BoardFlags {
  json?: boolean
  lang?: string
  episodes?: string
  fps: string
}

export async function runBoard(
  script: string,
  flags: BoardFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const range = parseEpisodes(flags.episodes)
  const rate = parseRate(flags.fps)
  const { story, diagnostics } = readScript({ text: (await readSource(script)).text, file: basename(script) })
  const texts = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'line' ? [[item.id, item.text] as const] : [])),
      ),
    ),
  )
  const whole = direct(story, { chooseSet, rate, timing: (id) => estimateTiming(texts.get(id) ?? '', story.language) })
  const episodes = whole.episodes.filter(({ number }) => range === null || (number >= range.from && number <= range.to))
  const board = { ...whole, episodes }
  if (flags.json === true) say(terminal, JSON.stringify(board, null, 2))
  else {
    for (const episode of episodes) {
      const frames = episode.shots.reduce((sum, { length }) => sum + length, 0)
      const seconds = secondsFromFrames(frames, rate).toFixed(1)
      say(
        terminal,
        `${episode.number}. ${episode.title ?? ''} · ${episode.shots.length} ${pick(language, '镜', 'shots')} · ${seconds} s`,
      )
      for (const shot of episode.shots) say(terminal, `  ${row(shot, secondsFromFrames(shot.length, rate))}`)
    }
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.finishedWithErrors : exitCodes.fine
}

function row(shot: Shot, seconds: number): string {
  const spoken = shot.lines
    .filter(({ start }) => start >= 0)
    .map(({ tag, text }) => (tag === null ? text : `${tag}: ${text}`))
  return [
    shot.id,
    `${seconds.toFixed(1).padStart(4)} s`,
    shot.size.padEnd(3),
    shot.angle,
    shot.move.kind,
    shot.picture,
    ...spoken,
  ].join('  ')
}
