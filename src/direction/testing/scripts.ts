import { createRandom, type Random } from '#core'

/*
 * Scripts as people write them, by chance: whole texts in the dialects of the trade, to be read and directed. The same seed gives
 * the same script.
 */

interface Place {
  name: string
  inside: boolean
}
const places: readonly Place[] = [
  { name: '顾家客厅', inside: true },
  { name: '医院走廊', inside: true },
  { name: '总裁办公室', inside: true },
  { name: '金銮殿', inside: true },
  { name: '街边摊', inside: false },
  { name: '天台', inside: false },
  { name: '竹林', inside: false },
  { name: '渡口', inside: false },
]
const casts = [
  ['林岚', '周川', '沈母'],
  ['苏晚', '顾霆川', '老夫人'],
  ['赵将军', '柳如烟', '副将'],
  ['Lisa', '陈默', '王经理'],
] as const

const numerals = ['一', '二', '三', '四', '五', '六']

/** Headings in the eight ways of `docs/formats/scripts.md`, by episode, scene, place, day or night. */
const headings: readonly ((episode: number, scene: number, place: Place, time: string, names: string) => string)[] = [
  (e, s, p, t, names) => `${e}-${s} ${t} ${io(p)} ${p.name}\n人物：${names}`,
  (_e, _s, p, t, names) => `人物:${names}\n场景:${p.name},${t},${io(p)}`,
  (e, s, p, t, names) => `${e}-${s}${t}${io(p)}${p.name}\n人物：${names}`,
  (_e, s, p, t) => `场景${numerals[s - 1]} ${p.name} ${t}`,
  (e, s, p, t, names) => `场${e}-${s} ${p.name} ${t} ${io(p)}\n出场人物：${names}`,
  (_e, s, p) => `## 场景${numerals[s - 1]}：${p.name}`,
  (_e, _s, p, t) => `${p.name} ${t}${io(p)}`,
  (e, s, p, t, names) => `**${e}-${s}${t}${io(p)} ${p.name}**\n人物：${names}`,
]
const io = ({ inside }: Place) => (inside ? '内' : '外')

/** Rows with A, B and C for the people. */
const rows = [
  'A：你终于来了。',
  'A：你还知道回来？',
  'B（冷笑）：这是我家。',
  'A（OS）：他到底在想什么？',
  'B：我从来没有骗过你。',
  'C：都给我住口！',
  'A（哽咽）：三年了，我一直在等这一天。',
  'B：（低声）快走。',
  'C（画外音）：开门！',
  '旁白：那一年的雪，下得比哪一年都早。',
  'A：其实，当年的人是我。',
  'B：嗯。',
  'C：你说，这孩子到底是谁的，你今天不说清楚，谁也别想从这个门里走出去，听见没有？',
  '△ A推门而入。',
  '△ B一巴掌扇在A脸上。',
  '△ A把一封信递给B。',
  '△ B转身离开，A看着B的背影。',
  '△ C跪倒在地。',
  '△ 手机响起，屏幕上写着“快跑”。',
  '△ A和B并肩走着，谁也没有说话。',
  '△ 一声爆炸，火光冲天。',
  '△ A坐下，B站着，C走到窗前。',
  '△ A拔剑指着B。',
  '△ 众人沉默。',
  '△ A换上一身白衣，B浑身湿透。',
  '【空镜：夜色沉沉】',
  '【闪回】',
  '【闪回结束】',
  '【字幕：三年后】',
  '【音效：雷声】',
  'A、B：不可能！',
] as const

const englishRows = [
  'A\nYou came back.',
  'B\n(coldly)\nThis is my house.',
  'A (V.O.)\nNobody had told me about the second key.',
  'C (O.S.)\nOpen the door!',
  'B\nI never lied to you. I only left things out, one after the other, until there was nothing to tell.',
  'A slams the letter on the table.',
  'B walks to the window and turns away from A.',
  'C bursts in, soaked to the skin.',
  'An explosion lights the sky.',
  'A hands B the key.',
  'A\nNo.',
] as const

export function generateScript(seed: number): string {
  const random = createRandom(`script ${seed}`)
  return seed % 9 === 8 ? english(random) : chinese(random, headings[seed % 9]!)
}

function chinese(random: Random, heading: (typeof headings)[number]): string {
  const names = random.pick(casts)
  const parts: string[] = []
  for (const episode of upTo(random.integer(1, 2))) {
    parts.push(`第${episode}集`)
    for (const scene of upTo(random.integer(1, 3))) {
      parts.push(`\n${heading(episode, scene, random.pick(places), random.pick(['日', '夜']), names.join('、'))}`)
      for (const _ of upTo(random.integer(3, 9))) parts.push(named(random.pick(rows), names))
    }
  }
  return `${parts.join('\n')}\n`
}

function english(random: Random): string {
  const names = ['MARA', 'THEO', 'DR. QUINN']
  const parts: string[] = ['Title: Second Key\n']
  for (const _ of upTo(random.integer(1, 3))) {
    parts.push(
      `${random.pick(['INT. KITCHEN', 'EXT. HARBOUR', 'INT. HOSPITAL CORRIDOR'])} - ${random.pick(['DAY', 'NIGHT'])}`,
    )
    for (const _row of upTo(random.integer(3, 9))) parts.push(named(random.pick(englishRows), names))
  }
  return `${parts.join('\n\n')}\n`
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

const named = (row: string, names: readonly string[]) =>
  row.replace(
    /\b[ABC]\b|[ABC](?=[\p{Script=Han}（：、])|(?<=[\p{Script=Han}△ ])[ABC]/gu,
    (letter) => names['ABC'.indexOf(letter)]!,
  )
