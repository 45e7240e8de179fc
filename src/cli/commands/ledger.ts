import type { Language, LocalText } from '#core'
import type { LedgerEntry, LedgerTotal, Money } from '#store'
import { checkLanguage } from '../options.ts'
import { seriesNamed, withDatabase } from '../series-named.ts'
import { layTable } from '../table.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface LedgerFlags {
  json?: boolean
  lang?: string
  home?: string
  all?: boolean
}

const works: Readonly<Record<string, LocalText>> = {
  segment: { zh: '画面', en: 'pictures' },
  sound: { zh: '混音', en: 'mixes' },
  cover: { zh: '封面', en: 'covers' },
  check: { zh: '检查', en: 'checks' },
}

/** `sanbu ledger`: what a series took in time and money, by episode and kind of work; `--all` names every piece. */
export async function runLedger(
  name: string,
  flags: LedgerFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const { totals, entries } = await withDatabase(flags.home, async ({ ledger, ...database }) => {
    const series = await seriesNamed(name, database)
    return {
      totals: await ledger.totals({ series }, ['episode', 'work']),
      entries: flags.all === true ? await ledger.list({ series }, { limit: 1000 }) : [],
    }
  })
  if (flags.json === true) say(terminal, JSON.stringify({ totals, entries }, null, 2))
  else if (totals.length === 0) say(terminal, pick(language, '还没有花费。', 'Nothing was spent yet.'))
  else for (const line of [...printTotals(totals, language), ...printEntries(entries)]) say(terminal, line)
  return exitCodes.fine
}

function printTotals(totals: readonly LedgerTotal[], language: Language): string[] {
  const head = pick(language, '集 工作 件数 处理器秒 已付 预留', 'episode work pieces CPU-s paid reserved').split(' ')
  const rows = [...totals]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((total) => rowOf(total.of.episode ?? '-', total.of.work ?? '-', [total], language))
  return layTable([head, ...rows, rowOf(pick(language, '合计', 'all'), '', totals, language)])
}

const keyOf = ({ of }: LedgerTotal) => `${of.episode ?? ''} ${of.work ?? ''}`

function rowOf(episode: string, work: string, totals: readonly LedgerTotal[], language: Language): string[] {
  const sum = (pick: (total: LedgerTotal) => number) => totals.reduce((all, total) => all + pick(total), 0)
  return [
    episode,
    works[work]?.[language] ?? work,
    String(sum(({ entries }) => entries)),
    sum(({ cpuSeconds }) => cpuSeconds).toFixed(1),
    moneyOf(totals.flatMap(({ paid }) => paid)),
    moneyOf(totals.flatMap(({ reserved }) => reserved)),
  ]
}

function printEntries(entries: readonly LedgerEntry[]): string[] {
  const rows = entries.map(({ at, phase, shot, episode, work, engine, cpuSeconds, cost }) => [
    at.slice(0, 19).replace('T', ' '),
    phase === 'estimate' ? '~' : '',
    shot ?? episode ?? '',
    work,
    engine,
    cpuSeconds.toFixed(2),
    cost === null ? '' : moneyText(cost),
  ])
  return rows.length === 0 ? [] : ['', ...layTable(rows)]
}

/** One sum a currency. */
function moneyOf(all: readonly Money[]): string {
  const sums = new Map<string, number>()
  for (const { amount, currency } of all) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return [...sums].map(([currency, amount]) => moneyText({ amount, currency })).join(' + ') || '-'
}

/** `CNY 12.34`: amounts are kept in whole minor units, and how many make one differs by currency. */
export function moneyText({ amount, currency }: Money): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return `${currency} ${(amount / 10 ** digits).toFixed(digits)}`
}
