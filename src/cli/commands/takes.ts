import type { Language } from '#core'
import { checkLanguage } from '../options.ts'
import { seriesNamed, withDatabase } from '../series-named.ts'
import { layTable } from '../table.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'
import { moneyText } from './ledger.ts'

export interface TakesFlags {
  json?: boolean
  lang?: string
  home?: string
  shot?: string
}

/** `sanbu takes`: everything that was tried for a shot; the id of one, put into the choices' `picks`, keeps it. */
export async function runTakes(
  name: string,
  flags: TakesFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  const takes = await withDatabase(flags.home, async (database) => {
    const series = await seriesNamed(name, database)
    return database.takes.list(flags.shot === undefined ? { series } : { series, shot: flags.shot })
  })
  if (flags.json === true) say(terminal, JSON.stringify(takes, null, 2))
  else if (takes.length === 0) say(terminal, pick(language, '还没有拍过。', 'Nothing was made yet.'))
  else {
    const head = pick(
      language,
      '镜头 一条 引擎 版本 处理器秒 费用 时间',
      'shot take engine version CPU-s cost at',
    ).split(' ')
    const rows = takes.map(({ shot, id, engine, engineVersion, cpuSeconds, cost, at }) => [
      shot,
      id,
      engine,
      engineVersion.slice(0, 8),
      cpuSeconds.toFixed(1),
      cost === null ? '-' : moneyText(cost),
      at.slice(0, 19).replace('T', ' '),
    ])
    for (const line of layTable([head, ...rows])) say(terminal, line)
  }
  return exitCodes.fine
}
