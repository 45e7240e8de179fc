import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ownTales, type Score, scoreTale, sum, worksAreHere, workTales } from './attribution/measure.ts'

const recall = ({ right, labelled }: Score) => right / Math.max(1, labelled)

/** What `docs/attribution.md` reports, less a margin of a few labels, so that a change for the worse is seen. */
const floors = {
  zh: { explicit: 0.83, implicit: 0.75 },
  en: { explicit: 0.9, implicit: 0.75 },
}

describe.each(['zh', 'en'] as const)('who speaks in passages written for the project, %s', (language) => {
  const scores = ownTales()
    .filter((tale) => tale.language === language && tale.part !== 'sealed')
    .map(scoreTale)
  test('every label is at a quotation', () => {
    for (const { wrong } of scores) expect(wrong.filter(({ by }) => by === 'no quotation')).toEqual([])
    expect(sum(scores.map(({ explicit }) => explicit)).labelled).toBeGreaterThan(15)
  })
  test('is found', () => {
    expect(recall(sum(scores.map(({ explicit }) => explicit)))).toBeGreaterThanOrEqual(floors[language].explicit)
    expect(recall(sum(scores.map(({ implicit }) => implicit)))).toBeGreaterThanOrEqual(floors[language].implicit)
  })
})

describe.skipIf(!worksAreHere)('who speaks in old works (needs ../shared/inputs)', () => {
  const scores = worksAreHere
    ? workTales()
        .filter(({ part }) => part !== 'sealed')
        .map(scoreTale)
    : []
  test('is found as often as the documents say', () => {
    for (const language of ['zh', 'en'] as const) {
      const these = scores.filter(({ tale }) => tale.language === language)
      expect(recall(sum(these.map(({ explicit }) => explicit)))).toBeGreaterThanOrEqual(0.9)
      // What `docs/attribution.md` says of all these works together, less a few labels.
      expect(recall(sum(these.map(({ implicit }) => implicit)))).toBeGreaterThanOrEqual(language === 'zh' ? 0.77 : 0.68)
    }
  })
})

describe('who speaks in what was sealed', () => {
  const scores = [...ownTales(), ...(worksAreHere ? workTales() : [])]
    .filter(({ part }) => part === 'sealed')
    .map(scoreTale)
  test('every label lies between its quotation marks', () => {
    for (const { tale } of scores)
      for (const { start, end } of tale.labels)
        expect(tale.text[start - 1]! + tale.text[end], `${tale.name} ${start}`).toMatch(/^(?:“”|"")$/)
  })
  // What was labelled since the last measure has no row yet: only its labels are tried, so that its totals stay unseen until it is measured.
  const told = readFileSync(path.resolve(import.meta.dirname, '../../docs/attribution.md'), 'utf8')
  const measured = scores.filter(({ tale }) => told.includes(`| ${tale.name} (${tale.language}, sealed) |`))
  const languages = [...new Set(measured.map(({ tale }) => tale.language))]
  test.each(languages)('is found as often as the documents say, less a few labels, %s', (language) => {
    const these = measured.filter(({ tale }) => tale.language === language)
    expect(recall(sum(these.map(({ explicit }) => explicit)))).toBeGreaterThanOrEqual(language === 'zh' ? 0.87 : 0.9)
    expect(recall(sum(these.map(({ implicit }) => implicit)))).toBeGreaterThanOrEqual(language === 'zh' ? 0.69 : 0.75)
  })
})
