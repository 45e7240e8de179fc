import { type Language, type LocalText, StudioError } from '#core'
import { openProduction } from '#production'
import type { Run } from '#store'
import { checkLanguage } from '../options.ts'
import { withDatabase } from '../series-named.ts'
import { layTable } from '../table.ts'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface RunsFlags {
  json?: boolean
  lang?: string
  home?: string
}

const states: Readonly<Record<Run['state'], LocalText>> = {
  waiting: { zh: '排队', en: 'waiting' },
  running: { zh: '在做', en: 'running' },
  interrupted: { zh: '中断', en: 'interrupted' },
  done: { zh: '做好了', en: 'done' },
  failed: { zh: '没做成', en: 'failed' },
  stopped: { zh: '停下了', en: 'stopped' },
}

/** `sanbu runs`: what is being made and what was, the latest first. */
export async function runRuns(flags: RunsFlags, language: Language, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  const runs = await withDatabase(flags.home, ({ runs }) => runs.list({ limit: 50 }))
  if (flags.json === true) say(terminal, JSON.stringify(runs, null, 2))
  else if (runs.length === 0) say(terminal, pick(language, '还没有制作过', 'Nothing was made yet'))
  else for (const line of printRuns(runs, language)) say(terminal, line)
  return exitCodes.fine
}

/** `sanbu stop`: stops a run, wherever it is worked on; what is finished is kept. */
export async function runStop(id: string, flags: RunsFlags, language: Language, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  await withDatabase(flags.home, async ({ runs }) => {
    if ((await runs.get(id)) !== null) return
    throw new StudioError({
      code: 'store.no-such-run',
      message: { zh: `没有这次制作：${id}。用 sanbu runs 查看`, en: `There is no such run: ${id}. See sanbu runs` },
    })
  })
  const production = await openProduction({ home: flags.home ?? null, workers: 1, hub: false })
  try {
    const run = await production.stop(id)
    say(terminal, flags.json === true ? JSON.stringify(run, null, 2) : `${id}  ${states[run.state][language]}`)
    return exitCodes.fine
  } finally {
    await production.close()
  }
}

function printRuns(runs: readonly Run[], language: Language): string[] {
  const head = pick(language, '编号 状态 剧 时间', 'run state series asked').split(' ')
  return layTable([
    head,
    ...runs.map(({ id, state, series, createdAt, error }) => [
      id,
      states[state][language],
      series,
      createdAt.slice(0, 16).replace('T', ' '),
      error?.message[language] ?? '',
    ]),
  ])
}
