import { fontFiles } from '#media'
import { openProduction } from '#production'
import { ensureFolder } from '#store'
import { shortestPassword, weakPassword } from './access/password.ts'
import { createLetterDesk, type LetterDesk } from './letters/letter-desk.ts'
import { findPages } from './pages/find-pages.ts'
import { findRunningStudio, forgetRunning, noteRunning } from './running.ts'
import { type ServedStudio, serveStudio } from './serve-studio.ts'

export interface StartOptions {
  home: string
  /** Null takes the usual one, or the next that is free. */
  port: number | null
  /** Lets other devices in who know it; null listens to this machine only. */
  password: string | null
  /** Render processes; null takes one a core. */
  workers: number | null
  /** What takes a while, as it begins. */
  onStep(step: 'database' | 'pages'): void
}

export type StartedStudio = { kind: 'started'; studio: ServedStudio } | { kind: 'running'; address: string }

/** Everything that the studio needs, and the studio: what `npm start` does. */
export async function startStudio(options: StartOptions): Promise<StartedStudio> {
  const { home, port, password, workers, onStep } = options
  if (password !== null && password.length < shortestPassword) throw weakPassword()
  await ensureFolder(home)
  const running = await findRunningStudio(home)
  if (running !== null) return { kind: 'running', address: running }
  onStep('database')
  const [production, pages] = await Promise.all([
    openProduction({ home, workers, hub: true, runs: 1 }),
    findPages({ home, onBuild: () => onStep('pages') }),
  ])
  try {
    const letters = createLetterDesk()
    const studio = await serveStudio({ home, production, port, password, pages, letters })
    await noteRunning(home, studio.port)
    cutHouseLetters(letters)
    return {
      kind: 'started',
      studio: {
        ...studio,
        async close() {
          await forgetRunning(home)
          await studio.close()
          await production.close()
        },
      },
    }
  } catch (error) {
    await production.close()
    throw error
  }
}

/** While the person turns to the browser: the first picture of every series waits for them, and they take half a second. */
function cutHouseLetters(letters: LetterDesk): void {
  for (const { family } of fontFiles) void letters.cut(family, '').catch(() => {})
}
