import { describe, expect, it } from 'vitest'
import { blowGestures, blowLands } from '#direction'
import { deriveSeries } from '#series'

/** The shot that shows a sentence about two people who face each other. */
function shotOf(sentence: string) {
  const zh = /\p{Script=Han}/u.test(sentence)
  const script = zh
    ? `剧名：一战\n第1集：战\n1-1 日 外 后院\n人物：沈砚、凌霜\n△ 沈砚与凌霜对峙。\n△ ${sentence}\n`
    : `Title: Back Lot\n\nEXT. YARD - DAY\n\nMARA faces THEO.\n\nMARA\nCome on.\n\nTHEO\nNo.\n\n${sentence}\n`
  const { board } = deriveSeries({ script, file: null })
  const shots = board.episodes.flatMap((episode) => episode.shots)
  const shown = shots.find(({ figures }) =>
    figures.some(({ gestures }) => gestures.some(({ gesture }) => blowGestures.has(gesture))),
  )
  return { shots, shown: shown ?? null }
}

describe('a blow', () => {
  it.each([
    ['沈砚一拳打向凌霜。', 'punch', '沈砚', null],
    ['凌霜一脚踢中沈砚。', 'kick', '凌霜', null],
    ['沈砚挥剑斩向凌霜。', 'slash', '沈砚', 'sword'],
    ['沈砚挥刀砍向凌霜。', 'slash', '沈砚', 'knife'],
    ['Theo punches Mara.', 'punch', 'THEO', null],
    ['Mara kicks Theo.', 'kick', 'MARA', null],
    ['Mara slashes at Theo.', 'slash', 'MARA', 'knife'],
  ] as const)('%s shows both, and whatever it is done with', (sentence, gesture, doer, prop) => {
    const { shown } = shotOf(sentence)
    expect(shown!.figures).toHaveLength(2)
    const one = shown!.figures.find(({ gestures }) => gestures[0]?.gesture === gesture)!
    expect(one.character.toLowerCase()).toBe(doer.toLowerCase())
    expect(one.holds.right).toBe(prop)
    expect(one.gazes.at(-1)?.target).toEqual({
      character: shown!.figures.find((figure) => figure !== one)!.character,
    })
  })
  it('is heard and flashes when it lands, not before', () => {
    const { shown } = shotOf('沈砚一拳打向凌霜。')
    const { at } = shown!.figures.flatMap(({ gestures }) => gestures)[0]!
    const lands = at + blowLands * 25
    for (const { sound, at: heard } of shown!.sounds) expect(Math.abs(heard - lands), sound).toBeLessThanOrEqual(1)
    const spark = shown!.effects.find(({ effect }) => effect === 'impact')!
    expect(Math.abs(spark.start - lands)).toBeLessThanOrEqual(1)
    expect(spark.at).toBeNull()
  })
  it.each([['沈砚一拳打向凌霜，凌霜抬手格挡。'], ['Theo punches at Mara, Mara blocks the blow.']])(
    'that is warded off is so in the same picture: %s',
    (sentence) => {
      const gestures = shotOf(sentence).shown!.figures.flatMap((figure) => figure.gestures)
      expect(gestures.map(({ gesture }) => gesture).sort()).toEqual(['block', 'punch'])
      expect(new Set(gestures.map(({ at }) => at)).size).toBe(1)
    },
  )
  it('that fells somebody shows the whole fall, after the hit', () => {
    const { shown } = shotOf('凌霜一脚踢中沈砚，沈砚倒地。')
    expect(shown!.size).toBe('LS')
    const fallen = shown!.figures.find(({ poses }) => poses.some(({ pose }) => pose === 'fall'))!
    const [blow] = shown!.figures.flatMap(({ gestures }) => gestures)
    expect(fallen.poses.find(({ pose }) => pose === 'fall')!.at).toBeGreaterThan(blow!.at + blowLands * 25)
    expect(shown!.length - fallen.poses.at(-1)!.at).toBeGreaterThan(25)
  })
  it.each([['沈砚一脚踹开门。'], ['沈砚踢翻桌子。'], ['Theo kicks the door open.'], ['沈砚没有挥拳。']])(
    'that is meant for a thing, or is none, strikes nobody: %s',
    (sentence) => expect(shotOf(sentence).shown).toBeNull(),
  )
  it('into the table hurts nobody who stands by', () => {
    const { shown } = shotOf('沈砚一拳砸在桌上。')
    expect(shown!.figures.map(({ character }) => character)).toEqual(['沈砚'])
  })
})

it('whoever is taken by the collar is pulled to their feet', () => {
  const { shots } = shotOf('沈砚一脚踢中凌霜，凌霜摔倒在地。\n△ 沈砚一把揪住凌霜的衣领。')
  const held = shots.find(({ figures }) =>
    figures.some(({ gestures }) => gestures.some(({ gesture }) => gesture === 'grab-collar')),
  )
  const poses = held!.figures.flatMap((figure) => figure.poses.map(({ pose }) => pose))
  expect(held!.figures).toHaveLength(2)
  expect(new Set(poses)).toEqual(new Set(['stand']))
})
