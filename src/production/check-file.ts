import { type CheckReport, checkReportSchema } from '#release'
import type { ArtefactStore } from '#store'
import { address } from './graph/address.ts'
import type { CheckQuestion } from './render-worker.ts'

export interface CheckFileRequest {
  /** What the check is asked; the file's place does not matter, its bytes do. */
  question: CheckQuestion
  /** SHA-256 of the file. */
  sha256: string
  /** The captions that lie beside it. */
  captions: string
  /** Version of the check. */
  maker: string
  store: ArtefactStore
  run(question: CheckQuestion): Promise<CheckReport>
}

/** Checks a finished file, unless this very file was checked for the same before: bytes that did not change are not looked through again. */
export async function checkFile({
  question,
  sha256,
  captions,
  maker,
  store,
  run,
}: CheckFileRequest): Promise<CheckReport> {
  const { file: _, ...asked } = question
  const key = address({ kind: 'check', maker, sha256, captions, asked })
  const known = await store.get('check', key)
  if (known !== null) {
    const report = checkReportSchema.safeParse(JSON.parse(new TextDecoder().decode(known)))
    if (report.success) return { ...report.data, file: question.file }
  }
  const report = await run(question)
  await store.put('check', key, new TextEncoder().encode(JSON.stringify(report)))
  return report
}
