import type { CastMember, LineKind, Scene, SceneItem, Story } from '#story'

/*
 * Stories for tests, written in a few strokes: `苏晚（冷笑）：…` is a line, `△…` an action, `【…】` a title or mark, and
 * `#地点|interior|night` a scene.
 */

const span = { start: 0, end: 0, line: 1, column: 1 }

export interface StorySketch {
  title?: string
  language?: Story['language']
  genre?: Story['genre']
  cast: readonly (readonly [name: string, sex: CastMember['sex']])[]
  /** One entry an episode. */
  episodes: readonly string[]
}

export function sketchStory(sketch: StorySketch): Story {
  const cast: CastMember[] = sketch.cast.map(([name, sex], index) => ({
    id: name,
    name,
    aliases: [],
    description: '',
    sex,
    age: 'adult',
    role: index < 2 ? 'lead' : 'support',
    lines: 0,
  }))
  return {
    version: 1,
    title: sketch.title ?? '样片',
    language: sketch.language ?? 'zh',
    genre: sketch.genre ?? 'city',
    dialect: 'screenplay',
    cast,
    episodes: sketch.episodes.map((text, index) => sketchEpisode(text, index + 1, cast)),
  }
}

function sketchEpisode(text: string, number: number, cast: readonly CastMember[]): Story['episodes'][number] {
  const id = `s01e${String(number).padStart(2, '0')}`
  const scenes: Scene[] = []
  for (const row of text
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')) {
    if (row.startsWith('#')) {
      const [place, interior, time] = row.slice(1).split('|')
      const count = scenes.length + 1
      scenes.push({
        id: `${id}_sc${String(count).padStart(2, '0')}`,
        number: `${number}-${count}`,
        place: place ?? '',
        interior: (interior as Scene['interior'] | undefined) ?? 'interior',
        time: (time as Scene['time'] | undefined) ?? 'day',
        cast: [],
        items: [],
        span,
      })
      continue
    }
    const scene = scenes.at(-1)!
    const item = sketchItem(row, `${scene.id}_i${String(scene.items.length + 1).padStart(3, '0')}`)
    scene.items.push(item)
    if (
      item.kind === 'line' &&
      item.speaker !== null &&
      cast.some((member) => member.id === item.speaker) &&
      !scene.cast.includes(item.speaker)
    )
      scene.cast.push(item.speaker)
  }
  for (const scene of scenes) {
    for (const member of cast) {
      const named = scene.items.some((item) => item.kind === 'action' && item.text.includes(member.name))
      if (named && !scene.cast.includes(member.id)) scene.cast.push(member.id)
    }
  }
  return { id, number, title: `第${number}集`, scenes }
}

function sketchItem(row: string, id: string): SceneItem {
  if (row.startsWith('△')) return { kind: 'action', id, text: row.slice(1), span }
  const mark = /^【(.+?)】$/u.exec(row)?.[1]
  if (mark !== undefined) {
    if (mark.startsWith('字幕：')) return { kind: 'title', id, text: mark.slice(3), span }
    if (mark === '闪回') return { kind: 'mark', id, mark: 'flashback-start', text: mark, span }
    if (mark === '闪回结束') return { kind: 'mark', id, mark: 'flashback-end', text: mark, span }
    if (mark.startsWith('空镜：')) return { kind: 'mark', id, mark: 'empty-shot', text: mark.slice(3), span }
    if (mark.startsWith('音效：')) return { kind: 'mark', id, mark: 'sound', text: mark.slice(3), span }
    return { kind: 'mark', id, mark: 'note', text: mark, span }
  }
  const line = /^(.+?)(?:[（(](.+?)[）)])?[：:](.+)$/u.exec(row)
  if (line === null) return { kind: 'action', id, text: row, span }
  const note = line[2] ?? null
  const kind: LineKind =
    note === 'OS' ? 'inner' : note === 'OFF' ? 'offscreen' : line[1] === '旁白' ? 'narration' : 'dialogue'
  return {
    kind: 'line',
    id,
    lineKind: kind,
    speaker: line[1] === '旁白' ? null : line[1]!,
    text: line[3]!.trim(),
    delivery: note === 'OS' || note === 'OFF' ? null : note,
    span,
  }
}

export const cityStory = (): Story =>
  sketchStory({
    title: '雨夜归来',
    cast: [
      ['苏晚', 'female'],
      ['顾霆川', 'male'],
      ['老夫人', 'female'],
    ],
    episodes: [
      `#顾家别墅客厅|interior|night
△暴雨夜。苏晚浑身湿透地推门而入，手里攥着一份离婚协议。
顾霆川（冷冷）：你还知道回来？
苏晚（冷笑）：我回来，是为了让你签字。
△苏晚把离婚协议甩在茶几上。协议上写着“离婚协议书”。
顾霆川（震惊）：你要离婚？苏晚，你知不知道你在说什么，离开顾家你什么都不是！
△顾霆川扬手，老夫人一巴掌扇在苏晚脸上。
老夫人（怒吼）：放肆！
苏晚（OS）：三年了，我忍够了。
【闪回】
△三年前，苏晚跪在雨里，哭着求他。
苏晚（哽咽）：求求你，救救我爸爸。
【闪回结束】
△手机响起，苏晚拿出手机，屏幕上显示：“小姐，车到了”。
苏晚：从今天起，我们两清。
△苏晚转身离开。
#顾家门外|exterior|night
△一辆黑色轿车停在雨中，苏晚抬头。
旁白：那一夜的雨，下得很大，谁也没有想到，三年后的苏晚会以另一个身份，站在所有人的面前。
顾霆川（喊）：苏晚！你到底是谁？
△苏晚回头，微微一笑。`,
      `#苏氏集团大厅|interior|day
顾霆川：她怎么会在这里？
苏晚：顾总，好久不见。`,
    ],
  })
