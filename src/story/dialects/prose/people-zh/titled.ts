import { compoundSurnames, rareSurnames, surnames } from '../surnames.ts'
import { doing, notInNames } from './acting-words.ts'
import { roleBefore } from './roles.ts'

/* Names that are made of a surname and what somebody is, or of 阿, 小, 老 and a character. */

/** What somebody is, as it follows a surname; the longer ones first. */
export const ranks =
  '老太太?|老板娘?|工程师|老夫人|老爷子|少奶奶|董事长|检察官|娘子|公子|小姐|先生|大人|将军|道人|员外|大哥|大嫂|大娘|大叔|女士|太太|夫人|老师|医生|大夫|护士|警官|警长|探长|经理|主任|局长|处长|科长|厂长|组长|队长|班长|连长|营长|团长|院长|校长|所长|站长|村长|镇长|书记|掌柜|师傅|师父|师爷|婆婆|奶奶|爷爷|大爷|大妈|大婶|阿姨|秘书|律师|教授|博士|记者|会计|捕头|都头|校尉|参谋|司令|道长|和尚|木匠|铁匠|石匠|裁缝|屠户|货郎|半仙|寡妇|姨娘|老爷|少爷|太爷|嬷嬷|妈妈|管家|总管|公公|长老|宗主|掌门|师兄|师弟|师姐|师妹|师叔|师伯|师尊|尚书|丞相|侯爷|王爷|世子|贵妃|阿婆|阿公|主管|主编|总监|老板|主席|部长|委员|教练|导演|导师|学长|学姐|同学|助理|家主|庄主|堂主|帮主|侍郎|统领|千户|百户|御史|探花|状元|太医|郎中|法医|船长|机长|舰长|少将|上校|中校|少校|上尉|教官|连副|排长|婆子|老爹|老汉|老头|伯伯|叔叔|哥哥|姐姐|生|氏|翁|母|婆|某|叟|媪|妪|姐|哥|叔|伯|婶|嫂|姨|总|工|导|妃|嫔|董|爷|娘|妈|队|少(?![年女了有数将不])'

/** 王生, 陈氏, 何医生; 傅氏集团 is nobody. */
const longRanks = ranks
  .split('|')
  .filter((rank) => rank.length > 1)
  .join('|')
const titled = new RegExp(
  `(?:(?:${compoundSurnames.join('|')}|[${surnames}])(?:${ranks})|[${rareSurnames}](?:${longRanks}))(?!集团|企业|公司|家族|财团)`,
  'gu',
)

/** 沈老太太, 姜姨娘: a surname with what somebody is in two characters or more, as a pattern. */
export const titledName = `(?:${compoundSurnames.join('|')}|[${surnames}${rareSurnames}])(?:${longRanks})`

/** 玄尘真人, 碧霞仙子: a name in religion with its title, where it begins clauses again and again. */
const sages =
  /(?<=^|[。！？；，,：:”\s])(?![那这一两几名众各诸])(?:\p{Script=Han}{2})(?:真人|仙子|仙尊|道长|长老|尊者|老祖|魔君|魔尊|上人|居士|大师|禅师|法师|圣女|宗主|城主|公主|郡主|王爷|将军)/gmu

/** 淑妃, 云贵人: ladies of a palace bear no surname, but a word of their own. */
const consorts =
  /(?<=^|[。！？；，,：:”“\s、]|[着了对向把被给见望唤看])(?![那这一两几个位名是和与的王令命着了对向把被给见望唤看])\p{Script=Han}{1,2}?(?:皇贵妃|贵妃|贵人|贵嫔|昭仪|婕妤|妃|嫔)(?!子|们)/gmu

