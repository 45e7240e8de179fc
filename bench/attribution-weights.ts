import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { attributeSpeech, weighSpeech } from '#story'
import { type LabelledTale, ownTales, workTales } from '../test/golden/attribution/measure.ts'

/*
 * What the clues for an unframed speaker weigh, fitted on the tuning passages alone: `node bench/attribution-weights.ts` says how well
 * weights do on works that they were not fitted on (a name lists what is wrong there, with the clues), and `--write` stores those that are fitted on all of them. No chance takes part.
 */

interface Example {
  tale: LabelledTale
  at: number
  candidates: { right: boolean; clues: number[] }[]
  byRules: boolean
  /** A frame names the speaker: it teaches how speakers follow one another. */
  framed: boolean
}

/** How strongly a weight is held near zero: one that holds for all kinds of telling, and what one kind adds to it. */
const shrink = { all: 1, kind: 2 }
const steps = 400

const names: string[] = []
const index = new Map<string, number>()
const numberOf = (clue: string): number => {
  if (!index.has(clue)) index.set(clue, names.push(clue) - 1)
  return index.get(clue)!
}

/** Passages that the rules were not made on: what the rules say elsewhere, they were made to say. */
const afterRules = new Set(
  'gods-sample-c gods-d signalbox surgeon poachers governess canal observatory 修表 面试 夜雨 画竹 渡鬼 古镜 酒债 auditor 末班车 义犬 夜诊 当铺 过关 lifeboat piano watch'.split(
    ' ',
  ),
)

const tales = [...ownTales(), ...workTales()].filter(({ part }) => part === 'tuning')
const isLong = ({ text }: LabelledTale) => text.length > 100_000
/** Labels of one text lie in several tales; who spoke before is taken from all of them. */
const texts = Map.groupBy(tales, ({ text }) => text)
const says = ({ names: labelled }: LabelledTale['labels'][number], speaker: string | null) =>
  labelled.some((name) => name.toLowerCase() === (speaker ?? '').toLowerCase())

const examples = [...texts.values()].flatMap((those): Example[] => {
  const { text, language } = those[0]!
  const labels = new Map(those.flatMap((tale) => tale.labels.map((label) => [label.start, { tale, label }] as const)))
  const isSpeaker = (start: number, speaker: string | null) => {
    const found = labels.get(start)
    return found !== undefined && says(found.label, speaker)
  }
  return weighSpeech(text, language, isSpeaker).flatMap(({ start, candidates, framed }) => {
    const found = labels.get(start)
    if (found === undefined) return []
    // A fourth of the others keeps some trust in the rules; those of a long work are right too seldom to teach too much of it.
    const proves = afterRules.has(found.tale.name) || isLong(found.tale) || start % 4 === 0
    const weighed = candidates.map(({ speaker, clues }) => ({
      right: framed === null ? says(found.label, speaker) : speaker === framed.speaker,
      clues: clues.filter((clue) => proves || !/^(?:nobody\.)?rule/.test(clue)).map(numberOf),
      rule: clues.includes(speaker === null ? 'nobody.ruleNobody' : 'rule'),
    }))
    const byRules = weighed.some((one) => one.right && one.rule)
    return [{ tale: found.tale, at: start, candidates: weighed, byRules, framed: framed !== null }]
  })
})

/** Weights under which the right candidates are likely: gradient ascent of the log likelihood, held near zero. */
function fitted(these: readonly Example[]): Float64Array {
  const weights = new Float64Array(names.length)
  const held = Float64Array.from(names, (name) => (name.includes('@') ? shrink.kind : shrink.all))
  const pace = new Float64Array(names.length)
  const size = new Float64Array(names.length)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, i) => -held[i]! * weight)
    for (const { candidates } of these) {
      const odds = candidates.map(({ clues }) => Math.exp(scoreOf(clues, weights)))
      const all = odds.reduce((a, b) => a + b, 0)
      const right = odds.reduce((a, b, i) => a + (candidates[i]!.right ? b : 0), 0)
      if (right === 0) continue
      for (const [i, candidate] of candidates.entries()) {
        const pull = (candidate.right ? odds[i]! / right : 0) - odds[i]! / all
        for (const clue of candidate.clues) slope[clue]! += pull
      }
    }
    // Adam: steps of a like size for rare clues and common ones, smaller towards the end.
    const rate = 0.1 * (1 - step / steps)
    for (const [i, by] of slope.entries()) {
      pace[i] = 0.9 * pace[i]! + 0.1 * by
      size[i] = 0.99 * size[i]! + 0.01 * by * by
      const even = Math.sqrt(size[i]! / (1 - 0.99 ** (step + 1))) + 1e-8
      weights[i]! += (rate * pace[i]!) / (1 - 0.9 ** (step + 1)) / even
    }
  }
  return weights
}

