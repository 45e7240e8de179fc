import type { Mark } from '../../story.ts'

type MarkKind = Mark['mark']

/** What the words in 【】, or before a colon, ask for. */
export type NoteMeaning =
  | { is: 'title' }
  | { is: 'mark'; mark: MarkKind }
  | { is: 'people' }
  | { is: 'place' }
  | { is: 'voice' }
  | { is: 'action' }

const meanings: readonly (readonly [RegExp, NoteMeaning])[] = [
  [
    /^(?:字幕|画面文字|屏幕文字|人名条|人物字幕|角色字幕|地点字幕|时间字幕|叠字|黑底白字|白底黑字|打字幕|标题|花字|supers?|title|caption)/iu,
    { is: 'title' },
  ],
  [
    /^(?:闪回结束|闪回完|闪回毕|回忆结束|回忆完|回忆毕|插叙结束|闪回出|回到现实|现实|end flashback)/iu,
    { is: 'mark', mark: 'flashback-end' },
  ],
  [/^(?:闪回|回忆|插叙|倒叙|flashback)/iu, { is: 'mark', mark: 'flashback-start' }],
  [/^(?:梦境结束|梦醒|幻想结束|幻觉结束|end dream)/iu, { is: 'mark', mark: 'dream-end' }],
  [/^(?:梦境|做梦|幻想|幻觉|想象|dream)/iu, { is: 'mark', mark: 'dream-start' }],
  [/^(?:空镜|空景|establishing)/iu, { is: 'mark', mark: 'empty-shot' }],
  [/^(?:音效|声效|环境音|背景音(?!乐)|声音|sfx|sound)/iu, { is: 'mark', mark: 'sound' }],
  [/^(?:音乐|配乐|背景音乐|插曲|片尾曲|主题曲|bgm|music|♪)/iu, { is: 'mark', mark: 'music' }],
  [
    /^(?:转场|切至|切到|切换|切$|叠化|叠入|淡入|淡出|渐隐|渐显|黑屏|黑场|白屏|闪白|闪黑|定格|化入|化出|蒙太奇|fade|cut to|dissolve|smash cut)/iu,
    { is: 'mark', mark: 'transition' },
  ],
  [
    /^(?:镜头|运镜|景别|机位|特写|大特写|近景|中景|中近景|全景|远景|大远景|俯拍|仰拍|航拍|跟拍|推镜|拉镜|摇镜|移镜|主观镜头|慢镜|慢动作|升格|分屏|camera|close[- ]?up)/iu,
    { is: 'mark', mark: 'camera' },
  ],
  [/^(?:分镜|镜号)|^shot(?:\s*[:：]|$)/iu, { is: 'mark', mark: 'shot' }],
  [/^(?:特效|视效|光效|vfx|fx\b|effect)/iu, { is: 'mark', mark: 'effect' }],
  [/^(?:人物|出场人物|登场人物|出场|出镜|演员|角色)$/u, { is: 'people' }],
  [/^(?:人物|出场人物|登场人物|演员)[:：]/u, { is: 'people' }],
  [/^(?:场景|地点|时间|内外|内外景|日夜|场次|场号)$/u, { is: 'place' }],
  [/^(?:画外音|旁白|vo|v\.o\.|独白|内心独白|内心|心声|os|o\.s\.|解说)$/iu, { is: 'voice' }],
  [
    /^(?:画面|画面内容|动作|场景描述|环境|环境描写|氛围|屏幕|手机屏幕|电脑屏幕|短信|微信|信上|信纸|纸上|报纸|标牌|牌匾)$/u,
    { is: 'action' },
  ],
  [
    /^(?:备注|注|注意|提示|说明|道具|服装|服化道|化妆|灯光|色调|连续性|时长|钩子|本集钩子|结尾钩子|悬念|本集悬念|卡点|付费点|爽点|看点|反转|情绪|本集看点|(?:本|第.{1,4})集完|全剧终|剧终|完$|未完待续|下集预告|note)/u,
    { is: 'mark', mark: 'note' },
  ],
]

/** Meaning of a label (the words before a colon or the head of a 【】). Null when it is none of the known ones. */
export function meaningOf(label: string): NoteMeaning | null {
  const words = label.trim()
  return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/**
 * True for a label such as `手机屏幕显示` or `镜头推近` before a colon: something seen, though no label of the list. People do
 * not have such names.
 */
export function soundsLikePicture(label: string): boolean {
  return (
    /(?:显示|写着|写道|弹出|亮起|上书|画着|刻着|印着|镜头|画面|屏幕|特写|近景|全景|远景|上面|内容|标题|落款|来电|定格)/u.test(
      label,
    ) || /[走跑坐站推拉拿抬转看望递扑冲倒]着?[了向到过出进]/u.test(label)
  )
}

/** `（字幕：三年后）`, `（闪回）`: round brackets that ask for what square ones ask for. What tells of a picture is seen. */
export function asksFor(note: string): boolean {
  const label = /^([^:：]{1,12})[:：]/u.exec(note)?.[1]
  const meaning = meaningOf(label ?? note)
  if (meaning === null || (label === undefined && note.length > 8)) return false
  return meaning.is === 'title' || meaning.is === 'voice' || (meaning.is === 'mark' && meaning.mark !== 'camera')
}

/** `全剧终`, `第一集完`: the script's last words, which nobody sees or says. */
export function isLastWord(text: string): boolean {
  return /^(?:全?剧终|未完待续|(?:本|第.{1,4})集完)$/u.test(text)
}