/** 王生, 陈氏, 何医生, 钱掌柜, 刘婶, 淑妃. */
export function titledNames(told: string, long: boolean): Map<string, number> {
  const times = new Map<string, number>()
  if (!long)
    for (const [name] of [...told.matchAll(consorts), ...told.matchAll(sages)])
      times.set(name, (times.get(name) ?? 0) + 1)
  for (const [name] of told.matchAll(titled)) {
    // 顾生 is mostly `looked at the scholar`, 异史氏 the author himself.
    if (/^(?:[顾于向任]生|史氏|[高金石水马白方]工|[马向和]总|高[叔伯]|王[爷妃母]|马[队妈工])$/u.test(name)) continue
    if (long && !old.test(name)) continue
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  // In a long work chance puts such characters side by side.
  return new Map([...times].flatMap(([name, n]) => (n > told.length / 30_000 ? [[name, n * 2] as const] : [])))
}

const old = /.(?:生|氏|翁|母|婆|娘子|公子|小姐|先生|大人|将军|道人|员外|大哥|大嫂|大娘|大叔|某|叟|媪|妪)$/u

/** What begins with 小, 老 or 阿 and is nobody’s name. */
const things =
  /^(?:小(?:心|声|时|说|路|船|屋|店|楼|巷|河|溪|山|镇|城|村|院|门|窗|桌|腿|手|指|脸|嘴|鸟|猫|狗|鱼|虫|花|草|树|雨|雪|步|跑|学|事|费|便|子|车|刀|碗|炉|灯|火|吃|菜|酒|名|字|物|区|组|队|包|瓶|盒|箱|摊|饭|半|些|个|的|大|孩|人|朋|太)|老(?:天|虎|鼠|鹰|树|屋|式|实|是|早|远|大|家|板|师|爷|婆|公|太|人|者|头|翁|妪|汉|妇|友|乡|街|城|宅|钟|茶|酒|旧|本|毛|二|三|四|五|了|得|脸|泪|眼|手|路)|阿(?:姨|弥|谀|胶|房|訇|们|斗))/u

/** 胖婶, 三叔, 二小姐, 我爸. */
const kindred =
  '[胖瘦高矮黑麻瘸二三四五六七八九][婶叔伯哥姐嫂爷奶姨娘爹妈妹弟]|[大二三四五六七八九](?:小姐|姑娘|少爷|公子|夫人|奶奶|皇子|王爷|殿下|当家|师兄|师姐|师弟|师妹|长老|表哥|表妹)|我(?:[爸妈爹娘哥姐弟妹叔舅姨姑嫂]|爷爷|奶奶|姥姥|外婆|外公)'
const kindredName = new RegExp(`^(?:${kindred})$`, 'u')

/** 老林, 小周, 阿福: what people who know each other are called, where they begin a clause. */
export function familiarNames(told: string, long: boolean): Map<string, number> {
  const found = new Map<string, { times: number; acts: number; after: Set<string> }>()
  for (const match of told.matchAll(
    new RegExp(
      `(?:(?<=^|[。！？；，,：:”\\s])|(?<=${roleBefore}))([老小阿]\\p{Script=Han}|${kindred})(?=(\\p{Script=Han}{1,4}))`,
      'gmu',
    ),
  )) {
    const [, name = '', rest = ''] = match
    if (things.test(name) || (!kindredName.test(name) && notInNames.test(name[1]!))) continue
    const entry = found.get(name) ?? { times: 0, acts: 0, after: new Set() }
    // Who does something right after words spoke them, and 助理小唐 is what somebody is.
    const sure = told[match.index - 1] === '”' || /\p{Script=Han}/u.test(told[match.index - 1] ?? '')
    if (sure && doing.test(rest)) entry.acts++
    entry.times++
    if (doing.test(rest)) entry.acts++
    found.set(name, { ...entry, after: entry.after.add(rest[0]!) })
  }
  return new Map(
    [...found].flatMap(([name, { times, acts, after }]) => {
      const surname = name[0] !== '阿' && surnames.includes(name[1]!)
      // A surname is a sign of its own; of other characters only acting is.
      const is =
        surname ||
        kindredName.test(name) ||
        (name[0] === '阿' ? acts > 0 || times > 1 : !long && acts > 1 && after.size > 1)
      return is && (!long || surname) ? [[name, times] as const] : []
    }),
  )
}
