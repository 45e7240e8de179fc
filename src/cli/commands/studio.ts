import type { Language } from '#core'
import { homeFolder } from '#store'
import { checkLanguage, parsePort, parseWorkers } from '../options.ts'
import { exitCodes, pick, say, type Terminal, UsageError } from '../terminal.ts'

export interface StudioFlags {
  port?: string
  network?: boolean
  password?: string
  workers?: string
  home?: string
  json?: boolean
  lang?: string
}

/** Runs the studio until it is told to end. */
export async function runStudio(flags: StudioFlags, language: Language, terminal: Terminal): Promise<number> {
  checkLanguage(flags.lang)
  const tell = (zh: string, en: string) => {
    if (flags.json !== true) terminal.err.write(`${pick(language, zh, en)}\n`)
  }
  // Loaded only here: no other command needs a server.
  const { startStudio } = await import('#studio')
  const started = await startStudio({
    home: homeFolder(flags.home),
    port: parsePort(flags.port),
    password: passwordOf(flags, terminal),
    workers: parseWorkers(flags.workers),
    onStep(step) {
      if (step === 'database') tell('正在打开数据库……', 'Opening the database …')
      else
        tell(
          '正在构建网页，只在首次或更新后需要，约十几秒……',
          'Building the pages, on a first start or after a change: some ten seconds …',
        )
    },
  })
  if (started.kind === 'running') {
    if (flags.json === true) say(terminal, JSON.stringify({ address: started.address, running: true }))
    else say(terminal, `${pick(language, '工作室已经在运行', 'The studio is running already')}: ${started.address}`)
    return exitCodes.fine
  }
  const { studio } = started
  if (flags.json === true) {
    const { address, networkAddress, port } = studio
    say(terminal, JSON.stringify({ address, networkAddress, port }))
  } else {
    say(terminal, `\n  ${pick(language, '打开', 'Open')}  ${studio.address}\n`)
    if (studio.networkAddress !== null) {
      say(terminal, `  ${pick(language, '其他设备', 'Other devices')}  ${studio.networkAddress}\n`)
      tell(
        '  同一网络中知道密码的人都能使用，内容未加密传输',
        '  Anyone in this network who knows the password can use it; what is sent is not encrypted',
      )
    }
    tell('  按 Ctrl-C 结束', '  Ctrl-C ends it')
  }
  await untilToldToEnd()
  tell('正在结束……正在制作的会在下次启动时继续', 'Ending … what is being made goes on at the next start')
  await studio.close()
  return exitCodes.fine
}

/** The network is let in only by saying so and with a password. */
function passwordOf({ network, password }: StudioFlags, terminal: Terminal): string | null {
  const given = password ?? terminal.environment['SANBU_STUDIO_PASSWORD']
  if (network !== true) {
    if (password === undefined) return null
    throw new UsageError({ zh: '--password 要和 --network 一起用', en: '--password goes with --network' })
  }
  if (given !== undefined && given !== '') return given
  throw new UsageError({
    zh: '在网络上开放需要密码：用 --password，或设置环境变量 SANBU_STUDIO_PASSWORD',
    en: 'Opening to the network needs a password: give --password, or set SANBU_STUDIO_PASSWORD',
  })
}

function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
