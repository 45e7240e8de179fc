import { ownTales, type Score, scoreTale, sum, worksAreHere, workTales } from '../test/golden/attribution/measure.ts'

/* Who says what in prose, against labels made by hand: `node bench/attribution.ts [name]`; a name lists what is wrong there,
 * `--sealed` measures the passages that are kept for the end. */
const only = process.argv.slice(2).find((word) => !word.startsWith('--'))
const parts = process.argv.includes('--sealed')
  ? (['tuning', 'held', 'sealed'] as const)
  : (['tuning', 'held'] as const)
const scores = [...ownTales(), ...(worksAreHere ? workTales() : [])]
  .filter(({ part }) => parts.some((one) => one === part))
  .map(scoreTale)
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const row = (name: string, explicit: Score, implicit: Score) =>
  `| ${name} | ${explicit.labelled} | ${share(explicit.right, explicit.given)} | ${share(explicit.right, explicit.labelled)} | ${implicit.labelled} | ${share(implicit.right, implicit.given)} | ${share(implicit.right, implicit.labelled)} |`
console.log(
  '| passage | explicit | precision | recall | implicit | precision | recall |\n|---|---|---|---|---|---|---|',
)
for (const { tale, explicit, implicit, wrong } of scores) {
  console.log(row(`${tale.name} (${tale.language}, ${tale.part})`, explicit, implicit))
  if (only === tale.name)
    for (const { at, wanted, got, by } of wrong)
      console.log(`    ${at} ${wanted} ≠ ${got} (${by}): ${tale.text.slice(at - 30, at + 20).replaceAll('\n', '¶')}`)
}
for (const language of ['zh', 'en'] as const) {
  for (const part of parts) {
    const these = scores.filter(({ tale }) => tale.language === language && tale.part === part)
    console.log(
      row(
        `**all ${language}, ${part}**`,
        sum(these.map(({ explicit }) => explicit)),
        sum(these.map(({ implicit }) => implicit)),
      ),
    )
  }
}
