import { z } from 'zod'
import { frameRateSchema, type Language, localTextSchema } from '#core'

/** One thing that the check found. */
export const findingSchema = z.object({
  /** Stable and dotted: `picture.frozen`. */
  code: z.string(),
  /** `error`: do not publish. `warning`: look at it. */
  severity: z.enum(['error', 'warning']),
  message: localTextSchema,
  /** Where, in seconds from the start; null for the file as a whole. */
  seconds: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** First frame concerned. */
  frame: z.number().int().min(0).nullable(),
})
export type Finding = z.infer<typeof findingSchema>

/** What `sanbu check` says about a finished file, from the file alone and what lies beside it. */
export const checkReportSchema = z.object({
  version: z.literal(1),
  file: z.string(),
  /** `fail` when there is an error, `warn` when there are only warnings. */
  verdict: z.enum(['pass', 'warn', 'fail']),
  facts: z.object({
    container: z.string(),
    bytes: z.number().int(),
    faststart: z.boolean(),
    seconds: z.number(),
    picture: z
      .object({
        codec: z.string(),
        profile: z.string().nullable(),
        width: z.number().int(),
        height: z.number().int(),
        frames: z.number().int(),
        rate: frameRateSchema,
        bitrate: z.number(),
      })
      .nullable(),
    sound: z
      .object({ codec: z.string(), sampleRate: z.number(), channels: z.number(), seconds: z.number() })
      .nullable(),
    tags: z.array(z.object({ key: z.string(), value: z.string() })),
  }),
  measures: z.object({
    /** LUFS, integrated over the whole file; null without sound or when all is silent. */
    loudness: z.number().nullable(),
    /** dBTP. */
    truePeak: z.number().nullable(),
    /** Seconds that the opening label stands, and its ink height as a share of the shorter side. Null when it was not found. */
    label: z.object({ seconds: z.number(), inkHeight: z.number() }).nullable(),
    /** Captions in the file beside it; null when there is none. */
    captions: z.number().int().nullable(),
  }),
  findings: z.array(findingSchema),
})
export type CheckReport = z.infer<typeof checkReportSchema>

/** For a terminal: the verdict, the facts in one line each, and every finding with its place. */
export function printCheckReport(report: CheckReport, language: Language): string {
  const { facts, measures } = report
  const zh = language === 'zh'
  const verdict = zh
    ? { pass: '合格', warn: '合格，但请留意', fail: '不合格' }[report.verdict]
    : { pass: 'pass', warn: 'pass, with warnings', fail: 'fail' }[report.verdict]
  const lines = [`${report.file}: ${verdict}`]
  const { picture, sound } = facts
  if (picture !== null) {
    const rate = (picture.rate.numerator / picture.rate.denominator).toFixed(3).replace(/\.?0+$/, '')
    const codec = picture.codec === 'avc' ? `H.264 ${picture.profile ?? ''}`.trim() : picture.codec
    const megabits = (picture.bitrate / 1e6).toFixed(1)
    lines.push(
      `  ${facts.container} · ${codec} · ${picture.width}×${picture.height} · ${rate} fps · ${facts.seconds.toFixed(2)} s · ${megabits} Mbit/s`,
    )
  }
  if (sound !== null) {
    const loudness = measures.loudness === null ? '–' : `${measures.loudness.toFixed(1)} LUFS`
    const peak = measures.truePeak === null ? '–' : `${measures.truePeak.toFixed(1)} dBTP`
    lines.push(`  ${sound.codec} · ${sound.sampleRate / 1000} kHz · ${sound.channels} ch · ${loudness} · ${peak}`)
  }
  if (measures.label !== null) {
    const height = (measures.label.inkHeight * 100).toFixed(1)
    const seconds = measures.label.seconds.toFixed(1)
    lines.push(
      zh ? `  片头标识 ${seconds} 秒，字高 ${height}%` : `  opening label ${seconds} s, ink height ${height} %`,
    )
  }
  for (const finding of report.findings) {
    const word = zh ? { error: '错误', warning: '警告' }[finding.severity] : finding.severity
    lines.push(`  ${word}: ${finding.message[language]}`)
  }
  return lines.join('\n')
}
