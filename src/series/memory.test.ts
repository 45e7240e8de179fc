import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { estimateTiming, type SpeechTiming } from '#direction'
import { type BoardMemory, boardSeries, choicesSchema, createBoardMemory, readSeries } from './index.ts'

const script = readFileSync(fileURLToPath(new URL('../../examples/rain-night/script.txt', import.meta.url)), 'utf8')

/** A memory that tells which episodes it did not know. */
function watched() {
  const inner = createBoardMemory()
  const boarded: string[] = []
  const memory: BoardMemory = {
    recall(key) {
      const found = inner.recall(key)
      return {
        result: found.result,
        keep(result) {
          if (found.result === null) boarded.push(result.episode.id)
          found.keep(result)
        },
      }
    },
  }
  const derive = (text: string, choices: unknown = {}, timing?: (line: string) => SpeechTiming | null) => {
    boarded.length = 0
    const read = readSeries({ script: text, file: null, choices: choicesSchema.parse(choices) })
    const options = timing === undefined ? {} : { timing }
    const kept = boardSeries(read, { ...options, memory })
    expect(JSON.stringify(kept.board), 'as without a memory').toBe(JSON.stringify(boardSeries(read, options).board))
    expect(kept.unused).toEqual(boardSeries(read, options).unused)
    return [...boarded]
  }
  return derive
}

describe('an edit in an open series', () => {
  it('boards again only the episodes that it touches', () => {
    const derive = watched()
    expect(derive(script)).toEqual(['s01e01', 's01e02', 's01e03'])
    expect(derive(script)).toEqual([])
    const { story } = readSeries({ script, file: null })
    const line = story.episodes[1]!.scenes[0]!.items.findLast((item) => item.kind === 'line')!
    const at = script.indexOf(line.text) + line.text.length
    expect(derive(`${script.slice(0, at)}真的。${script.slice(at)}`)).toEqual(['s01e02'])
    const more = script.indexOf('\n', at)
    expect(derive(`${script.slice(0, more)}\n${line.speaker}：还有。${script.slice(more)}`)).toEqual(['s01e02'])
    expect(derive(script)).toEqual([])
    const longer = script.replace('第1集', '\n\n第1集')
    expect(derive(longer), 'moving text moves no shot').toEqual([])
  })

  it('boards again the episode of a choice, and the one whose line was spoken', () => {
    const derive = watched()
    derive(script)
    const read = readSeries({ script, file: null })
    const shot = boardSeries(read).board.episodes[2]!.shots[3]!.id
    expect(derive(script, { shots: { [shot]: { size: 'ECU' } } })).toEqual(['s01e03'])
    expect(derive(script, { sets: { s01e02_sc01: { weather: 'snow' } } })).toEqual(['s01e02'])
    const line = read.story.episodes[1]!.scenes[0]!.items.find(({ kind }) => kind === 'line')!
    const spoken = { ...estimateTiming(line.text, 'zh'), seconds: 9, estimated: false }
    expect(derive(script, {}, (id) => (id === line.id ? spoken : null))).toEqual(['s01e02'])
    expect(derive(script, {}, (id) => (id === line.id ? spoken : null))).toEqual([])
  })
})
