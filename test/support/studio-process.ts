import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { openStudio, type StudioClient } from '#studio/client'
import { removeFolder } from './remove-folder.ts'
import { enter } from './studio.ts'

const program = path.resolve(import.meta.dirname, '../../bin/sanbu.js')

/** The studio as a person starts it: `sanbu studio`, in a process of its own, that can be killed. */
export interface StudioProcess {
  readonly home: string
  /** What the terminal shows. */
  readonly address: string
  readonly base: string
  /** What the terminal shows for other devices; null while they are not let in. */
  readonly networkAddress: string | null
  client(): Promise<StudioClient>
  /** @param more options of this start alone, beside the usual ones */
  start(more?: readonly string[]): Promise<void>
  /** As a power cut: nothing can be written down any more. */
  kill(): Promise<void>
  /** As Ctrl-C. Gives the exit code. */
  end(): Promise<number | null>
  close(): Promise<void>
}

export async function startStudioProcess(options: readonly string[] = []): Promise<StudioProcess> {
  const home = await mkdtemp(path.join(tmpdir(), 'sanbu-process-'))
  let child: ChildProcess | null = null
  let address = ''
  let networkAddress: string | null = null
  let port = '0'
  const gone = (running: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (running.exitCode !== null || running.signalCode !== null) resolve(running.exitCode)
      else running.once('exit', resolve)
    })
  const send = async (signal: NodeJS.Signals) => {
    const running = child
    child = null
    running?.kill(signal)
    return running === null ? null : gone(running)
  }
  const studio: StudioProcess = {
    home,
    get address() {
      return address
    },
    get base() {
      return new URL(address).origin
    },
    get networkAddress() {
      return networkAddress
    },
    async client() {
      return openStudio({ base: studio.base, headers: { cookie: await enter(address) } })
    },
    async start(more = []) {
      const started = spawn(
        process.execPath,
        [program, 'studio', '--json', '--home', home, '--port', port, '--workers', '2', ...options, ...more],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      child = started
      const told = await new Promise<string>((resolve, reject) => {
        createInterface({ input: started.stdout! }).once('line', resolve)
        started.once('exit', (code) => reject(new Error(`the studio ended by itself: ${code}`)))
      })
      const { port: bound, ...opened } = JSON.parse(told) as {
        address: string
        networkAddress: string | null
        port: number
      }
      address = opened.address
      networkAddress = opened.networkAddress
      port = String(bound)
    },
    async kill() {
      await send('SIGKILL')
    },
    end: () => send('SIGTERM'),
    async close() {
      await send('SIGTERM')
      await removeFolder(home)
    },
  }
  await studio.start()
  return studio
}
