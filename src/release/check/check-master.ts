import { readFile } from 'node:fs/promises'
import type { FrameRate } from '#core'
import { type MasterFacts, openMaster } from '#media'
import { type LoudnessProfile, loudnessProfiles, measureLoudness } from '#sound'
import { checkCaptionText, checkCaptionTimes, type ExpectedLine } from './captions.ts'
import { type FollowedLabel, followLabel, type LabelPainter } from './follow-label.ts'
import type { CheckReport, Finding } from './report.ts'
import { type Add, checkLabel, checkPictures, checkShape, checkSound } from './rules.ts'
import { type PictureNotes, scanPictures } from './scan-pictures.ts'
import { parseSrt } from './srt.ts'

/** What is known of a file besides itself. Everything left out is judged by the house's rules alone. */
export interface CheckExpectations {
  width?: number
  height?: number
  rate?: FrameRate
  frames?: number
  /** Where it was meant to go. Default: `short-video`. */
  loudness?: LoudnessProfile
  /** The spoken lines of the script, in order. */
  lines?: readonly ExpectedLine[]
  /** Draws the opening label, one function a wording that would be right, at the size of the video. */
  labels?: readonly { text: string; paint: LabelPainter }[]
  /** What was seen before in the same pictures; without it all are decoded. */
  notes?: PictureNotes
  signal?: AbortSignal
}

/** Examines a finished file by itself: decodes all of it, but for pictures of which there are notes, and reads the captions beside it. Never changes it. */
export async function checkMaster(file: string, expected: CheckExpectations = {}): Promise<CheckReport> {
  await using master = await openMaster(file)
  const { facts } = master
  const findings: Finding[] = []
  const rate = facts.picture?.rate ?? { numerator: 25, denominator: 1 }
  const frameAt = (seconds: number) => Math.round((seconds * rate.numerator) / rate.denominator)
  const secondsAt = (frame: number) => (frame * rate.denominator) / rate.numerator
  const add: Add = (code, severity, zh, en, where) =>
    findings.push({
      code,
      severity,
      message: { zh, en },
      seconds: where === undefined ? null : where,
      frame: where === undefined ? null : frameAt(where.from),
    })

  checkShape(facts, expected, add)

  const { notes, signal } = expected
  const scan = await scanPictures(master, { notes, signal })
  checkPictures(scan, facts, secondsAt, add)
  const painters = (expected.labels ?? []).map(({ paint }) => paint)
  const label = measured(await followLabel(master, painters, frameAt, signal), facts, secondsAt)
  checkLabel(label, facts, add)

  const sound = await master.sound()
  const loudness = sound === null ? null : measureLoudness(sound.left, sound.right)
  checkSound(sound, loudness, loudnessProfiles[expected.loudness ?? 'short-video'], facts, add)

  const captions = await readFile(file.replace(/\.[^./\\]+$/, '.srt'), 'utf8').then(parseSrt, () => null)
  if (captions === null) {
    if ((expected.lines?.length ?? 0) > 0)
      add('captions.none', 'error', '旁边没有同名的 .srt 字幕文件', 'There is no .srt file of the same name beside it')
  } else {
    findings.push(...checkCaptionTimes(captions, facts.seconds, frameAt))
    if (expected.lines !== undefined) findings.push(...checkCaptionText(captions, expected.lines))
  }

  findings.sort((a, b) =>
    a.severity === b.severity ? (a.frame ?? -1) - (b.frame ?? -1) : a.severity === 'error' ? -1 : 1,
  )
  const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null)
  return {
    version: 1,
    file,
    verdict: findings.some(({ severity }) => severity === 'error') ? 'fail' : findings.length > 0 ? 'warn' : 'pass',
    facts: {
      container: facts.container,
      bytes: facts.bytes,
      faststart: facts.faststart,
      seconds: facts.seconds,
      picture:
        facts.picture === null
          ? null
          : {
              codec: facts.picture.codec,
              profile: facts.picture.profile,
              width: facts.picture.width,
              height: facts.picture.height,
              frames: facts.picture.frames,
              rate: facts.picture.rate,
              bitrate: facts.seconds > 0 ? Math.round((facts.bytes * 8) / facts.seconds) : 0,
            },
      sound:
        facts.sound === null
          ? null
          : {
              codec: facts.sound.codec,
              sampleRate: facts.sound.sampleRate,
              channels: facts.sound.channels,
              seconds: facts.sound.end - facts.sound.start,
            },
      tags: facts.tags,
    },
    measures: {
      loudness: finite(loudness?.lufs),
      truePeak: finite(loudness?.truePeakDb),
      label: label === null ? null : { seconds: label.seconds, inkHeight: label.inkHeight },
      captions: captions?.length ?? null,
    },
    findings,
  }
}

/** A label in seconds, and its letters as a share of the picture's shorter side. */
function measured(label: FollowedLabel | null, { picture }: MasterFacts, secondsAt: (frame: number) => number) {
  if (label === null || picture === null) return null
  return {
    start: secondsAt(label.first),
    seconds: secondsAt(label.frames),
    inkHeight: label.mask.inkHeight / Math.min(picture.width, picture.height),
  }
}
