import { opensWith } from './clause-start.ts'
import type { Frame } from './frame.ts'
import { isCrowd, isOffice, parseFrameZh } from './frame-zh.ts'
import { mentions } from './mentions.ts'
import type { Person } from './person.ts'
import { firstClause, lastClause } from './speakers-zh.ts'
import { lastSubject, personCalled, subjectOf } from './subjects.ts'

export function frameChinese(
  frame: Frame,
  pre: string,
  post: string,
  sandwiched: boolean,
  goesOn: boolean,
  people: readonly Person[],
): void {
  const sentence = pre
    .split(/[。！？!?]/u)
    .at(-1)!
    .trim()
  if (goesOn && /[，,]\s*$/u.test(pre) && !/[。！？!?]/u.test(pre)) {
    // `“两文。”老艄公头也没抬，“天黑不渡。”`: one speech with its frame in the middle.
    frame.same = true
    return
  }
  const clause = lastClause(pre)
  const read = pre.trim() === '' ? null : parseFrameZh(clause)
  if (sentence !== '' && (read !== null || /[：:]\s*$/u.test(sentence))) {
    frame.verb = true
    if (
      /(?:异史氏|太史公|外史氏|野史氏|史臣|诗|词|为证|正是|赞|诏|书|檄|旨下|令下|名)[曰云：:]+$/u.test(sentence) ||
      (/^[^，]{0,4}(?:[来回飞又探见]报|报|人来启)[曰道：:，,]*$/u.test(clause) && read?.subject == null) ||
      /有诗[^，。]{0,3}[，,]?[^，。“]{0,14}[，,]?[^，。“]{0,16}[：:]\s*$/u.test(sentence) ||
      (!hasOwnSubject(clause, read?.subject ?? null, people) && isCrowd(nearestSubject(sentence))) ||
      asOne.test(sentence) ||
      /^(?:两边|左右)\p{Script=Han}*曰/u.test(clause) ||
      /^(?:(?:人?或|时人)[曰言云谓：:]+$|(?:忽然?|外头|门外|人群[里中])?(?:有人|另一个|不知是?谁))/u.test(clause) ||
      (read?.subject != null && isCrowd(read.subject))
    ) {
      frame.narrator = true
      return
    }
    frame.commands = commands.test(clause) && read?.subject == null && mentions(clause, people)[0]?.at !== 0
    frame.same =
      /^(?:(?:又|复|再|接着|继续|继而)[^，]{0,6}|[乃随忙](?:问|谓|对|命|叫|顾)[^，]{0,8}|因问曰：|(?:口称|口呼|连声)[^，]{0,3})$/u.test(
        clause,
      ) &&
      read?.subject == null &&
      mentions(clause, people)[0]?.at !== 0
    frame.answer = /^(?:答|对|应|回)/u.test(clause)
    frame.acts = sentence.length > 6 && !/^(?:既而|已而)/u.test(sentence)
    // A clause that has a subject of its own is not about whoever acted before: 子牙升帐，白鹤童子大呼曰.
    const own =
      /^[内傍旁中]?有\p{Script=Han}{4}/u.test(clause) ||
      (read?.subject != null && isOffice(read.subject) && !clause.includes('的'))
    frame.person =
      (read?.subject == null ? null : personCalled(read.subject, people)) ??
      voiceOf(sentence, people) ??
      (own || pronounOf(sentence, people) !== null ? null : lastSubject(sentence, people))
    frame.subject = frame.person === null ? (read?.subject ?? null) : null
    frame.heard =
      /^(?:忽|但|只|却|唯|惟|遥|乃|俄|又)*(?:闻|听[得见]?)(?!言|说|罢|了|毕)[^，]{1,10}$/u.test(clause) &&
      mentions(clause, people).length === 0
    if (frame.heard) Object.assign(frame, { person: null, subject: null })
    frame.delivery = deliveryZh(clause)
    frame.to = /(?:问|谓|语|告|对|令|命)(?:众|诸|大家)/u.test(clause)
      ? 'crowd'
      : (mentions(clause, people).findLast(({ at, person }) => at > 0 && person !== frame.person)?.person ?? null)
    // 探事马报进午门曰: whoever brings news, if he is written.
    const reporter = reports.exec(clause)?.[1]
    if (reporter !== undefined && (frame.person === null || !clause.startsWith(frame.person.name))) {
      frame.person = personCalled(reporter, people)
      frame.subject = frame.person === null ? reporter : null
    }
    if (frame.person === null) frame.pronoun = pronounOf(sentence, people) ?? sexOf(/^[他她]/u.exec(sentence)?.[0])
    return
  }
  const follow = post.split(/[。！？!?]/u)[0]!.trim()
  const after = parseFrameZh(firstClause(post))
  // “…”说话的是许晴, “…”楼下传来小梅的声音: named after the words.
  const revealed =
    /^(?:[^，。]{0,6}传来|(?:这回|这次|最?先|头一个)?(?:[说问答喊接插搭抢]|开口)[^，。]{0,3}的人?[却竟]?是)/u.test(
      follow,
    )
  const spoken = after !== null || revealed
  // “何以知之？”生附耳曰：“…” leads into what follows alone, as no modern tale writes.
  const leadsOn = sandwiched && /曰[：:]\s*$/u.test(post)
  if (follow !== '' && !leadsOn && (spoken || (sandwiched && /[，,]\s*$/u.test(post)))) {
    const first = mentions(follow, people)[0]
    frame.verb = spoken
    frame.delivery = deliveryZh(follow)
    const named = after?.subject == null ? null : personCalled(after.subject, people)
    if (named !== null) frame.person = named
    else if (first !== undefined && first.at <= 1) frame.person = first.person
    else if (/^[他她]/u.test(follow)) frame.pronoun = follow.startsWith('她') ? 'female' : 'male'
    else frame.person = voiceOf(follow, people) ?? (revealed ? (first?.person ?? null) : null)
    if (frame.person !== null || frame.pronoun !== null) return
  }
  if (sentence === '' && pre !== '') {
    // `…站起来，把斗笠扣在女孩头上。“上船。”`: who acts right before, speaks.
    const last =
      pre
        .split(/[。！？!?]/u)
        .filter((one) => one.trim() !== '')
        .at(-1) ?? ''
    frame.topic = subjectOf(last, people)
    if (frame.topic === null && /^\s*[他她]/u.test(last)) frame.pronoun = /^\s*她/u.test(last) ? 'female' : 'male'
  }
}

