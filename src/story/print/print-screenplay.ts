import { printPersonLabel } from '../dialects/person-label.ts'
import { parseEpisodeHeading } from '../dialects/screenplay/episode-heading.ts'
import { meaningOf } from '../dialects/screenplay/marks.ts'
import { parseSceneHeading } from '../dialects/screenplay/scene-heading.ts'
import type { Genre, Line, Mark, Scene, SceneItem, Story } from '../story.ts'
import { namesOf, oneLine, quotedWhole } from './names.ts'

const genres: Readonly<Record<Genre, string>> = {
  city: '都市',
  ceo: '总裁',
  ancient: '古装',
  xianxia: '仙侠',
  scifi: '科幻',
  war: '战争',
  suspense: '悬疑',
  horror: '恐怖',
  comedy: '喜剧',
  school: '校园',
  countryside: '乡村',
}
const times = { day: '日', night: '夜', dawn: '晨', dusk: '黄昏', unknown: '' } as const
const interiors = { interior: '内', exterior: '外', both: '内外', unknown: '' } as const
const kinds = { dialogue: null, inner: 'OS', offscreen: '画外音', narration: 'VO' } as const
const labels: Readonly<Record<Mark['mark'], string>> = {
  'flashback-start': '闪回',
  'flashback-end': '闪回结束',
  'dream-start': '梦境',
  'dream-end': '梦境结束',
  'empty-shot': '空镜',
  sound: '音效',
  music: '音乐',
  transition: '转场',
  camera: '镜头',
  shot: '分镜',
  effect: '特效',
  note: '备注',
}

/** The canonical Chinese micro-drama screenplay: `第1集`, `1-1 日 内 客厅`, `人物：`, `△`, `角色（OS，冷笑）：`, 【】. */
export function printScreenplay(story: Story): string {
  const nameOf = namesOf(story)
  const head = [
    ...(story.title === '' ? [] : [`剧名：${oneLine(story.title)}`]),
    `题材：${genres[story.genre]}`,
    ...(story.cast.length === 0 ? [] : ['', '人物小传', ...story.cast.map((member) => printPersonLabel(member, 'zh'))]),
  ]
  const episodes = story.episodes.flatMap(({ number, title, scenes }) => [
    '',
    printTitle(number, title),
    ...scenes.flatMap((scene) => [
      '',
      printScreenplayHeading(scene),
      ...(scene.cast.length === 0 ? [] : [`人物：${scene.cast.map(nameOf).join('、')}`]),
      ...scene.items.map((item) => printScreenplayItem(item, nameOf)),
    ]),
  ])
  return `${[...head, ...episodes].join('\n')}\n`
}

function printTitle(number: number, title: string | null): string {
  if (title === null) return `第${number}集`
  const plain = `第${number}集 ${oneLine(title)}`
  return parseEpisodeHeading(plain)?.title === title ? plain : `第${number}集《${oneLine(title)}》`
}

/** A place with words that a heading would take for something else stands in 「」. */
export function printScreenplayHeading(scene: Scene): string {
  const number = /^\d+-\d+$/.test(scene.number) ? scene.number : `场${scene.number}`
  for (const place of [scene.place, `「${oneLine(scene.place)}」`]) {
    for (const interior of [interiors[scene.interior], '内外不详']) {
      const heading = [number, times[scene.time], interior, place].filter((part) => part !== '').join(' ')
      const read = parseSceneHeading(heading, false)
      if (read !== null && read.place === scene.place && read.interior === scene.interior && read.time === scene.time)
        return heading
    }
  }
  return [number, times[scene.time], interiors[scene.interior], scene.place].filter((part) => part !== '').join(' ')
}

export function printScreenplayItem(item: SceneItem, nameOf: (id: string) => string): string {
  switch (item.kind) {
    case 'action':
      return `△ ${oneLine(item.text)}`
    case 'title':
      return `【字幕：${inSquares(item.text)}】`
    case 'mark':
      return printMark(item)
    case 'line':
      return printLine(item, nameOf)
  }
}

function printLine({ lineKind, speaker, delivery, text }: Line, nameOf: (id: string) => string): string {
  const kind = speaker === null && lineKind === 'narration' ? null : kinds[lineKind]
  const how = [kind, delivery].filter((word) => word !== null).join('，')
  return `${speaker === null ? '旁白' : nameOf(speaker)}${how === '' ? '' : `（${oneLine(how)}）`}：${quotedWhole(oneLine(text))}`
}

/** The words alone where they say what they are, 【闪回】; else behind the label, 【音效：雷声】. */
function printMark({ mark, text }: Mark): string {
  const words = inSquares(text)
  const meaning = meaningOf(words)
  const plain = meaning?.is === 'mark' && meaning.mark === mark && !/[:：]/u.test(words) && !/^[第场]/u.test(words)
  return plain ? `【${words}】` : `【${labels[mark]}：${words}】`
}

const inSquares = (text: string) => oneLine(text).replaceAll('【', '〔').replaceAll('】', '〕')
