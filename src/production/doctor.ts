import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { errorText, type LocalText, localTextSchema } from '#core'
import { createSpeakEngines } from '#engines'
import { encodeSegment, fontFiles, installCanvas } from '#media'
import { designVoices } from '#sound'
import { type Database, ensureFolder, homeFolder, openArtefactStore, openDatabase, readConfig } from '#store'
import { readScript } from '#story'

/** What the doctor says of one thing. */
export const findingSchema = z.object({
  about: localTextSchema,
  verdict: z.enum(['fine', 'warning', 'broken']),
  /** What it is, or what is wrong and what to do. */
  message: localTextSchema,
})
export type Finding = z.infer<typeof findingSchema>

interface Examination {
  about: LocalText
  examine(home: string): Promise<Omit<Finding, 'about'>>
}

const fine = (zh: string, en: string) => ({ verdict: 'fine' as const, message: { zh, en } })
const warning = (zh: string, en: string) => ({ verdict: 'warning' as const, message: { zh, en } })

const gigabyte = 1024 ** 3
/** An episode at full size with everything on the way to it takes about a tenth of this. */
const fewGigabytes = 2

const examinations: readonly Examination[] = [
  {
    about: { zh: 'Node', en: 'Node' },
    async examine() {
      const major = Number(process.versions.node.split('.')[0])
      if (major >= 24) return fine(process.version, process.version)
      return warning(`${process.version}，应为 24`, `${process.version}; it should be 24: run npm install`)
    },
  },
  {
    about: { zh: '数据文件夹', en: 'Home folder' },
    async examine(home) {
      await ensureFolder(home)
      const { bavail, bsize } = await statfs(home)
      const free = (bavail * bsize) / gigabyte
      const text = `${home}，${free.toFixed(1)} GB`
      if (free > fewGigabytes) return fine(`${text} 可用`, `${home}, ${free.toFixed(1)} GB free`)
      return warning(`${text} 可用，快满了`, `${home}, only ${free.toFixed(1)} GB free: make room`)
    },
  },
  {
    about: { zh: '设置', en: 'Settings' },
    async examine(home) {
      const { contentProducer } = await readConfig(home)
      if (contentProducer !== null) return fine(contentProducer, contentProducer)
      return warning(
        '没有设置 contentProducer，标识里写的是 unregistered；发布前请设置',
        'contentProducer is not set, so labels say "unregistered": set it before publishing',
      )
    },
  },
  {
    about: { zh: '成果存储', en: 'Artefacts' },
    async examine(home) {
      const store = await openArtefactStore(home)
      const key = '0'.repeat(64)
      const bytes = new TextEncoder().encode('doctor')
      await store.put('memory', key, bytes)
      if ((await store.get('memory', key)) === null) throw new Error('what was written could not be read')
      return fine('可写可读', 'can be written and read')
    },
  },
  {
    about: { zh: '数据库', en: 'Database' },
    async examine(home) {
      const began = performance.now()
      const database = await openDatabase({ home })
      try {
        const took = ((performance.now() - began) / 1000).toFixed(1)
        const which = database.builtIn ? { zh: '内置', en: 'built in' } : { zh: 'DATABASE_URL', en: 'DATABASE_URL' }
        return await examineRuns(database, `${which.zh}，${took} 秒`, `${which.en}, ${took} s`)
      } finally {
        await database.close()
      }
    },
  },
  {
    about: { zh: '绘制与编码', en: 'Drawing and encoding' },
    async examine() {
      installCanvas()
      const rate = { numerator: 25, denominator: 1 }
      const { signal } = new AbortController()
      const shot = { width: 90, height: 160, rate, length: 5, signal, onFrame: () => {}, paint: () => {} }
      await encodeSegment(shot)
      return fine(`${Object.keys(fontFiles).length} 种字体`, `${Object.keys(fontFiles).length} fonts`)
    },
  },
  {
    about: { zh: '配音', en: 'Voices' },
    async examine() {
      const engines = createSpeakEngines({ copies: 1 })
      try {
        const { story } = readScript({ text: '第1集\n1-1 日 内 家\n人物：甲\n甲：你好。\n', file: 'a.txt' })
        const voice = designVoices(story)[0]!
        const request = { text: '你好', language: 'zh' as const, voice, expression: 'neutral' as const, intensity: 0 }
        const { timing } = await engines.speak(request)
        return fine(`中文 ${timing.seconds.toFixed(1)} 秒`, `Chinese, ${timing.seconds.toFixed(1)} s`)
      } finally {
        await engines.close()
      }
    },
  },
  {
    about: { zh: '配音服务', en: 'Voice service' },
    async examine(home) {
      const { voiceService } = await readConfig(home)
      if (voiceService === null) return fine('没有选；由本机配音', 'none chosen: this machine speaks')
      const { url, model, price } = voiceService
      const key = process.env['SANBU_VOICE_KEY']
      // Asking whether it answers would cost.
      if (key || price === null) return fine(`${url} ${model}`, `${url} ${model}`)
      return warning(
        `${url} ${model}：要付费，但没有设置 SANBU_VOICE_KEY`,
        `${url} ${model}: it has a price, and SANBU_VOICE_KEY is not set`,
      )
    },
  },
  {
    about: { zh: '临时文件夹', en: 'Temporary folder' },
    async examine() {
      const folder = await mkdtemp(join(tmpdir(), 'sanbu-doctor-'))
      await rm(folder, { recursive: true })
      return fine(tmpdir(), tmpdir())
    },
  },
]

async function examineRuns({ runs }: Database, zh: string, en: string) {
  const broken = await runs.list({ states: ['interrupted', 'failed'], limit: 20 })
  if (broken.length === 0) return fine(zh, en)
  const ids = broken.map(({ id }) => id).join(', ')
  return warning(
    `${zh}；有 ${broken.length} 次没有做完（${ids}），sanbu resume 可以接着做`,
    `${en}; ${broken.length} runs are unfinished (${ids}): sanbu resume goes on with them`,
  )
}

/** Tries everything that making needs on this machine, and says what it finds, broken things with their reason. */
export async function examineInstallation(options: { home?: string | null } = {}): Promise<Finding[]> {
  const home = homeFolder(options.home ?? undefined)
  const findings: Finding[] = []
  for (const { about, examine } of examinations) {
    try {
      findings.push({ about, ...(await examine(home)) })
    } catch (error) {
      const message = { zh: errorText(error, 'zh'), en: errorText(error, 'en') }
      findings.push({ about, verdict: 'broken', message })
    }
  }
  return findings
}
