import type { PropKind } from '../vocabulary.ts'
import { createLexicon } from './match.ts'

/** Things by the words for them. */
export const propLexicon = createLexicon<PropKind>([
  { zh: '手机|电话|屏幕上|短信|微信|来电', en: 'phone|smartphone|text message|cell', means: 'phone' },
  {
    zh: '信封|书信|密信|遗书|家书|信纸|情书|休书|战书|一封信|那封信|信件|信笺|信',
    en: 'letter|envelope|note',
    means: 'letter',
  },
  {
    zh: '合同|文件|协议|离婚协议|报告|鉴定|卷宗|档案|契约|诊断书|遗嘱|婚书|纸条|邀请函|简历|账单|协议书',
    en: 'contract|document\\w*|file|folder|report|papers|agreement|last will|dossier',
    means: 'document',
  },
  { zh: '照片|相片|合影|相框|画像|全家福', en: 'photo\\w*|picture frame|snapshot|portrait', means: 'photo' },
  { zh: '戒指|钻戒|婚戒|指环', en: 'ring', means: 'ring' },
  {
    zh: '玉佩|项链|吊坠|挂坠|玉坠|平安符|护身符|玉',
    en: 'pendant|necklace|amulet|locket|dog ?tags?',
    means: 'pendant',
  },
  { zh: '钥匙', en: 'keys?', means: 'key' },
  {
    zh: '银行卡|黑卡|名片|工牌|卡片|门禁卡|房卡|一张卡|支票',
    en: 'credit card|business card|key ?card|badge|black card|cheque',
    means: 'card',
  },
  {
    zh: '红酒杯|香槟杯|高脚杯|葡萄酒|红酒|香槟',
    en: 'wine ?glass(?:es)?|champagne|glass of (?:red |white )?wine',
    means: 'wine-glass',
  },
  { zh: '茶杯|酒杯|咖啡|杯子|水杯|茶盏|一杯|茶|粥|碗', en: 'cup|glass of|mug|coffee|tea|bowl', means: 'cup' },
  { zh: '酒瓶|瓶子|酒壶|酒|酒坛|水瓶|葫芦', en: 'bottle|flask|wine|whisk(?:e)?y', means: 'bottle' },
  { zh: '长剑|宝剑|佩剑|仙剑|飞剑|剑|木剑|桃木剑', en: 'sword|blade', means: 'sword' },
  { zh: '单刀|腰刀|佩刀|弯刀|钢刀|朴刀|绣春刀|马刀|军刀|长刀', en: 'sabre|saber|scimitar|cutlass', means: 'sabre' },
  { zh: '大刀|鬼头刀', en: '', means: 'great-sabre' },
  { zh: '匕首|短刀|短剑', en: 'dagger|dirk|stiletto', means: 'dagger' },
  { zh: '菜刀|砍刀|剁骨刀', en: '(?:meat )?cleaver', means: 'cleaver' },
  { zh: '水果刀|小刀|弹簧刀|折叠刀', en: '(?:pocket ?|paring |fruit |pen)knife', means: 'fruit-knife' },
  { zh: '(?<!剪)刀(?![削疤片叉])', en: 'knife', means: 'knife' },
  { zh: '手枪|步枪|枪', en: 'gun|pistol|rifle|revolver|blaster', means: 'gun' },
  { zh: '药瓶|药丸|丹药|药|针剂|注射器', en: 'medicine|pills?|syringe|drug', means: 'medicine' },
  { zh: '日记|书本|笔记|古籍|秘籍|一本书|书页|课本|书', en: 'book|diary|journal|notebook', means: 'book' },
  { zh: '卷轴|圣旨|画卷|诏书|地图|图纸', en: 'scroll|map|decree', means: 'scroll' },
  { zh: '令牌|虎符|腰牌|信物|芯片|军牌|徽章', en: 'token|medallion|tally|chip|emblem|insignia', means: 'token' },
  { zh: '玫瑰|鲜花|花束|一束花|野花|一朵', en: 'flowers?|rose|bouquet', means: 'flower' },
  { zh: '黑色?的?(?:大|长|雨|折|长柄)?伞', en: 'black umbrella', means: 'black-umbrella' },
  { zh: '油纸伞|纸伞|花伞', en: '(?:oil-?)?paper umbrella|parasol', means: 'paper-umbrella' },
  { zh: '红色?的?(?:雨|折)?伞', en: 'red umbrella', means: 'red-umbrella' },
  { zh: '透明(?:的|雨)?伞', en: '(?:clear|see-through|transparent) umbrella', means: 'clear-umbrella' },
  { zh: '雨伞|折伞|阳伞|伞', en: 'umbrella', means: 'umbrella' },
  { zh: '灯笼|提灯|油灯|马灯', en: 'lantern|lamp', means: 'lantern' },
  {
    zh: '背包|行李|箱子|手提包|包裹|行李箱|皮箱|包袱|书包',
    en: 'bag|suitcase|backpack|luggage|briefcase',
    means: 'bag',
  },
  { zh: '平板|数据板|终端|控制板', en: 'tablet|datapad|terminal|console', means: 'tablet' },
  { zh: '折扇|团扇|纸扇|羽扇|扇子', en: '(?:folding|paper|hand|silk|feather) fan', means: 'fan' },
])

export const umbrellas: ReadonlySet<PropKind> = new Set([
  'umbrella',
  'black-umbrella',
  'red-umbrella',
  'clear-umbrella',
  'paper-umbrella',
])

/** Things to cut, stab and strike with, the long ones first. */
export const blades: ReadonlySet<PropKind> = new Set([
  'sword',
  'sabre',
  'great-sabre',
  'dagger',
  'knife',
  'cleaver',
  'fruit-knife',
])

/** Things that carry writing; an insert of them shows what is written. */
export const written: ReadonlySet<PropKind> = new Set([
  'phone',
  'letter',
  'document',
  'photo',
  'card',
  'book',
  'scroll',
  'tablet',
  'token',
])

/** What something says, as the script gives it: in quotation marks or after a colon. */
export function quotedText(text: string): string[] {
  const quoted = [...text.matchAll(/[“"「『《]([^”"」』》]{1,60})[”"」』》]/gu)].map((match) => match[1]!.trim())
  if (quoted.length > 0) return quoted.slice(0, 4)
  const colon = /(?:写着|写道|显示|上书|弹出|屏幕上|标题|reads|says|shows)[^：:]{0,8}[：:]\s*(.{1,60})$/iu.exec(text)
  return colon ? [colon[1]!.replace(/[。.”"』」]+$/u, '')] : []
}
