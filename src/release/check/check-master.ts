import { readFile } from 'node:fs/promises'
import type { FrameRate } from '#core'
import { type DecodedPicture, openMaster } from '#media'
import { measureLoudness } from '#sound'
import { checkCaptionText, checkCaptionTimes, type ExpectedLine } from './captions.ts'
import type { CheckReport, Finding } from './report.ts'
import { type Add, checkLabel, checkPictures, checkShape, checkSound } from './rules.ts'
import { scanPictures } from './scan-pictures.ts'
import { parseSrt } from './srt.ts'
import { type LabelMask, labelMask, seekLabel, showsLabel } from './visible-label.ts'

/** What is known of a file besides itself. Everything left out is judged by the house's rules alone. */
export interface CheckExpectations {
  width?: number
  height?: number
  rate?: FrameRate
  frames?: number
  /** How loud it was meant to be, LUFS. Default −14. */
  lufs?: number
  /** The spoken lines of the script, in order. */
  lines?: readonly ExpectedLine[]
  /** Draws the opening label, one function a wording that would be right, at the size of the video. */
  labels?: readonly { text: string; paint(context: CanvasRenderingContext2D): void }[]
  signal?: AbortSignal
}

/** Examines a finished file by itself: decodes all of it and reads the captions beside it. Never changes anything. */
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

  const label = { mask: null as LabelMask | null, frames: 0, first: -1 }
  const masks =
    facts.picture === null
      ? []
      : (expected.labels ?? [])
          .map(({ paint }) => labelMask(facts.picture!.width, facts.picture!.height, paint))
          .filter((mask) => mask !== null)
  const labelReach = frameAt(10)
  // Not where we put it? Then it is looked for all over the picture, on a few pictures: that takes a while.
  const seeks = new Set([0, 0.48].map(frameAt))
  const scan = await scanPictures(master, {
    // The label is followed from picture to picture, for as long as it stands.
    also: (index) =>
      masks.length > 0 && index <= labelReach && (label.first < 0 || index === label.first + label.frames),
    onPicture(picture) {
      if (picture.index > labelReach || (label.first >= 0 && picture.index !== label.first + label.frames)) return
      const seen =
        (label.mask === null ? masks : [label.mask]).find((mask) => showsLabel(mask, picture)) ??
        (label.mask === null && seeks.has(picture.index) ? seekAmong(masks, picture) : null)
      if (seen === null) return
      label.mask = seen
      if (label.first < 0) label.first = picture.index
      label.frames++
    },
    signal: expected.signal,
  })
  checkPictures(scan, facts, secondsAt, add)
  const labelSeconds = secondsAt(label.frames)
  const labelHeight =
    label.mask === null ? 0 : label.mask.inkHeight / Math.min(facts.picture?.width ?? 1, facts.picture?.height ?? 1)
  checkLabel(
    label.mask === null ? null : { start: secondsAt(label.first), seconds: labelSeconds, inkHeight: labelHeight },
    facts,
    add,
  )

  const sound = await master.sound()
  const loudness = sound === null ? null : measureLoudness(sound.left, sound.right)
  checkSound(sound, loudness, expected.lufs ?? -14, facts, add)

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
      label: label.mask === null ? null : { seconds: labelSeconds, inkHeight: labelHeight },
      captions: captions?.length ?? null,
    },
    findings,
  }
}

function seekAmong(masks: readonly LabelMask[], picture: DecodedPicture): LabelMask | null {
  for (const mask of masks) {
    const found = seekLabel(mask, picture)
    if (found !== null) return found
  }
  return null
}