const sexOf = (pronoun: string | undefined) => (pronoun === undefined ? null : pronoun === '她' ? 'female' : 'male')

/** Who is he or she of the last clause that has a subject: 靠窗坐着一个姑娘，他坐到对面，张口就来. */
function pronounOf(sentence: string, people: readonly Person[]): 'female' | 'male' | null {
  for (const clause of sentence.split(/[，,]/u).reverse()) {
    const pronoun = /^[他她](?!们)/u.exec(clause.trim())?.[0]
    if (pronoun !== undefined) return sexOf(pronoun)
    const first = mentions(clause, people)[0]
    if (first !== undefined && opensWith(clause.slice(0, first.at), clause.slice(first.at, first.at + first.length)))
      return null
  }
  return null
}

/** Whether a clause is about somebody by itself, whoever acts before it: 众将传旨，文王曰. */
function hasOwnSubject(clause: string, subject: string | null, people: readonly Person[]): boolean {
  const first = mentions(clause, people)[0]
  if (first === undefined) return subject !== null && isOffice(subject)
  return opensWith(clause.slice(0, first.at), clause.slice(first.at, first.at + first.length))
}

/** 身后传来苏晴的声音: who is heard there. */
function voiceOf(sentence: string, people: readonly Person[]): Person | null {
  return (
    mentions(sentence, people).findLast(({ at, length }) =>
      /^的(?:声音|嗓音|嗓门|喊声|叫声|哭声|笑声)/u.test(sentence.slice(at + length)),
    )?.person ?? null
  )
}

/** The crowd that the nearest clause is about: 那些百姓，扶老挈幼，遮拜于道，大呼曰. Empty for none, or where somebody else acts after it. */
function nearestSubject(sentence: string): string {
  // Out of many somebody is brought in: 众诸侯上帐参见，有夷门伯武高逵言曰.
  const clause = sentence
    .split(/[，,]/u)
    .findLast((one) =>
      /^(?:(?:只见|但见|却说|且说|话说|忽见|忽)?(?:那些|这些|岸上|门外|\p{Script=Han}[上下外中])?(?:众|百姓|[数几]?[十百]?[数余]?人(?=[追赶来至持])|[两二三叁四五六七八九十]位)|[内傍旁中]?有\p{Script=Han}{4})/u.test(
        one.trim(),
      ),
    )
  return /众|百姓|[数几十百余]人|[两二三叁四五六七八九十]位/u.test(clause ?? '') ? '众人' : ''
}

/** 五子一齐杀来，大叫曰. */
const asOne = /(?:一齐|齐声)[^，]{0,5}(?:，[^，]{0,4})?[：:]\s*$/u

const reports =
  /^\p{Script=Han}{0,8}?(探子|宦官|官宦|宫人|内侍|士卒|探马|探事马|探事官|哨马|报马|流星马|小校|小卒|军卒|军士|家将|(?:军政|中军|旗门|守门|门|当驾|午门)官)[飞来又忙急]{0,2}(?:报|启奏?|奏|禀)(?:[入进至与于於知]\p{Script=Han}{1,4})?[曰道]?[：:]?$/u

/** `令左右：`, `忙传旨：`: whoever is speaking or acting gives an order. */
const commands =
  /^(?:急|忙|遂|即|便|随|乃|复|又|就)?(?:[唤命令喝]|传[令旨]|(?:命|令|叫|问|喝|唤|吩咐|分付|回顾|顾)(?:左右|两边|众|侍|军|家|手下|武士|军政|探|刀斧).{0,8}|吩咐|分付|叫)[曰道说]?[：:，,]?$/u

const manners = /冷笑|大笑|苦笑|微笑|笑|大怒|怒|黯然|愕然|叹|泣|哭|骂|喜|惊|颤|哽咽|低声|小声|轻声|大声|发哑|沉思|呼/u

function deliveryZh(clause: string): string | null {
  return manners.exec(clause)?.[0] ?? null
}
