import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestValue, type FrameRate, framesPerSecond25 } from '#core'
import { boardSchema, direct, estimateTiming, printBoard, reportDirection } from '#direction'
import { type Genre, readScript, type Story } from '#story'
import { cityStory, sketchStory } from './testing/stories.ts'

const chooseSet = () => ({ set: 'villa-living-room', exact: true })

function boardOf(story: Story, rate: FrameRate = framesPerSecond25) {
  const lines = new Map<string, string>()
  for (const episode of story.episodes)
    for (const scene of episode.scenes)
      for (const item of scene.items) if (item.kind === 'line') lines.set(item.id, item.text)
  return direct(story, { chooseSet, timing: (id) => estimateTiming(lines.get(id) ?? '', story.language), rate })
}

/** What every board must be, whatever the story. */
function examine(story: Story, rate?: FrameRate) {
  const board = boardOf(story, rate)
  boardSchema.parse(board)
  const told = story.episodes.map((episode) =>
    episode.scenes.flatMap((scene) => scene.items.flatMap((item) => (item.kind === 'line' ? [item.id] : []))),
  )
  for (const [index, episode] of board.episodes.entries()) {
    const sounded = episode.shots.flatMap((shot) =>
      shot.lines.filter((line) => line.start >= 0).map((line) => line.line),
    )
    expect([...sounded].sort()).toEqual([...told[index]!].sort())
    carriesOn(episode.shots)
    speakersSeen(story, episode)
    const present = new Map(story.episodes[index]!.scenes.map((scene) => [scene.id, scene]))
    for (const shot of episode.shots) {
      expect(present.has(shot.scene)).toBe(true)
      for (const figure of shot.figures) expect(story.cast.some((member) => member.id === figure.character)).toBe(true)
    }
  }
  // Somebody who is in no cast cannot be seen; `speakersSeen` looks at the others.
  const problems = reportDirection(board).episodes.flatMap((episode) => episode.problems)
  expect(problems.filter(({ code }) => code !== 'unseen-speaker')).toEqual([])
  return board
}

/** Whoever talks in a scene is seen while doing it, at least for a part; thoughts too. */
function speakersSeen(story: Story, episode: ReturnType<typeof boardOf>['episodes'][number]) {
  const seen = new Map<string, boolean>()
  for (const shot of episode.shots) {
    for (const line of shot.lines) {
      if (line.speaker === null || !story.cast.some((member) => member.id === line.speaker)) continue
      if (line.lineKind !== 'dialogue' && line.lineKind !== 'inner') continue
      const here = shot.figures.some((figure) => figure.character === line.speaker)
      seen.set(line.line, here || (seen.get(line.line) ?? false))
    }
  }
  expect([...seen].filter(([, visible]) => !visible)).toEqual([])
}

/** A voice that goes on over a cut goes on at the very frame. */
function carriesOn(shots: ReturnType<typeof boardOf>['episodes'][number]['shots']) {
  const starts = new Map<string, number>()
  let now = 0
  for (const shot of shots) {
    for (const line of shot.lines) {
      const at = now + line.start
      expect(starts.get(line.line) ?? at).toBe(at)
      starts.set(line.line, at)
    }
    now += shot.length
  }
}

