import { expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** What somebody of a scene holds when a blow is struck, or else at the end. */
function inHand(genre: string, who: string, ...actions: string[]): string | null {
  const zh = /\p{Script=Han}/u.test(who)
  const script = zh
    ? [
        `类型：${genre}`,
        '第1集',
        '1-1 日 外 山门',
        '人物：魏三、陆沉',
        ...actions.map((text) => `△ ${text}`),
        '陆沉：你敢。',
      ]
    : [
        `Genre: ${genre}`,
        '',
        'INT. HALL - NIGHT',
        '',
        ...actions.flatMap((text) => [text, '']),
        'THEO',
        'Stop.',
        '',
        'MARA',
        'No.',
      ]
  const { board } = deriveSeries({ script: script.join('\n'), file: null })
  const figures = board.episodes.flatMap(({ shots }) => shots.flatMap((shot) => shot.figures))
  const held = figures
    .filter(({ character }) => character.toLowerCase() === who.toLowerCase())
    .map(({ holds }) => holds.right)
  return held.findLast((prop) => prop !== null) ?? null
}

it.each([
  ['仙侠', '魏三', ['魏三拔刀，逼近陆沉。'], 'sabre'],
  ['古装', '魏三', ['魏三挥刀砍向陆沉。'], 'sabre'],
  ['古装', '魏三', ['魏三抡起大刀，砍向陆沉。'], 'great-sabre'],
  ['古装', '魏三', ['魏三拔出匕首，刺向陆沉。'], 'dagger'],
  ['古装', '魏三', ['魏三拔出匕首。', '魏三挥刀刺向陆沉。'], 'dagger'],
  ['古装', '陆沉', ['陆沉横剑拦在魏三面前。'], 'sword'],
  ['都市', '魏三', ['魏三挥刀砍向陆沉。'], 'knife'],
  ['都市', '魏三', ['魏三拿着菜刀，盯着陆沉。'], 'cleaver'],
  ['都市', '魏三', ['魏三拿起水果刀。'], 'fruit-knife'],
  ['都市', '陆沉', ['魏三拿着菜刀。', '陆沉夺过刀。'], 'cleaver'],
  ['ancient', 'Mara', ['MARA draws a sabre.'], 'sabre'],
  ['ancient', 'Mara', ['MARA pulls out a dagger.'], 'dagger'],
  ['ancient', 'Mara', ['MARA draws her knife.'], 'knife'],
  ['city', 'Mara', ['MARA holds a cleaver.'], 'cleaver'],
] as const)('%s: %s, told %j, has a %s', (genre, who, actions, prop) =>
  expect(inHand(genre, who, ...actions)).toBe(prop),
)
