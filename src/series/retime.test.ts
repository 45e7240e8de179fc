import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { framesPerSecond25 as rate } from '#core'
import type { BoardEpisode, Shot } from '#direction'
import { choicesSchema, deriveSeries } from './index.ts'
import { retime } from './retime.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const sources = readdirSync(examples).flatMap((name) => {
  const script = readdirSync(`${examples}${name}`).find((file) => /^(?:script|tale)\./.test(file))
  return script === undefined ? [] : [{ name, script: readFileSync(`${examples}${name}/${script}`) }]
})
const episodes = sources.flatMap(({ name, script }) =>
  deriveSeries({ script, file: name }, { rate }).board.episodes.map((episode) => ({ name, episode })),
)
const { episode } = episodes.find(({ name }) => name === 'rain-night')!
const choices = (shots: unknown) => choicesSchema.parse({ shots }).shots
const timed = (shots: readonly Shot[], chosen: unknown) => retime(shots, choices(chosen), rate)

/** Frames of the episode at which each line begins and ends, and whether the picture is there all the while. */
function voices(shots: readonly Shot[]) {
  let now = 0
  const heard = new Map<string, { start: number; end: number; begins: number }>()
  for (const shot of shots) {
    for (const { line, start, length } of shot.lines) {
      const voice = heard.get(line) ?? { start: now + start, end: now + start + length, begins: 0 }
      expect(now + start, `${line} runs on without a jump`).toBe(voice.start)
      if (start >= 0) voice.begins++
      expect(start).toBeLessThan(shot.length)
      heard.set(line, voice)
    }
    now += shot.length
  }
  return { heard, total: now }
}

function whole({ shots }: Pick<BoardEpisode, 'shots'>, after: readonly Shot[]) {
  const { heard, total } = voices(after)
  const before = voices(shots).heard
  expect([...heard.keys()], 'every line, in order').toEqual([...before.keys()])
  const list = [...heard.entries()]
  for (const [index, [line, { start, end, begins }]] of list.entries()) {
    expect(begins, `${line} sounds once`).toBe(1)
    expect(end - start).toBe(before.get(line)!.end - before.get(line)!.start)
    expect(end, `${line} is not cut off`).toBeLessThanOrEqual(total + 1)
    const next = list[index + 1]?.[1]
    if (next !== undefined && before.get(list[index + 1]![0])!.start >= before.get(line)!.end - 1)
      expect(next.start, `${line} is not talked over`).toBeGreaterThanOrEqual(end - 1)
  }
}

describe('a person’s lengths', () => {
  it('leave the very same shots when none was chosen', () => {
    expect(timed(episode.shots, {}).shots).toBe(episode.shots)
  })

  it.each(episodes.map(({ name, episode: { id }, episode: one }) => [`${name} ${id}`, one] as const))(
    'change nothing where they are what they were: %s',
    (_, one) => {
      const last = one.shots.at(-1)!
      const after = timed(one.shots, { [last.id]: { seconds: last.length / 25 } })
      expect(after.shots).toEqual(one.shots)
    },
  )

  it('hold a silent shot as long as was chosen, and touch no other', () => {
    const silent = episode.shots.find(({ lines, effects }) => lines.length === 0 && effects.length > 0)!
    const { shots, notes } = timed(episode.shots, { [silent.id]: { seconds: 6 } })
    const after = shots.find(({ id }) => id === silent.id)!
    expect(after.length).toBe(150)
    for (const [index, effect] of silent.effects.entries())
      if (effect.start + effect.length === silent.length)
        expect(after.effects[index]!.start + after.effects[index]!.length).toBe(150)
    expect(shots.filter(({ id }) => id !== silent.id)).toEqual(episode.shots.filter(({ id }) => id !== silent.id))
    expect(notes).toEqual([])
    const brief = timed(episode.shots, { [silent.id]: { seconds: 0.4 } }).shots.find(({ id }) => id === silent.id)!
    expect(brief.length).toBe(10)
    for (const { start, length } of [...brief.effects, ...brief.titles]) expect(start + length).toBeLessThanOrEqual(10)
    for (const { at } of brief.sounds) expect(at).toBeLessThan(10)
  })

  it('never cut off what is said: the shot is held until the last word, and the person is told', () => {
    const said = episode.shots.find(
      ({ lines, length }) => lines[0] !== undefined && lines[0].start + lines[0].length < length,
    )!
    const { shots, notes } = timed(episode.shots, { [said.id]: { seconds: 0.2 } })
    const after = shots.find(({ id }) => id === said.id)!
    expect(after.length).toBe(said.lines[0]!.start + said.lines[0]!.length)
    expect(notes).toMatchObject([{ code: 'choice.length-raised', id: said.id, field: 'seconds' }])
    whole(episode, shots)
  })

  it('let a voice that runs over a cut go on over the next picture, however the cut is moved', () => {
    const runs = episodes.flatMap(({ episode: one }) =>
      one.shots.flatMap((shot, index) =>
        one.shots[index + 1]?.lines.some(({ start }) => start < 0) ? [{ one, shot, next: one.shots[index + 1]! }] : [],
      ),
    )
    expect(runs.length).toBeGreaterThan(5)
    for (const { one, shot, next } of runs) {
      for (const seconds of [0.5, 1.3, 5, 14]) {
        const { shots } = timed(one.shots, { [shot.id]: { seconds } })
        whole(one, shots)
        const untouched = (list: readonly Shot[]) =>
          list.filter(({ scene }) => scene !== shot.scene && scene !== next.scene)
        expect(untouched(shots)).toEqual(untouched(one.shots))
      }
    }
  })
})

describe('a hidden shot', () => {
  it('is left out, and what is said in it is heard over the picture before it', () => {
    const index = episode.shots.findIndex(
      ({ lines, scene }, i) =>
        i > 1 && lines.length === 1 && episode.shots[i - 1]!.scene === scene && lines[0]!.start >= 0,
    )
    const gone = episode.shots[index]!
    const { shots, notes } = timed(episode.shots, { [gone.id]: { hidden: true } })
    expect(shots.map(({ id }) => id)).toEqual(episode.shots.filter((shot) => shot !== gone).map(({ id }) => id))
    expect(shots[index - 1]!.lines.map(({ line }) => line)).toContain(gone.lines[0]!.line)
    expect(notes).toEqual([])
    whole(episode, shots)
  })

  it('may be any shot of any example: no line is lost, cut off or said twice', () => {
    for (const { episode: one } of episodes)
      for (const shot of one.shots) whole(one, timed(one.shots, { [shot.id]: { hidden: true } }).shots)
  })

  it('may be every second one, or nearly all', () => {
    for (const { episode: one } of episodes) {
      for (const stay of [2, 3, 7]) {
        const chosen = Object.fromEntries(
          one.shots.flatMap(({ id }, i) => (i % stay === 0 ? [] : [[id, { hidden: true }]])),
        )
        whole(one, timed(one.shots, chosen).shots)
      }
      const all = Object.fromEntries(one.shots.map(({ id }) => [id, { hidden: true }]))
      const { shots, notes } = timed(one.shots, all)
      expect(shots.length).toBeGreaterThan(0)
      whole(one, shots)
      expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['choice.cannot-hide']))
    }
  })
})
