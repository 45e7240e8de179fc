import type { Language } from '#core'
import { guessInterior } from '../../lexicon/place-time.ts'
import type { Scene, TimeOfDay } from '../../story.ts'

export interface Whereabouts {
  place: string | null
  interior: Scene['interior']
  time: TimeOfDay | null
}

/** Places of classical prose: a verb of going or being, then one of these. */
const classical: readonly (readonly [RegExp, string, Scene['interior']])[] = [
  [/(?:适|入|至|于|在|诣)市|市上/u, '街市', 'exterior'],
  [/(?:至|及|抵|到)斋门/u, '书斋门外', 'exterior'],
  [/窗窥|(?<!敢|得|不|未)(?:入|至|归|于|在)斋(?!门)|导与同归|室无人|密室/u, '书斋', 'interior'],
  [/(?:寝|入|在|归|于)内室|寝门/u, '内室', 'interior'],
  [/(?:入于?|至|于|赴|诣)[\p{Script=Han}]{0,2}[庙寺观]/u, '寺庙', 'interior'],
  [/立庭|庭心|(?:在|于|至)庭/u, '庭院', 'exterior'],
  [/遇于野|(?:在|于|至)野/u, '荒野', 'exterior'],
  [/道上|(?:在|于)道/u, '街市', 'exterior'],
  [/早行|独行|独奔/u, '荒郊小路', 'exterior'],
  [/(?:入|至|登|上|居)[\p{Script=Han}]{0,2}山/u, '山中', 'exterior'],
  [/(?:拜迎|迎|待|立)于门/u, '宅院门前', 'exterior'],
  [/展血敛尸|抱尸/u, '内室', 'interior'],
  [/(?:入|上|至|还)[\p{Script=Han}]{0,2}(?:宫|殿|朝)/u, '宫殿大殿', 'interior'],
  [/(?:入|至|投|宿)[\p{Script=Han}]{0,2}(?:旅舍|客舍|逆旅|客栈)/u, '客栈', 'interior'],
  [/(?:回|入|至|出)营|大营|帐中|中军/u, '军营', 'exterior'],
]

const modernPlaces =
  '渡口|河心|河边|江边|海边|湖边|码头|船头|船上|客厅|卧室|厨房|书房|院子|办公室|会议室|医院|病房|走廊|天台|楼顶|电梯|地下室|停车场|车站|站台|机场|地铁站|咖啡馆|咖啡厅|餐厅|饭馆|酒馆|酒吧|酒店|教室|学校|操场|宿舍|图书馆|公园|街头|街上|巷子|巷口|小巷|桥上|桥头|村口|村子|田野|山路|山洞|山顶|森林|竹林|树林|沙漠|城门|城墙|宫殿|大殿|皇宫|客栈|茶馆|寺庙|道观|坟地|墓地|战场|营地|军营|战壕|飞船|舰桥|机库|实验室|废墟|法庭|警察局|派出所|监狱|店里|铺子'

const going = '(?:在|到|到了|来到|来了|走进|走到|走出|进了|回到|上了|出了|赶到|冲进|坐在|站在|跑到|跑进|奔向|住在|来)'

const english: readonly (readonly [RegExp, string, Scene['interior']])[] = [
  [
    /\b(?:in|into|at|entered|reached|to|through) (?:the|a|my|his|her|our) (?:[a-z]+ )?(chamber|bedroom|room|hall|kitchen|study|office|house|cottage|inn|tavern|church|abbey|castle|palace|ballroom|apartment|cellar|dungeon|prison|hospital|laboratory|observatory|ship|cave|tent)\b/i,
    '',
    'interior',
  ],
  [
    /\b(?:in|into|at|on|reached|to|across|along|through) (?:the|a|my|his|her|our) (?:[a-z]+ )?(street|road|garden|forest|wood|field|common|pit|beach|shore|bridge|hill|square|station|river|desert|yard|alley|market|village|town)\b/i,
    '',
    'exterior',
  ],
]

const timesZh: readonly (readonly [RegExp, TimeOfDay])[] = [
  [/一更|二更|三更|中夜|夜半|半夜|是夜|当夜|入夜|深夜|夜里|夜晚|当晚|月色|月光|^夜/u, 'night'],
  [/天明|黎明|清晨|拂晓|早行|晨间|破晓|天刚?亮/u, 'dawn'],
  [/傍晚|黄昏|日暮|薄暮|日落/u, 'dusk'],
  [/明日|次日|翌日|第二天|一日|中午|正午|下午|上午/u, 'day'],
]
const timesEn: readonly (readonly [RegExp, TimeOfDay])[] = [
  [/\b(?:midnight|that night|at night|by night|moonlight|in the night)\b/i, 'night'],
  [/\b(?:dawn|daybreak|sunrise|at first light)\b/i, 'dawn'],
  [/\b(?:dusk|sunset|twilight|evening)\b/i, 'dusk'],
  [/\b(?:next day|that morning|in the morning|at noon|that afternoon|the following day|next morning)\b/i, 'day'],
]

/** A place or a time that a told sentence moves to. Nulls where it says nothing. */
export function whereabouts(sentence: string, language: Language): Whereabouts {
  const found: Whereabouts = { place: null, interior: 'unknown', time: null }
  found.time = (language === 'zh' ? timesZh : timesEn).find(([pattern]) => pattern.test(sentence))?.[1] ?? null
  if (language === 'zh') {
    const modern = new RegExp(
      `${going}[^，。]{0,4}?(${modernPlaces})|^(${modernPlaces})(?=[里上中内外，,来有的])|(${modernPlaces}|河心)(?=来了|站着|坐着|漂)|船到(河心)`,
      'u',
    ).exec(sentence)
    const name = modern?.slice(1).find((one) => one !== undefined)
    const old = classical.find(([pattern]) => pattern.test(sentence))
    if (name !== undefined) {
      found.place = name
      found.interior = guessInterior(name)
    } else if (old !== undefined) {
      found.place = old[1]
      found.interior = old[2]
    }
  } else {
    for (const [pattern, , interior] of english) {
      const match = pattern.exec(sentence)
      if (match === null) continue
      found.place = match[1]!.charAt(0).toUpperCase() + match[1]!.slice(1).toLowerCase()
      found.interior = interior
      break
    }
  }
  return found
}

/** Words that begin a new stretch of time: a scene may break here even in the same place. */
export function isTimeJump(sentence: string, language: Language): boolean {
  return language === 'zh'
    ? /^(?:明日|次日|翌日|第二天|一日|过?数日|[一二三四五六七八九十数]+[年月日天]后|天明|后来|无何|是夜|当晚)/u.test(
        sentence,
      )
    : /^(?:The next|That (?:night|morning|evening)|Next (?:day|morning)|(?:Two|Three|Some|Many|Several) (?:days|weeks|months|years)|It was (?:toward|about|on|in))/.test(
        sentence,
      )
}
