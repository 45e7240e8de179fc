import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { weighSpeech } from '#story'
import { type LabelledTale, ownTales, workTales } from '../test/golden/attribution/measure.ts'

/*
 * What the clues for an unframed speaker weigh, fitted on the tuning passages alone: `node bench/attribution-weights.ts` says how well
 * weights do on passages that they were not fitted on, and `--write` stores those that are fitted on all of them. No chance takes part.
 */

interface Example {
  tale: LabelledTale
  at: number
  candidates: { right: boolean; clues: number[] }[]
  byRules: boolean
}

const shrink = 1
const steps = 300

const names: string[] = []
const index = new Map<string, number>()
const numberOf = (clue: string): number => {
  if (!index.has(clue)) index.set(clue, names.push(clue) - 1)
  return index.get(clue)!
}

const examples = [...ownTales(), ...workTales()]
  .filter(({ part, language }) => part === 'tuning' && language === 'zh')
  .flatMap((tale): Example[] => {
    const weighed = new Map(weighSpeech(tale.text, tale.language).map((speech) => [speech.start, speech.candidates]))
    return tale.labels.flatMap(({ start, names: labelled }) => {
      const isRight = (speaker: string | null) =>
        labelled.some((name) => name.toLowerCase() === (speaker ?? '').toLowerCase())
      const candidates = (weighed.get(start) ?? []).map(({ speaker, clues }) => ({
        right: isRight(speaker),
        clues: clues.map((clue) => numberOf(speaker === null ? `nobody.${clue}` : clue)),
        rule: clues.includes(speaker === null ? 'ruleNobody' : 'rule'),
      }))
      if (candidates.length === 0) return []
      const byRules = candidates.some(({ right, rule }) => right && rule)
      return [{ tale, at: start, candidates, byRules }]
    })
  })

/** Weights under which the right candidates are likely: gradient ascent of the log likelihood, held near zero. */
function fitted(these: readonly Example[]): Float64Array {
  const weights = new Float64Array(names.length)
  const seen = new Float64Array(names.length).fill(1e-8)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => -shrink * weight)
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
    for (const [i, by] of slope.entries()) {
      seen[i]! += by * by
      weights[i]! += (0.3 * by) / Math.sqrt(seen[i]!)
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

/** Works apart; of one long work, tenths of its labels. */
const foldOf = ({ tale, at }: Example) => (tale.name.startsWith('gods') ? `gods ${(at * 7919) % 10}` : tale.name)
const right = new Map<Example, boolean>()
for (const fold of new Set(examples.map(foldOf))) {
  const weights = fitted(examples.filter((example) => foldOf(example) !== fold))
  for (const example of examples) if (foldOf(example) === fold) right.set(example, isRight(example, weights))
}
console.log('| passage | weighed | right by rules | right by weights fitted on others |\n|---|---|---|---|')
const row = (name: string, these: readonly Example[]) =>
  console.log(
    `| ${name} | ${these.length} | ${these.filter(({ byRules }) => byRules).length} | ${these.filter((one) => right.get(one)).length} |`,
  )
for (const name of new Set(examples.map(({ tale }) => tale.name)))
  row(
    name,
    examples.filter(({ tale }) => tale.name === name),
  )
row('**all**', examples)

if (process.argv.includes('--write')) {
  const weights = fitted(examples)
  const table = (nobody: boolean) =>
    names
      .flatMap((name, i) =>
        name.startsWith('nobody.') === nobody ? [[name.replace('nobody.', ''), weights[i]!] as const] : [],
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},`)
      .join('\n')
  const file = path.resolve(import.meta.dirname, '../src/story/dialects/prose/turns/weights.ts')
  writeFileSync(
    file,
    `/* Fitted by \`node bench/attribution-weights.ts --write\`; not made by hand. */

/** What each clue weighs for or against somebody, in natural logarithms of odds. */
export const weights: Readonly<Record<string, number>> = {
${table(false)}
}

/** The same for nobody of the tale. */
export const nobodyWeights: Readonly<Record<string, number>> = {
${table(true)}
}
`,
  )
}
