import type { Language } from '#core'
import type { BudgetState } from '#store'
import { checkLanguage } from '../options.ts'
import { seriesNamed, withDatabase } from '../series-named.ts'
import { layTable } from '../table.ts'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'
import { moneyText } from './ledger.ts'

export interface BudgetFlags {
  json?: boolean
  lang?: string
  home?: string
  limit?: string
  unit: string
  engine?: string
  remove?: boolean
}

/** `sanbu budget`: the most that may be spent, on one series or on everything. Work stops before a budget would be passed. */
export async function runBudget(
  name: string | undefined,
  flags: BudgetFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const unit = flags.unit.toUpperCase()
  if (!/^[A-Z]{3}$/.test(unit))
    throw new UsageError({
      zh: `--unit 是 CPU（处理器秒）或货币代码，如 CNY，不是「${flags.unit}」`,
      en: `--unit takes CPU (processor seconds) or a currency such as CNY, not "${flags.unit}"`,
    })
  const budgets = await withDatabase(flags.home, async ({ budgets, ...database }) => {
    const series = name === undefined ? null : await seriesNamed(name, database)
    const which = { series, engine: flags.engine ?? null, unit }
    if (flags.remove === true) await budgets.remove(which)
    else if (flags.limit !== undefined) await budgets.set({ ...which, limit: wholeUnits(flags.limit) })
    return budgets.list(series ?? undefined)
  })
  if (flags.json === true) say(terminal, JSON.stringify(budgets, null, 2))
  else if (budgets.length === 0) say(terminal, pick(language, '没有设预算。', 'No budget is set.'))
  else for (const line of printBudgets(budgets, language)) say(terminal, line)
  return exitCodes.fine
}

function wholeUnits(text: string): number {
  const limit = Number(text)
  if (!Number.isSafeInteger(limit) || limit < 0)
    throw new UsageError({
      zh: `--limit 应是不小于 0 的整数（处理器秒，或货币的最小单位：分），不是「${text}」`,
      en: `--limit takes a whole number from 0 (processor seconds, or minor units of the currency: cents), not "${text}"`,
    })
  return limit
}

function printBudgets(budgets: readonly BudgetState[], language: Language): string[] {
  const head = pick(language, '剧集 引擎 上限 已用 预留', 'series engine limit spent reserved').split(' ')
  const amount = (value: number, unit: string) =>
    unit === 'CPU' ? `${value.toFixed(0)} s CPU` : moneyText({ amount: Math.round(value), currency: unit })
  const rows = budgets.map(({ series, engine, unit, limit, spent, reserved }) => [
    series ?? pick(language, '（全部）', '(all)'),
    engine ?? pick(language, '（全部）', '(all)'),
    amount(limit, unit),
    amount(spent, unit),
    amount(reserved, unit),
  ])
  return layTable([head, ...rows])
}
