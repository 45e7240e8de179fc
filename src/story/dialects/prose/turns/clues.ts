import { maySay } from '../own-words.ts'
import type { Person } from '../person.ts'
import type { Situation } from './situation.ts'

/** Who spoke before, as far as it is known; the last first, null for nobody of the tale. */
export interface Spoken {
  speakers: readonly (Person | null)[]
  /** Whom the last speech was for. */
  addressee: Person | null
  /** Who spoke or was told of lately, the last first. */
  about: readonly Person[]
}

/** Whether something holds that speaks for or against a candidate. */
type Clue = (situation: Situation, candidate: Person, spoken: Spoken) => boolean
type NobodyClue = (situation: Situation, spoken: Spoken) => boolean

const atOnce = ({ gap }: Situation) => gap === 0
const soon = ({ gap }: Situation) => gap <= 1
const later = ({ gap }: Situation) => gap >= 2
/** The words before end as words that lead into speech. */
const led = ({ speech, told }: Situation) => speech.frame.verb || /[：:，,]\s*$/u.test(told.text)
const bare = ({ speech, told }: Situation) => speech.frame.verb && told.clause.text.length <= 2
const answered = ({ after }: Situation) => after.letters < 14
const last = ({ speakers }: Spoken) => speakers[0]
/** The other one of two who talk. */
const partner = ({ speakers }: Spoken) => speakers.find((one) => one !== null && one !== speakers[0])
const gives =
  /^(?:又|复|再|因|乃|随|忙|急|遂|即|便|就)?(?:传旨|传令|传|命|令|叫|喝|唤|问|顾|吩咐|分付|口称|大[叫呼喊骂]|[用手]*指)/u