const scoreOf = (clues: readonly number[], weights: Float64Array) =>
  clues.reduce((sum, clue) => sum + weights[clue]!, 0)

function isRight({ candidates }: Example, weights: Float64Array): boolean {
  const scores = candidates.map(({ clues }) => scoreOf(clues, weights))
  return candidates[scores.indexOf(Math.max(...scores))]!.right
}

function explain({ tale, at, candidates }: Example, weights: Float64Array, read: Map<number, string | null> | null) {
  console.log(`${at} ${read?.get(at)}: ${tale.text.slice(at - 40, at + 30).replaceAll('\n', '¶')}`)
  for (const one of [...candidates].sort((a, b) => scoreOf(b.clues, weights) - scoreOf(a.clues, weights)).slice(0, 3))
    console.log(
      `    ${one.right ? '✓' : '✗'} ${scoreOf(one.clues, weights).toFixed(2)} ${one.clues
        .filter((clue) => Math.abs(weights[clue]!) > 0.25)
        .map((clue) => `${names[clue]} ${weights[clue]!.toFixed(1)}`)
        .join(', ')}`,
    )
}

const tableOf = (weights: Float64Array): Record<string, number> =>
  Object.fromEntries(
    names
      .map((name, i) => [name, Number(weights[i]!.toFixed(2))] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Works apart; of one long work, tenths of its labels, each with the rules’ answers before it. */
const foldOf = ({ tale, at }: Example) => (isLong(tale) ? `long ${(at * 7919) % 10}` : tale.text)
const right = new Map<Example, boolean>()
for (const fold of new Set(examples.map(foldOf))) {
  const weights = fitted(examples.filter((example) => foldOf(example) !== fold))
  const these = examples.filter((example) => foldOf(example) === fold && !example.framed)
  if (these.length === 0) continue
  const { tale } = these[0]!
  // As it is read: with what was found for the speeches before, right or wrong.
  const read = isLong(tale)
    ? null
    : new Map(attributeSpeech(tale.text, tale.language, tableOf(weights)).map((one) => [one.start, one.speaker]))
  for (const example of these) {
    const label = example.tale.labels.find(({ start }) => start === example.at)!
    right.set(example, read === null ? isRight(example, weights) : says(label, read.get(example.at) ?? null))
    if (process.argv.includes(example.tale.name) && !right.get(example)) explain(example, weights, read)
  }
}
console.log('| passage | weighed | right by rules | right by weights fitted on others |\n|---|---|---|---|')
const row = (name: string, all: readonly Example[]) => {
  const these = all.filter(({ framed }) => !framed)
  console.log(
    `| ${name} | ${these.length} | ${these.filter(({ byRules }) => byRules).length} | ${these.filter((one) => right.get(one)).length} |`,
  )
}
for (const name of new Set(examples.map(({ tale }) => tale.name)))
  row(
    name,
    examples.filter(({ tale }) => tale.name === name),
  )
for (const language of ['zh', 'en'] as const) {
  const those = examples.filter(({ tale }) => tale.language === language)
  row(`**all ${language}**`, those)
  row(
    `**${language}, after the rules**`,
    those.filter(({ tale }) => afterRules.has(tale.name)),
  )
}

if (process.argv.includes('--write')) {
  const lines = Object.entries(tableOf(fitted(examples))).map(([name, weight]) => `  '${name}': ${weight},`)
  const file = path.resolve(import.meta.dirname, '../src/story/dialects/prose/turns/weights.ts')
  writeFileSync(
    file,
    `/* Fitted by \`node bench/attribution-weights.ts --write\`; not made by hand. */

/** What each clue weighs for or against somebody, in natural logarithms of odds. */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
