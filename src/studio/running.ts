import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { createEntrance } from './access/entrance.ts'
import { readSecret } from './access/secret.ts'

// Two studios over one home would both go on with what is made there. The one that runs is noted in the home; a note whose
// studio does not answer is from one that was killed.

const noteSchema = z.object({ port: z.number().int() })
const fileOf = (home: string) => join(home, 'studio.json')

/** Address of the studio that runs over this home; null when none does. */
export async function findRunningStudio(home: string): Promise<string | null> {
  const text = await readFile(fileOf(home), 'utf8').catch(() => null)
  if (text === null) return null
  const note = noteSchema.safeParse(parseJson(text))
  if (!note.success) return null
  const { port } = note.data
  const { token } = createEntrance({ secret: await readSecret(home), port, password: null })
  // Only this home's studio takes this home's token.
  const answer = await fetch(`http://127.0.0.1:${port}/?token=${token}`, { signal: AbortSignal.timeout(2000) }).catch(
    () => null,
  )
  await answer?.body?.cancel()
  return answer?.status === 200 && answer.headers.has('set-cookie') ? `http://127.0.0.1:${port}/?token=${token}` : null
}

export async function noteRunning(home: string, port: number): Promise<void> {
  await writeFile(fileOf(home), `${JSON.stringify({ port })}\n`, { mode: 0o600 })
}

export async function forgetRunning(home: string): Promise<void> {
  await rm(fileOf(home), { force: true })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
