import { surnames } from '../surnames.ts'

/** Characters that a Chinese name never ends with in running text. */
export const notInNames =
  /[等的了在是不也又便就都和与及之乃其此何谁这那他她它我你您们个一上下来去起着过到把被将向对从为以而则且但若如只皆俱即已未可能得要会很太最更还再才曰道说问答言云]/u

/** What somebody does, or how, right after the name: a word that begins so is no thing and no hour. */
export const doing =
  /^(?:[站坐走跑看望盯抬低转伸拿放推拉点摇笑哭愣怔皱叹喊叫冲扶抱抓接递擦夹急忙蹲跪躺闭睁握捏咬吐张回追躲闯猛挥掏端让弯俯仰侧停忍凑举放穿脱捂按敲踢挂搓挠耸撇眨瞪瞥咽哼揉摸拎扔甩翻抿咧扬撑靠倚赶迎抹呆]|突然|忽然|没有?[说回答动抬理]|不(?:说话|动|敢|肯|禁|由|再)|终于|赶紧|连忙|慢慢|轻轻|已经|正[在要想]|还[是没在]|也[没不跟]|边\p{Script=Han}边|一[边把下]|却|才[开抬]|把|被|从|对|给|说|问|道)/u

/** Everyday words that begin with a character that is a surname, too. */
export const everyday =
  /^(?:黄[昏金]|高[兴大处声中擎]|白[天色发衣玉光]|马[上车路]|方[才向便欲]|石[头阶桌]|金[色光睛木]|水[面声]|江[水面湖边]|温[柔和暖]|安静|常常|花[园瓣]|雷声|包[袱厢]|时[候间]|于是|任[何凭]|毛[巾病]|余[光下]|丁点|程度|文[件字]|龙[头椅]|段时|向[前后着]|顾不|史上|万[一分]|严[肃重]|武[器功]|孔[雀]|汤[药碗]|温度|贺[喜礼]|邵|莫[名非]|钱[包财]|陶[罐瓷]|常年|单[手膝]|全[身都场]|和[尚好]|连[忙夜]|成[了为]|康|甘[心愿]|应[该当声]|胡[子须同乱]|马[匹鞍蹄]|石[壁门]|白[发须]|高[墙楼]|钱[袋]|雷[电]|余[下者]|万[物事])/u

/**
 * Names that stand at the beginning of clauses again and again and do something there: 沈小雨吐了吐舌头. How those are found whom
 * no verb of saying follows. For tales of ordinary length; in a long work chance repeats too much.
 */
export function actingNames(told: string): Map<string, number> {
  const found = new Map<string, { times: number; acts: number; after: Set<string>; beat?: true }>()
  for (const match of told.matchAll(
    new RegExp(`(?<=^|[。！？；，,：:”\\s]|[弟妹哥姐子女亲儿友])([${surnames}]\\p{Script=Han}{1,6})`, 'gmu'),
  )) {
    for (const length of [2, 3]) {
      const name = match[1]!.slice(0, length)
      if (name.length < length || notInNames.test(name.slice(1)) || everyday.test(name)) continue
      const rest = told.slice(match.index + length, match.index + length + 4)
      const entry = found.get(name) ?? { times: 0, acts: 0, after: new Set() }
      // `“…”苏晴抬起头`: who does something right after words is whoever spoke them.
      if (told[match.index - 1] === '”' && doing.test(rest) && !/[大冷苦微狂怒]/u.test(name.slice(1))) entry.beat = true
      entry.times++
      if (doing.test(rest)) entry.acts++
      entry.after.add(rest[0] ?? '')
      found.set(name, entry)
    }
  }
  const names = new Map<string, number>()
  // Of a full name once is enough: chance seldom puts a surname and two more before what only people do.
  for (const [name, { times, acts, after, beat }] of found)
    if (beat || (acts >= 2 && after.size >= 2 && times <= acts * 3) || (name.length === 3 && acts === times))
      names.set(name, times)
  // 沈小 is the beginning of 沈小雨, 沈建国夹 goes on after 沈建国.
  for (const [name, times] of names) {
    for (const [other, more] of names) {
      if (other.length <= name.length || !other.startsWith(name)) continue
      if (more * 2 > times) names.delete(name)
      else names.delete(other)
    }
  }
  return names
}