const rows = [
  '苏晚（冷笑）：你以为离开你，我就活不下去了吗？',
  '顾霆川（怒吼）：放肆！你给我站住！',
  '苏晚：好。',
  '老夫人（哽咽）：孩子，是奶奶对不起你。',
  '顾霆川：其实当年那场大火的凶手，就是我最信任的人，而我直到今天才知道真相。',
  '苏晚（OS）：他到底是谁？为什么我总觉得见过他？',
  '旁白：那一年的冬天来得格外早，大雪封了山，村里的人都说，她不会再回来了，可她偏偏在除夕夜里推开了那扇门。',
  '顾霆川（OFF）：喂？你在哪里，我马上过来！',
  '苏晚：……',
  '老夫人：滚！别让我再看见你，否则我要你付出代价，让你跪下来求我！',
  '路人：出事了！',
  '△苏晚推门而入。',
  '△顾霆川一巴掌扇在苏晚脸上。',
  '△苏晚把一份合同递给顾霆川。',
  '△手机响起，屏幕上写着“快跑”。',
  '△老夫人跪倒在地，捂着胸口。',
  '△一声爆炸，火光冲天。',
  '△顾霆川拔剑，挥剑斩向黑衣人。',
  '△苏晚转身离开，顾霆川看着她的背影。',
  '△窗外大雨。',
  '△三个人沉默。',
  '【字幕：三年后】',
  '【空镜：城市夜景】',
  '【闪回】',
  '【闪回结束】',
  '【音效：雷声】',
  '△她愣住，眼泪落下。',
  '△苏晚和顾霆川并肩走在街上。',
  '#医院走廊|interior|night',
  '#山谷|exterior|dawn',
  '#皇宫大殿|interior|day',
]
const genres: readonly Genre[] = [
  'city',
  'ceo',
  'ancient',
  'xianxia',
  'scifi',
  'war',
  'suspense',
  'horror',
  'comedy',
  'school',
  'countryside',
]
const cast = [
  ['苏晚', 'female'],
  ['顾霆川', 'male'],
  ['老夫人', 'female'],
] as const

const stories = fc
  .record({
    episodes: fc.array(fc.array(fc.constantFrom(...rows), { minLength: 0, maxLength: 24 }), {
      minLength: 1,
      maxLength: 3,
    }),
    genre: fc.constantFrom(...genres),
  })
  .map(({ episodes, genre }) =>
    sketchStory({ cast, genre, episodes: episodes.map((list) => ['#顾家客厅|interior|day', ...list].join('\n')) }),
  )

describe('direct', () => {
  it('directs a written story without a fault', () => {
    const board = examine(cityStory())
    expect(board.episodes[0]!.next).toBe('第2集')
    expect(board.episodes[1]!.next).toBeNull()
    expect(printBoard(board, 'md')).toContain('| 镜号 | 场景 | 景别 |')
  })

  it('keeps every promise for stories of all kinds', () => {
    fc.assert(
      fc.property(stories, (story) => void examine(story)),
      { numRuns: 60, seed: 7 },
    )
  })

  it('keeps them at other frame rates', () => {
    for (const rate of [
      { numerator: 24, denominator: 1 },
      { numerator: 30000, denominator: 1001 },
      { numerator: 60, denominator: 1 },
    ])
      examine(cityStory(), rate)
  })

  it('gives the same board for the same story', () => {
    expect(canonicalJson(boardOf(cityStory()))).toBe(canonicalJson(boardOf(cityStory())))
  })

  it('keeps the ids of all other shots when a line is inserted', () => {
    const story = cityStory()
    const before = boardOf(story).episodes[0]!.shots.map((shot) => shot.id)
    const scene = story.episodes[0]!.scenes[0]!
    scene.items.splice(3, 0, {
      kind: 'line',
      id: `${scene.id}_x1`,
      lineKind: 'dialogue',
      speaker: '苏晚',
      text: '我想了很久。',
      delivery: null,
      span: scene.span,
    })
    const after = new Set(boardOf(story).episodes[0]!.shots.map((shot) => shot.id))
    const kept = before.filter((id) => after.has(id)).length
    expect(kept / before.length).toBeGreaterThan(0.9)
  })

  it('changes no other line and next to no shot when a line is written into the script', () => {
    const script = (extra: string) => ({
      file: 'x.txt',
      text: `第1集：归来\n1-1 夜 内 客厅\n人物：林岚、周川\n△ 林岚坐在沙发上，手里握着一封信。\n林岚：你还知道回来。\n${extra}周川：（冷笑）这是我家。\n△ 周川走到窗前，背对着她。\n林岚：（哽咽）你答应过我的。\n周川：我答应过很多人。\n△ 林岚把信摔在桌上。\n林岚：（愤怒）那你看看这是什么！\n周川：（震惊）怎么可能？\n△ 周川拿起信，手在发抖。\n林岚：三年了，我一直在等这一天。\n周川：对不起。\n`,
    })
    const before = readScript(script('')).story
    const after = readScript(script('周川：外面雨很大。\n')).story
    const ids = (story: typeof before) => story.episodes[0]!.scenes[0]!.items.map((item) => item.id)
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)))
    expect(ids(after)).toHaveLength(ids(before).length + 1)
    const digests = new Set(boardOf(after).episodes[0]!.shots.map(digestValue))
    const shots = boardOf(before).episodes[0]!.shots
    expect(shots.filter((shot) => digests.has(digestValue(shot))).length / shots.length).toBeGreaterThanOrEqual(0.9)
  })

  it('keeps the sky out of rooms', () => {
    const rows = '苏晚：你来了。\n△窗外一道闪电，雷声炸响。苏晚猛地抬头。\n顾霆川：嗯。'
    const effects = (place: string) =>
      boardOf(sketchStory({ cast, episodes: [`#${place}\n${rows}`] })).episodes[0]!.shots.flatMap((shot) =>
        shot.effects.map(({ effect }) => effect),
      )
    expect(effects('客厅|interior|night')).toContain('flash')
    expect(effects('客厅|interior|night')).not.toContain('lightning')
    expect(effects('街头|exterior|night')).toContain('lightning')
  })

  it('shows what a message says, and keeps it long enough to be read', () => {
    const shots = boardOf(cityStory()).episodes[0]!.shots
    const message = shots.find((shot) => shot.insert?.prop === 'phone')
    expect(message?.insert?.text).toEqual(['小姐，车到了'])
    expect(message!.length).toBeGreaterThan(25)
  })

  it('never lets one picture stand under a narrator', () => {
    const shots = boardOf(cityStory()).episodes[0]!.shots.filter((shot) =>
      shot.lines.some((line) => line.lineKind === 'narration'),
    )
    expect(shots.length).toBeGreaterThan(2)
    expect(Math.max(...shots.map((shot) => shot.length))).toBeLessThan(7 * 25)
  })

  it('marks the pictures of a flashback', () => {
    const shots = boardOf(cityStory()).episodes[0]!.shots
    expect(shots.filter((shot) => shot.look === 'flashback').length).toBeGreaterThan(1)
    expect(shots.at(-1)!.look).toBe('normal')
  })

  it('stays whole when a line is huge or the timing knows nothing', () => {
    const story = sketchStory({ cast, episodes: [`#街道|exterior|day\n苏晚：${'我不知道该怎么办'.repeat(400)}`] })
    examine(story)
    const blind = direct(story, {
      chooseSet,
      rate: framesPerSecond25,
      timing: () => ({ seconds: 42, estimated: false, marks: [], visemes: [] }),
    })
    expect(reportDirection(blind).episodes[0]!.problems).toEqual([])
  })
})

