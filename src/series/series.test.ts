import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chooseSet, designCast } from '#art'
import { framesPerSecond25 as rate } from '#core'
import { direct, estimateTiming, type Shot } from '#direction'
import { designVoices } from '#sound'
import { readScript } from '#story'
import { type Choices, choicesSchema, deriveSeries, heldInStory, markScenes, noChoices } from './index.ts'

const file = 'script.txt'
const script = readFileSync(fileURLToPath(new URL('../../examples/rain-night/script.txt', import.meta.url)), 'utf8')
const derive = (choices: unknown = {}, text = script) =>
  deriveSeries({ script: text, file, choices: choicesSchema.parse(choices) }, { rate })
const plain = derive()
const shotsOf = (series: typeof plain) => series.board.episodes.flatMap(({ shots }) => shots)
const shots = shotsOf(plain)
const someone = plain.story.cast[0]!.id
const talk = shots.find(({ lines, figures }) => lines.length > 0 && figures.length === 2)!
const others = (series: typeof plain, ...ids: string[]) => shotsOf(series).filter(({ id }) => !ids.includes(id))

describe('what is chosen of the camera', () => {
  it.each([{ angle: 'low' }, { size: 'CU' }, { move: { kind: 'push-in', amount: 1 } }])(
    'for all shots leaves them as many, as long and in their order: %j',
    (choice) => {
      const all = shotsOf(derive({ shots: Object.fromEntries(shots.map(({ id }) => [id, choice])) }))
      expect(all.map(({ id, length }) => [id, length])).toEqual(shots.map(({ id, length }) => [id, length]))
      expect(all.map(({ angle, size, move }) => ({ angle, size, move }))).not.toEqual(
        shots.map(({ angle, size, move }) => ({ angle, size, move })),
      )
    },
  )
})

describe('a series in which nobody chose anything', () => {
  it('is what story, art, sound and direction give, to the byte', () => {
    const { story } = readScript({ text: script, file })
    const texts = new Map(
      story.episodes.flatMap((episode) => episode.scenes.flatMap(({ items }) => items)).map((item) => [item.id, item]),
    )
    const timing = (id: string) => estimateTiming(texts.get(id)!.text, story.language)
    expect(JSON.stringify(plain.board)).toBe(JSON.stringify(direct(story, { chooseSet, timing, rate })))
    expect(plain.designs).toEqual(designCast(story))
    expect(plain.voices).toEqual(designVoices(story))
    expect(plain.unused).toEqual([])
  })

  it('is the same whether choices are left out or empty', () => {
    expect(choicesSchema.parse({})).toEqual(noChoices)
    expect(JSON.stringify(deriveSeries({ script, file }).board)).toBe(JSON.stringify(plain.board))
  })
})

