import { foldWidth } from '../dialects/screenplay/plain-line.ts'

/** What a column of a storyboard sheet (分镜表) holds. */
export type SheetColumn =
  | 'id'
  | 'number'
  | 'episode'
  | 'sceneNumber'
  | 'place'
  | 'time'
  | 'interior'
  | 'size'
  | 'angle'
  | 'move'
  | 'picture'
  | 'action'
  | 'people'
  | 'lines'
  | 'title'
  | 'seconds'
  | 'sound'
  | 'music'
  | 'effect'
  | 'transition'
  | 'props'
  | 'light'
  | 'feeling'
  | 'prompt'
  | 'note'

/** The names of columns in the wild, most telling first. A name that fits none is kept as a note. */
const names: readonly (readonly [SheetColumn, RegExp])[] = [
  ['id', /^(?:镜头?id|shot ?id|分镜id|id)$/iu],
  ['number', /^(?:镜号|镜头号?|镜头序号|分镜号?|分镜序号|机号|序号|编号|镜次|no|shot(?: ?no| ?number)?|#)$/iu],
  ['episode', /^(?:集|集数|集号|第几集|episode|ep)$/iu],
  ['sceneNumber', /^(?:场号|场次|场景号|场景编号|场景序号|scene (?:no|number|id))$/iu],
  ['place', /^(?:场景|地点|场景地点|场景\/地点|场景名称?|拍摄地点|关联场景|location|place|set|scene)$/iu],
  ['time', /^(?:时间|日\/?夜|时段|昼夜|日夜|场景状态|time of day|day\/night|time)$/iu],
  ['interior', /^(?:内\/?外景?|内外景|int\/ext|interior)$/iu],
  ['size', /^(?:景别|镜别|size|shot size|shot type|镜头类型|framing)$/iu],
  ['angle', /^(?:角度|机位|机位角度|拍摄角度|视角|拍摄机位|角度\/机位|构图|angle|camera angle)$/iu],
  [
    'move',
    /^(?:运镜|镜头运动|运镜方式|摄法|技巧|拍摄手法|镜头运用|摄像机运动|运动|技巧\(运动\/组接\)|move|movement|camera move(?:ment)?|camera)$/iu,
  ],
  ['action', /^(?:动作|角色动作|动作\/表情|表情\/动作|表演|人物动作|画面结果|action)$/iu],
  [
    'picture',
    /^(?:画面|画面内容|画面描述|镜头描述|镜头内容|内容|画面说明|分镜描述|内容描述|画面\/内容|画面及动作|picture|description|visual|content)$/iu,
  ],
  [
    'people',
    /^(?:角色|人物|出场人物|出镜|演员|关联角色|出场角色|人物\/角色|说话人|characters?|character ids?|cast|speaker)$/iu,
  ],
  [
    'lines',
    /^(?:台词|对白|对话|旁白|台词\/旁白|对白\/旁白|旁白\/台词|台词\/对白|对白\/台词|解说词?|解说词?\/台词|配音|对白\/旁白\(os\/vo\)|台词\(os\/vo\)|文案|口播|字幕\/台词|dialogue|lines?|vo|narration|line)$/iu,
  ],
  ['title', /^(?:画面文字|字幕|屏幕文字|花字|文字|title|caption|on-?screen text)$/iu],
  [
    'seconds',
    /^(?:时长|时间长度|长度|秒数|时长\(秒\)|时长\(s\)|时长\/秒|时长s|预估时长|duration|length|seconds|sec)$/iu,
  ],
  ['sound', /^(?:音效|音响|声音|效果音|音效\/音乐|环境音|同期声|sfx|sound(?: effects?)?|audio)$/iu],
  ['music', /^(?:音乐|配乐|bgm|bgm prompt|背景音乐|music)$/iu],
  ['effect', /^(?:特效|视效|光效|后期|后期特效|vfx|effects?)$/iu],
  ['transition', /^(?:转场|转场方式|剪辑|组接|镜头衔接|transition)$/iu],
  ['props', /^(?:道具|关联道具|props?|prop ids?)$/iu],
  ['light', /^(?:光影|灯光|光线|光影氛围|氛围|色调|光影\/色调|lighting|mood)$/iu],
  ['feeling', /^(?:情绪|情感|表情|情绪氛围|人物情绪|emotion)$/iu],
  ['prompt', /提示词|prompt/iu],
  ['note', /^(?:备注|注|说明|拍摄要点|要点|连续性|连续性锚点|口型|参考图?|参考图编号|备注\(.*\)|notes?|remarks?)$/iu],
]

/** What a heading says its column holds; null for words that head no known column. */
export function columnOf(heading: string): SheetColumn | null {
  const text = foldWidth(heading)
    .replace(/[\s*_]+/gu, ' ')
    .replace(/[:：.]$/u, '')
    .trim()
  const tight = /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text) ? text : text.replaceAll(' ', '')
  const plain = tight.replace(/(?<=.)\s*\([^()]*\)$/u, '')
  for (const candidate of [tight, plain]) {
    const found = names.find(([, pattern]) => pattern.test(candidate))
    if (found !== undefined) return found[0]
  }
  return null
}