describe('the examples', () => {
  const folder = new URL('../../examples/', import.meta.url)
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /script\.\w+$/u.test(name))
    .sort()
  it.each(scripts)('%s is directed without a fault, at the pace of the trade', (name) => {
    const { story } = readScript({ text: new Uint8Array(readFileSync(new URL(name, folder))), file: name })
    const report = reportDirection(examine(story))
    for (const episode of report.episodes) {
      expect(episode.lengths.mean).toBeGreaterThan(1.8)
      expect(episode.lengths.mean).toBeLessThan(4.2)
      expect(episode.hook.first ?? 99).toBeLessThan(5)
      expect(Object.keys(episode.sizes).length).toBeGreaterThan(4)
    }
  })
})

describe('a long work', () => {
  it('takes time in proportion to its length', () => {
    const part = rows.filter((row) => !row.startsWith('#')).join('\n')
    const work = (times: number) =>
      sketchStory({ cast, episodes: [`#客厅|interior|day\n${Array(times).fill(part).join('\n')}`] })
    const [small, large] = [work(20), work(80)]
    // Time of the processor, the best of three: other programs on the machine do not count.
    const spent = (story: Story) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const before = process.cpuUsage()
          boardOf(story)
          const { user, system } = process.cpuUsage(before)
          return user + system
        }),
      )
    expect(spent(large)).toBeLessThan(spent(small) * 4 * 3)
  })
})