describe('what a person chooses', () => {
  it.each([
    ['name', { name: '阿晚' }],
    ['sex', { sex: 'male' }],
    ['age', { age: 'elder' }],
    ['height', { height: 0.7 }],
    ['bulk', { bulk: 0.9 }],
    ['skin', { skin: '#112233' }],
    ['signature', { signature: '#abcdef' }],
    ['seed', { seed: 'another' }],
    ['extras', { extras: ['glasses'] }],
    ['face', { face: { jaw: 0.93 } }],
    ['eyes', { eyes: { shape: 'narrow', colour: '#00aa00' } }],
    ['brows', { brows: { shape: 'thick' } }],
    ['nose', { nose: { shape: 'hooked' } }],
    ['mouth', { mouth: { lipstick: '#ff0000' } }],
    ['hair', { hair: { style: 'bob', colour: '#ff8800', ornaments: ['flower'] } }],
    ['outfit', { outfit: { style: 'lab-coat', main: '#010203' } }],
    ['wardrobe', { wardrobe: { party: { style: 'qipao', main: '#aa0000', second: '#bb0000', accent: '#cc0000' } } }],
  ])('of someone’s looks changes the %s and nothing else', (field, choice) => {
    const series = derive({ designs: { [someone]: choice } })
    const [before, after] = [plain.designs[0]!, series.designs[0]!]
    expect(after[field as 'name']).not.toEqual(before[field as 'name'])
    expect({ ...after, [field]: null }).toEqual({ ...before, [field]: null })
    expect(after).toMatchObject(choice)
    expect(series.designs.slice(1)).toEqual(plain.designs.slice(1))
    expect(series.board).toEqual(plain.board)
    expect(series.unused).toEqual([])
  })

  it('of a name that the library does not have is told, and the rest of the choice holds', () => {
    const series = derive({ designs: { [someone]: { hair: { style: 'no-such-hair', colour: '#ff8800' } } } })
    expect(series.designs[0]!.hair).toEqual({ ...plain.designs[0]!.hair, colour: '#ff8800' })
    expect(series.unused).toMatchObject([{ code: 'choice.unknown-name', field: 'hair.style', id: someone }])
  })

  it.each([
    ['sex', 'male'],
    ['age', 'elder'],
    ['pitchHz', 300],
    ['range', 0.01],
    ['pace', 1.3],
    ['formants', 0.85],
    ['breath', 0.9],
    ['roughness', 0.9],
    ['seed', 'another'],
  ])('of someone’s voice changes its %s', (field, value) => {
    const series = derive({ voices: { [someone]: { [field]: value } } })
    expect(series.voices[0]).toEqual({ ...plain.voices[0], [field]: value })
    expect(series.voices.slice(1)).toEqual(plain.voices.slice(1))
  })

  it('of a place changes that scene and the light and air of its shots', () => {
    const scene = plain.board.episodes[0]!.scenes[0]!
    const choice = { set: 'rooftop', time: 'dawn', weather: 'snow' }
    const series = derive({ sets: { [scene.id]: choice } })
    const after = series.board.episodes[0]!.scenes[0]!
    expect(after).toMatchObject({ ...choice, setExact: true })
    const inScene = shotsOf(series).filter((shot) => shot.scene === scene.id)
    expect(inScene.every(({ mood }) => mood === after.mood)).toBe(true)
    expect(inScene.some(({ effects }) => effects.some(({ effect }) => effect === 'snow'))).toBe(true)
    expect(inScene.map(({ id }) => id)).toEqual(shots.filter((shot) => shot.scene === scene.id).map(({ id }) => id))
    const wished = { mood: 'horror', ambience: 'cave', music: 'comic' }
    const dressed = derive({ sets: { [scene.id]: wished } }).board.episodes[0]!.scenes[0]!
    expect(dressed).toMatchObject({ mood: 'horror', ambience: 'cave', music: { mood: 'comic' }, set: scene.set })
    expect(derive({ sets: { [scene.id]: { set: 'atlantis' } } }).unused).toMatchObject([
      { code: 'choice.unknown-name', family: 'sets', field: 'set' },
    ])
  })

  const figure = talk.figures[1]!.character
  it.each<[string, Record<string, unknown>, (shot: Shot) => unknown]>([
    ['size', { size: 'ELS' }, ({ size }) => size],
    ['angle', { angle: 'top' }, ({ angle }) => angle],
    ['move', { move: { kind: 'whip', amount: 0.9 } }, ({ move }) => move],
    ['subject', { subject: someone }, ({ subject }) => subject],
    ['light', { mood: 'horror' }, ({ mood }) => mood],
    ['look', { look: 'dream' }, ({ look }) => look],
    ['transition', { transitionIn: 'iris' }, ({ transitionIn }) => transitionIn],
    [
      'effects',
      { effects: [{ effect: 'petals', start: 0.2, seconds: null, intensity: 1, at: null }] },
      ({ effects }) => effects,
    ],
    ['sounds', { sounds: [{ sound: 'glass', at: 0.4, gainDb: -3, pan: 0 }] }, ({ sounds }) => sounds],
    ['titles', { titles: [{ kind: 'shout', text: '啪', sub: null, start: 0, seconds: 0.5 }] }, ({ titles }) => titles],
    ['length', { seconds: 20 }, ({ length }) => length],
    ['people: who is gone', { figures: { [figure]: { present: false } } }, ({ figures }) => figures],
    ['people: where they stand', { figures: { [figure]: { spot: 'back-left' } } }, ({ figures }) => figures],
    ['people: how they face', { figures: { [figure]: { facing: 3 } } }, ({ figures }) => figures],
    ['people: their pose', { figures: { [figure]: { pose: 'kneel' } } }, ({ figures }) => figures],
    [
      'people: their way',
      { figures: { [figure]: { travel: { from: 'far-left', to: 'near' } } } },
      ({ figures }) => figures,
    ],
    ['people: their face', { figures: { [figure]: { expression: 'cry' } } }, ({ figures }) => figures],
    ['people: how strongly', { figures: { [figure]: { intensity: 0.03 } } }, ({ figures }) => figures],
    ['people: where they look', { figures: { [figure]: { gaze: 'up' } } }, ({ figures }) => figures],
    ['people: what their arms do', { figures: { [figure]: { gesture: 'salute' } } }, ({ figures }) => figures],
    ['people: what they hold', { figures: { [figure]: { holds: { left: 'cup' } } } }, ({ figures }) => figures],
    ['people: their state', { figures: { [figure]: { states: ['glowing'] } } }, ({ figures }) => figures],
    ['people: their clothes', { figures: { [figure]: { outfit: 'party' } } }, ({ figures }) => figures],
  ])('of a shot changes its %s and no other shot', (_, choice, part) => {
    const series = derive({ shots: { [talk.id]: choice } })
    const after = shotsOf(series).find(({ id }) => id === talk.id)!
    expect(part(after)).not.toEqual(part(talk))
    expect(others(series, talk.id)).toEqual(others(plain, talk.id))
    expect(series.unused).toEqual([])
  })

  it('puts someone into a shot, and what fills the picture of an insert may be written anew', () => {
    const alone = shots.find(({ figures, insert }) => figures.length === 1 && insert === null)!
    const other = plain.story.cast.find(({ id }) => id !== alone.figures[0]!.character)!.id
    const joined = derive({ shots: { [alone.id]: { figures: { [other]: { present: true, spot: 'right' } } } } })
    expect(
      shotsOf(joined)
        .find(({ id }) => id === alone.id)!
        .figures.map(({ character }) => character),
    ).toContain(other)
    const insert = shots.find((shot) => shot.insert !== null)
    expect(insert).toBeDefined()
    const written = derive({ shots: { [insert!.id]: { insert: { text: ['别回头'] } } } })
    expect(shotsOf(written).find(({ id }) => id === insert!.id)!.insert!.text).toEqual(['别回头'])
    expect(derive({ shots: { [talk.id]: { insert: { text: ['x'] } } } }).unused).toMatchObject([
      { code: 'choice.no-insert', id: talk.id },
    ])
  })

  it('is kept and told when what it is about is not there', () => {
    const gone = `${talk.scene}_shgone`
    const choices: Choices = choicesSchema.parse({
      designs: { nobody: { height: 1 }, constructor: { height: 1 } },
      voices: { nobody: { pace: 1 } },
      sets: { s09e01_sc01: { time: 'day' } },
      shots: { [gone]: { size: 'CU' }, [talk.id]: { figures: { nobody: { spot: 'left' } } } },
      picks: { [gone]: 'take' },
      covers: { s01e99: { shot: 'x', seconds: 0 }, s01e01: { shot: gone, seconds: 0 } },
    })
    const series = derive(choices)
    expect(series.unused.map(({ code, family, id }) => `${code} ${family} ${id}`).sort()).toEqual([
      'choice.no-such-character designs constructor',
      'choice.no-such-character designs nobody',
      'choice.no-such-character voices nobody',
      'choice.no-such-episode covers s01e99',
      'choice.no-such-scene sets s09e01_sc01',
      'choice.no-such-shot covers s01e01',
      `choice.no-such-shot picks ${gone}`,
      `choice.no-such-shot shots ${gone}`,
      `choice.not-in-shot shots ${talk.id}`,
    ])
    expect(series.choices).toEqual(choices)
    expect(series.board).toEqual(plain.board)
  })

  it('stays with its scenes and shots when a scene is put in before them', () => {
    const chosen = {
      sets: { [talk.scene]: { set: 'rooftop', weather: 'snow' } },
      shots: { [talk.id]: { size: 'ECU', seconds: 9 } },
    }
    const before = derive(chosen)
    const after = derive(chosen, script.replace(/^1-1/mu, '1-0 日 外 码头\n△ 海鸥飞过。\n林晚：好冷。\n\n1-1'))
    expect(after.board.episodes[0]!.scenes).toHaveLength(before.board.episodes[0]!.scenes.length + 1)
    expect(after.unused).toEqual([])
    const seen = (series: typeof plain) => {
      const scene = series.board.episodes[0]!.scenes.find(({ id }) => id === talk.scene)!
      const { size, length } = shotsOf(series).find(({ id }) => id === talk.id)!
      return { set: scene.set, weather: scene.weather, size, length }
    }
    expect(seen(after)).toEqual(seen(before))
    expect(seen(after)).toMatchObject({ set: 'rooftop', weather: 'snow', size: 'ECU' })
    // Nothing else is renumbered either: what was drawn is found again.
    const same = new Map(shotsOf(after).map((shot) => [shot.id, JSON.stringify(shot)]))
    const moved = shotsOf(before).filter((shot) => same.get(shot.id) !== JSON.stringify(shot))
    expect(moved.length).toBeLessThanOrEqual(2)
  })

  it('holds for the scene of that number where scenes were called by numbers', () => {
    const { scenes } = plain.board.episodes[0]!
    const index = scenes.findIndex(({ id }) => id === talk.scene)
    const old = (id: string) => id.replace(talk.scene, `s01e01_sc0${index + 1}`)
    const choices = (name: (id: string) => string) => ({
      sets: { [name(talk.scene)]: { weather: 'snow' } },
      shots: { [name(talk.id)]: { size: 'ECU' } },
      picks: { [name(talk.id)]: 'take' },
      covers: { s01e01: { shot: name(talk.id), seconds: 0 } },
      sound: { lines: { [name(talk.lines[0]!.line)]: 'a'.repeat(64) }, music: { [name(talk.scene)]: 'b'.repeat(64) } },
    })
    const [was, is] = [derive(choices(old)), derive(choices((id) => id))]
    expect(was.choices).toEqual(is.choices)
    expect(was.board).toEqual(is.board)
    expect(was.unused).toEqual([])
    // What was chosen since counts, member by member.
    const both = derive({ shots: { [old(talk.id)]: { size: 'ECU', angle: 'low' }, [talk.id]: { size: 'CU' } } })
    expect(both.choices.shots).toEqual({ [talk.id]: { size: 'CU', angle: 'low' } })
  })

  describe('at a place that is returned to', () => {
    const scene = (number: string, time: string, ...lines: string[]) =>
      `1-${number} ${time} 内 病房\n人物：林晚、陈默\n${lines.map((line, i) => `${i % 2 ? '陈默' : '林晚'}：${line}`).join('\n')}\n\n`
    const elsewhere = '1-9 日 外 码头\n林晚：海风真大。\n\n'
    const head = '剧名：病房\n\n第1集\n'
    const [first, second] = [scene('1', '日', '你醒了。', '我睡了多久？'), scene('2', '夜', '还疼吗？', '不疼了。')]
    const inserted = scene('0', '日', '医生怎么说？', '他说要等。')
    const two = `${head}${first}${elsewhere}${second}`
    /** Scene or shot in which this is said. */
    const of = (text: string, words: string) => {
      const [episode] = deriveSeries({ script: text, file: null }).board.episodes
      const shot = episode!.shots.find(({ lines }) => lines.some((line) => line.text === words && line.start >= 0))!
      return { scene: shot.scene, shot: shot.id, line: shot.lines[0]!.line }
    }
    const chosenIn = (text: string, words: string) => {
      const { scene, shot, line } = of(text, words)
      const sound = { lines: { [line]: 'a'.repeat(64) }, music: { [scene]: 'b'.repeat(64) } }
      return {
        sets: { [scene]: { weather: 'snow' } },
        shots: { [shot]: { size: 'ECU' } },
        picks: { [shot]: 'take' },
        sound,
      }
    }
    const settledIn = (text: string, choices: unknown) =>
      deriveSeries({ script: text, file: null, choices: choicesSchema.parse(choices) })

    it.each([
      ['before all others', `${head}${inserted}${elsewhere}${first}${elsewhere}${second}`],
      ['between them', `${head}${first}${elsewhere}${inserted}${elsewhere}${second}`],
      ['after them', `${two}${elsewhere}${inserted}`],
    ])('it stays with its visit when another is put in %s', (_, more) => {
      for (const words of ['你醒了。', '还疼吗？']) {
        const settled = settledIn(more, chosenIn(two, words))
        expect(settled.choices).toEqual(choicesSchema.parse(chosenIn(more, words)))
        expect(settled.unused).toEqual([])
        const board = settled.board.episodes[0]!
        const there = of(more, words)
        expect(board.scenes.filter(({ weather }) => weather === 'snow').map(({ id }) => id)).toEqual([there.scene])
        expect(board.shots.filter(({ size }) => size === 'ECU').map(({ id }) => id)).toContain(there.shot)
      }
    })

    it('what is chosen for a whole scene stays with it when another visit is put in', () => {
      const mark = (text: string, choices: Choices) =>
        markScenes(choices, heldInStory(readScript({ text, file: null }).story))
      const wide = (text: string, words: string) => {
        const { sets, sound } = chosenIn(text, words)
        const opening = { [`${of(text, words).scene}_shopen`]: { size: 'ECU' } }
        return choicesSchema.parse({ sets, shots: opening, sound: { music: sound.music } })
      }
      // Also one in which something is said that is said in the first as well, and one that was changed since.
      const alike = scene('0', '日', '医生怎么说？', '我睡了多久？')
      for (const [more, words] of [
        [`${head}${inserted}${elsewhere}${first}${elsewhere}${second}`, '你醒了。'],
        [`${head}${alike}${elsewhere}${first}${elsewhere}${second}`, '你醒了。'],
        [`${head}${inserted}${elsewhere}${first.replace('我睡了多久？', '几点了？')}${elsewhere}${second}`, '你醒了。'],
        [`${head}${inserted}${elsewhere}${first}${elsewhere}${second}`, '还疼吗？'],
        [two, '你醒了。'],
      ] as const) {
        const marked = mark(two, wide(two, words))
        const settled = settledIn(more, marked)
        expect(settled.choices).toMatchObject({
          ...wide(more, words),
          scenes: { [of(more, words).scene]: expect.any(Array) },
        })
        expect(Object.keys(settled.choices.sets)).toEqual([of(more, words).scene])
        expect(Object.keys(settled.choices.shots)).toEqual([`${of(more, words).scene}_shopen`])
        const snowy = settled.board.episodes[0]!.scenes.filter(({ weather }) => weather === 'snow')
        expect(snowy.map(({ id }) => id)).toEqual([of(more, words).scene])
        expect(settled.unused).toEqual([])
      }
      // Taken back, nothing is noted any more.
      expect(mark(two, { ...noChoices, scenes: mark(two, wide(two, '你醒了。')).scenes })).toEqual(noChoices)
    })

    it('the ids of returns stand, whatever is put in and whatever is said in them', () => {
      const at = (text: string) => of(text, '不疼了。').shot
      expect(at(`${head}${inserted}${elsewhere}${first}${elsewhere}${second}`)).toBe(at(two))
      expect(at(two.replace('还疼吗？', '好些了吗？'))).toBe(at(two))
      const ids = deriveSeries({ script: two, file: null }).board.episodes[0]!.scenes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(3)
    })

    it('it holds where returns were counted', () => {
      const [stem, now] = [of(two, '你醒了。').scene, of(two, '还疼吗？').scene]
      const old = JSON.stringify(chosenIn(two, '还疼吗？')).replaceAll(now, `${stem}-2`)
      expect(settledIn(two, JSON.parse(old)).choices).toEqual(choicesSchema.parse(chosenIn(two, '还疼吗？')))
    })
  })

  it('stays with its shot when a line is put in early', () => {
    const first = /^[^\n△【（：]{1,6}：（[^\n]+$/m.exec(script.slice(script.indexOf('△')))![0]
    const speaker = first.slice(0, first.indexOf('：'))
    const longer = script.replace(first, `${first}\n${speaker}：我们先别说这个。`)
    const late = plain.board.episodes[0]!.shots.findLast(
      ({ lines, figures }) => lines.length > 0 && figures.length > 0,
    )!
    const choices = { shots: { [late.id]: { size: 'ECU', move: { kind: 'shake', amount: 1 }, seconds: 12 } } }
    const after = shotsOf(derive(choices, longer)).find(({ id }) => id === late.id)
    expect(after).toMatchObject({ size: 'ECU', move: { kind: 'shake', amount: 1 }, length: 300 })
    expect(after!.lines.map(({ text }) => text)).toEqual(late.lines.map(({ text }) => text))
    expect(derive(choices, longer).unused).toEqual([])
  })
})