const givesOrder = (s: Situation) => gives.test(s.told.clause.text) && !asksOnly(s)
/** 问：, 因问曰：with nobody written. */
const asksOnly = ({ told }: Situation) => /^[因乃又复遂便就忙即]?问[曰道]?[：:]?$/u.test(told.clause.text)
const wordless = ({ speech }: Situation) => !/[，。！？!?,.]/u.test(speech.segment.text)
const asks = ({ previous }: Situation) => /[？?][’'”]?$/u.test(previous?.text.trim() ?? '')
const fitsSex = (c: Person, sex: Person['sex'] | null) => c.teller !== true && c.sex === sex
const otherSex = (c: Person, sex: Person['sex'] | null) =>
  sex !== null && (c.teller === true || (c.sex !== sex && c.sex !== 'unknown'))
/** Only two have spoken lately. */
const ofTwo = ({ speakers }: Spoken) => new Set(speakers.slice(0, 5)).size === 2

/** For and against somebody. A new clue is one line here; what it weighs is fitted (`bench/attribution-weights.ts`). */
export const clues: Readonly<Record<string, Clue>> = {
  // What the words before tell.
  subjectOfClause: ({ told }, c) => told.clause.subject === c,
  subjectOfClauseLed: (s, c) => s.told.clause.subject === c && led(s),
  agentOfClause: ({ told }, c) => told.clause.agent === c,
  agentOfSentence: ({ told }, c) => told.sentence.agent === c && told.sentence.subject === null,
  objectOfClause: ({ told }, c) => told.clause.objects.has(c) && told.clause.agent !== c,
  subjectOfSentence: ({ told }, c) => told.sentence.subject === c,
  subjectOfSentenceLed: (s, c) => s.told.sentence.subject === c && led(s),
  objectOfSentence: ({ told }, c) => told.sentence.objects.has(c) && told.sentence.subject !== c,
  lastSubject: ({ told }, c) => told.subjects[0] === c,
  lastSubjectLater: (s, c) => s.told.subjects[0] === c && later(s),
  lastSubjectBare: (s, c) => s.told.subjects[0] === c && bare(s),
  subjectBeforeCrowd: ({ told }, c) => told.subjects[0] === c && told.crowd,
  earlierSubject: ({ told }, c) => told.subjects.indexOf(c) > 0,
  onlySubject: ({ told }, c) => told.subjects[0] === c && told.subjects.length === 1,
  lastNamed: ({ told }, c) => told.named[0] === c,
  lastNamedNoSubject: ({ told }, c) => told.named[0] === c && !told.subjects.includes(c),
  secondNamed: ({ told }, c) => told.named[1] === c,
  namedEarlier: ({ told }, c) => told.named.indexOf(c) > 1,
  notNamed: ({ told }, c) => !told.named.includes(c),
  notNamedLater: (s, c) => !s.told.named.includes(c) && later(s),
  reacts: ({ told }, c) => told.reacts === c,
  topic: ({ speech }, c) => speech.frame.topic === c,
  addressed: ({ speech }, c) => speech.frame.to === c,
  // Who spoke before.
  spokeLast: (_, c, p) => last(p) === c,
  spokeLastAtOnce: (s, c, p) => last(p) === c && atOnce(s),
  spokeLastSoon: (s, c, p) => last(p) === c && soon(s),
  spokeLastOpens: (s, c, p) => last(p) === c && s.opens,
  spokeLastBare: (s, c, p) => last(p) === c && bare(s),
  spokeLastOrders: (s, c, p) => last(p) === c && (s.speech.frame.same || s.speech.frame.commands || givesOrder(s)),
  spokeLastOrdersAlone: (s, c, p) => last(p) === c && givesOrder(s) && s.told.sentence.subject === null,
  spokeLastAsksOnly: (s, c, p) => last(p) === c && asksOnly(s),
  spokeBeforeAsksOnly: (s, c, p) => partner(p) === c && asksOnly(s),
  spokeLastNobodyActs: ({ told }, c, p) => last(p) === c && told.subjects.length === 0,
  spokeLastActs: ({ told }, c, p) => last(p) === c && told.subjects[0] === c,
  spokeLastAsked: (s, c, p) => last(p) === c && asks(s),
  spokeLastAnswer: ({ speech }, c, p) => last(p) === c && speech.frame.answer,
  spokeLastCrowd: ({ told }, c, p) => last(p) === c && told.crowd,
  spokeBefore: (_, c, p) => partner(p) === c,
  spokeBeforeAtOnce: (s, c, p) => partner(p) === c && atOnce(s),
  spokeBeforeSoon: (s, c, p) => partner(p) === c && soon(s),
  spokeBeforeBare: (s, c, p) => partner(p) === c && bare(s),
  spokeBeforeNobodyActs: ({ told }, c, p) => partner(p) === c && told.subjects.length === 0,
  spokeBeforeAnswer: ({ speech }, c, p) => partner(p) === c && speech.frame.answer,
  spokeLately: (_, c, { speakers }) => speakers.slice(1, 6).includes(c),
  spokeBeforeAsked: (s, c, p) => partner(p) === c && asks(s),
  spokeBeforeOfTwo: (_, c, p) => partner(p) === c && ofTwo(p),
  spokeBeforeOfTwoAtOnce: (s, c, p) => partner(p) === c && ofTwo(p) && atOnce(s),
  spokeBeforeOpens: (s, c, p) => partner(p) === c && s.opens,
  spokenOfLately: (_, c, { about, speakers }) => about.includes(c) && !speakers.includes(c),
  hereFirst: (_, c, { about, speakers }) => about.find((one) => one !== speakers[0]) === c,
  spokenTo: (_, c, { addressee }) => addressee === c,
  spokenToSoon: (s, c, { addressee }) => addressee === c && soon(s),
  // What the words themselves tell.
  ownName: ({ own }, c) => own.is === c,
  namesHim: ({ own }, c) => own.not.has(c),
  calls: ({ called }, c) => called === c,
  mayNotSay: ({ own }, c) => !maySay(own, c) && !own.not.has(c),
  wrongPronoun: ({ unit: { pronoun } }, c) => otherSex(c, pronoun),
  rightPronoun: ({ unit: { pronoun } }, c) => fitsSex(c, pronoun),
  rightPronounLast: ({ unit: { pronoun } }, c, p) => fitsSex(c, pronoun) && last(p) === c,
  rightPronounFirst: ({ unit: { pronoun } }, c, { about }) => about.find((one) => fitsSex(one, pronoun)) === c,
  wrongSelf: ({ own: { sex } }, c) => otherSex(c, sex) && c.teller !== true,
  tellerCalled: ({ unit }, c) => c.teller === true && /\bI\b|我/u.test(unit.before),
  tellerActsLast: ({ told }, c) => c.teller === true && told.subjects[0] === c,
  // Who acts beside the words, in their own paragraph.
  leads: ({ unit }, c) => unit.leads === c,
  leadsNotCalled: ({ unit, called }, c) => unit.leads === c && called !== c,
  acts: ({ unit }, c) => unit.acts === c,
  someoneElseLeads: ({ unit }, c) => unit.leads !== null && unit.leads !== c,
  someoneElseActs: ({ unit }, c) => unit.acts !== null && unit.acts !== c,
  toldPronoun: ({ told }, c, p) => fitsSex(c, told.pronoun) && last(p) === c,
  toldPronounFits: ({ told }, c) => fitsSex(c, told.pronoun),
  toldPronounNot: ({ told }, c) => otherSex(c, told.pronoun),
  introducedSoon: ({ introduced }, c) => introduced === c,
  introducedSoonFirst: ({ introduced }, c, { speakers }) =>
    introduced === c && !speakers.includes(c) && speakers.length < 4,
  newcomer: ({ newcomer }, c) => newcomer === c,
  wasAsked: ({ asked }, c) => asked?.of === c,
  toldToAsk: ({ asked }, c) => asked?.by === c,
  // What follows.
  addressedNext: (s, c) => s.next?.frame.to === c && answered(s),
  speaksNext: (s, c) => s.next?.frame.person === c && answered(s),
  speaksNextLater: (s, c) => s.next?.frame.person === c && !answered(s),
  speaksAheadEven: ({ ahead }, c) => ahead?.person === c && ahead.even,
  speaksAheadOdd: ({ ahead }, c) => ahead?.person === c && !ahead.even,
  speaksSecond: (s, c) => s.second?.frame.person === c && answered(s),
  actsNext: ({ after }, c) => after.subject === c,
  actsNextListening: ({ after }, c) => after.subject === c && /[听闻见]/u.test(after.clause),
  actsNextDone: ({ after }, c) => after.subject === c && /[道言说曰]罢|[道言说]毕/u.test(after.clause),
  namedNext: ({ after }, c) => after.named.has(c) && after.subject !== c,
  // What the rules found.
  rule: ({ rule }, c) => rule.person === c,
  ruleByBeat: ({ rule }, c) => rule.person === c && rule.by === 'beat',
  ruleByPronoun: ({ rule }, c) => rule.person === c && rule.by === 'pronoun',
  ruleByGuess: ({ rule }, c) => rule.person === c && rule.by === 'guess',
  ruleBare: (s, c) => s.rule.person === c && bare(s),
  ruleAtOnce: (s, c) => s.rule.person === c && atOnce(s),
  ruleAnswers: ({ rule, speech }, c) => rule.person === c && speech.frame.answer,
  teller: (_, c) => c.teller === true,
  oneCharacter: (_, c) => c.name.length === 1,
}

const verse = /^[^，。；]{4,9}[，；][^，。；]{4,9}[；。，]/u

/** The same for nobody of the tale: many people, news, verses, a word in quotation marks. */
export const nobodyClues: Readonly<Record<string, NobodyClue>> = {
  ruleNobody: ({ rule }) => rule.person === null,
  crowd: ({ told }) => told.crowd,
  crowdInSentence: ({ told }) => told.sentence.crowd,
  crowdInClause: ({ told }) => told.clause.crowd,
  crowdAfter: ({ after }) => after.crowd,
  reports: ({ told }) => /(?:报|启|来报|回报|报入|启奏|报进)[^，]{0,6}$/u.test(told.clause.text),
  reportsNobodyActs: ({ told }) =>
    told.clause.subject === null &&
    /(?:忽|又|有|马|官|子|来|左右)[^，]{0,5}(?:报|启)[^，]{0,6}$/u.test(told.clause.text),
  toMaster: ({ speech }) =>
    /^(?:[启禀告报][^，。！]{0,4}[！，：]|老爷|千岁|陛下|元帅|丞相|大王)/u.test(speech.segment.text),
  verse: ({ speech, opens }) => opens && verse.test(speech.segment.text),
  versesAnnounced: ({ speech, told }) =>
    verse.test(speech.segment.text) && /(?:诗|词|歌|赋|赞|偈|为证|名曰|曰风|云)[^。]{0,6}[：:。]?\s*$/u.test(told.text),
  decree: ({ speech, told }) =>
    /(?:诏|旨|书|檄|诗|赞|歌|赋|偈)[曰云]/u.test(told.clause.text) || /^(?:诏曰|诗曰|赞曰)/u.test(speech.segment.text),
  notLed: (s) => !led(s),
  notLedShort: (s) => !led(s) && s.speech.segment.text.length < 6,
  word: (s) => s.speech.segment.text.length < 6 && wordless(s),
  wordNotLed: (s) => !led(s) && wordless(s),
  sound: ({ after }) => /^的?一声/u.test(after.clause),
  someone: ({ told }) => /(?:有一?人|内一|一人|声)[^，]{0,6}$/u.test(told.clause.text),
  nobodyActs: (s) => s.told.subjects.length === 0 && !atOnce(s),
  nobodyNamed: (s) => s.told.named.length === 0 && !atOnce(s),
  atOnce,
  spokeLast: (_, p) => last(p) === null,
  we: ({ speech }) => /吾等|我等|我们|众|俺们|小民/u.test(speech.segment.text),
}