describe('faces and hands', () => {
  const shotsOf = (text: string) =>
    boardOf(sketchStory({ cast, episodes: [`#客厅|interior|day\n苏晚：你来了。\n${text}\n顾霆川：嗯。`] })).episodes[0]!
      .shots
  it('shows the feeling that the script gives', () => {
    const faces = shotsOf('顾霆川（冷笑）：就凭你？').flatMap((shot) =>
      shot.figures
        .filter((figure) => figure.character === '顾霆川')
        .flatMap((figure) => figure.expressions.map((face) => face.expression)),
    )
    expect(faces).toContain('smirk')
  })
  it('hands a thing over from one to the other, who then holds it', () => {
    const shots = shotsOf('△苏晚把一封信递给顾霆川。\n顾霆川：这是什么？')
    const both = shots.find((shot) =>
      shot.figures.some((figure) => figure.gestures.some(({ gesture }) => gesture === 'give')),
    )!
    expect(both.figures.find((figure) => figure.character === '顾霆川')!.gestures[0]!.gesture).toBe('take')
    const later = shots.slice(shots.indexOf(both) + 1).flatMap((shot) => shot.figures)
    expect(later.find((figure) => figure.character === '顾霆川')!.holds.right).toBe('letter')
    const key = shotsOf('△苏晚把一把钥匙递给顾霆川。\n△苏晚又把钥匙递给老夫人。\n△老夫人把钥匙递给顾霆川。')
    expect(key.filter((shot) => shot.insert?.prop === 'key')).toHaveLength(1)
  })
  it('makes a slap three pictures with lettering and a shake', () => {
    const shots = shotsOf('△苏晚一巴掌扇在顾霆川脸上。')
    const hit = shots.findIndex((shot) => shot.titles.some((title) => title.kind === 'shout'))
    expect(shots[hit]!.move.kind).toBe('shake')
    expect(shots[hit]!.sounds.some(({ sound }) => sound === 'slap')).toBe(true)
    expect(shots[hit - 1]!.subject).toBe('苏晚')
    expect(shots[hit + 1]!.subject).toBe('顾霆川')
  })
  it('shows two who touch in one picture, the one with the hands looking at the other', () => {
    for (const [text, gesture] of [
      ['△顾霆川一把抱住苏晚。', 'hug'],
      ['△顾霆川牵起苏晚的手。', 'hold-hands'],
      ['△顾霆川揪住苏晚的衣领。', 'grab-collar'],
      ['△顾霆川用力推开苏晚。', 'push'],
      ['△顾霆川低头吻住苏晚。', 'kiss'],
      ['△顾霆川将苏晚打横抱起。', 'carry'],
      ['△顾霆川抱起昏迷的苏晚冲出门。', 'carry'],
      ['△顾霆川背起苏晚就走。', 'piggyback'],
      ['△顾霆川把苏晚背在背上。', 'piggyback'],
    ] as const) {
      const shot = shotsOf(text).find(({ figures }) =>
        figures.some(({ gestures }) => gestures.some((entry) => entry.gesture === gesture)),
      )
      expect(shot?.figures.map(({ character }) => character).sort(), text).toEqual(['苏晚', '顾霆川'].sort())
      expect(shot!.figures.find(({ character }) => character === '顾霆川')!.gazes[0]!.target).toEqual({
        character: '苏晚',
      })
    }
  })
  it('puts riders on horses and swords, and no second horse beside them', () => {
    for (const [text, pose] of [
      ['△顾霆川骑着一匹白马，停在门前。', 'ride'],
      ['△顾霆川策马而去。', 'ride'],
      ['△苏晚御剑而来。', 'sword-flight'],
    ] as const) {
      const shots = shotsOf(text)
      expect(
        shots.some(({ figures }) => figures.some(({ poses }) => poses.some((entry) => entry.pose === pose))),
        text,
      ).toBe(true)
      expect(
        shots.some(({ effects }) => effects.some(({ effect }) => effect === 'horse')),
        text,
      ).toBe(false)
    }
  })
  it('brings people in from an edge and takes them out', () => {
    const shots = shotsOf('△老夫人走进来。\n老夫人：都在啊。\n△老夫人转身离开。')
    const travels = shots.flatMap((shot) =>
      shot.figures
        .filter((figure) => figure.character === '老夫人')
        .flatMap((figure) => (figure.travel === null ? [] : [figure.travel])),
    )
    expect(travels[0]!.from).toMatch(/^off-/u)
    expect(travels.at(-1)!.to).toMatch(/^off-/u)
  })
})
