import type { Finding } from './report.ts'
import { type Subtitle, spokenLetters } from './srt.ts'

export interface ExpectedLine {
  /** Id of the story's line. */
  id: string
  speaker: string | null
  text: string
}

/** Captions against the clock: inside the file, in order, one at a time, long enough to be seen. */
export function checkCaptionTimes(
  captions: readonly Subtitle[],
  seconds: number,
  frame: (at: number) => number,
): Finding[] {
  const findings: Finding[] = []
  const add = (code: string, caption: Subtitle, zh: string, en: string) =>
    findings.push({
      code,
      severity: 'error',
      message: {
        zh: `${clock(caption.from)} 字幕「${short(caption.text)}」${zh}`,
        en: `${clock(caption.from)} caption "${short(caption.text)}" ${en}`,
      },
      seconds: { from: caption.from, to: caption.to },
      frame: frame(caption.from),
    })
  for (const [i, caption] of captions.entries()) {
    const next = captions[i + 1]
    if (caption.to > seconds + 0.04) add('captions.outside', caption, '超出了片长', 'reaches past the end of the video')
    if (caption.to - caption.from < 0.2)
      add('captions.too-short', caption, '显示不足 0.2 秒', 'stands for less than 0.2 s')
    if (next !== undefined && next.from < caption.from) add('captions.order', next, '顺序颠倒', 'is out of order')
    else if (next !== undefined && next.from < caption.to - 0.045)
      add('captions.overlap', next, '与上一条重叠', 'overlaps the one before')
  }
  return findings
}

/**
 * Captions against the script: every line once, in order, nothing else. A line may be spread over several captions. Speakers'
 * names in front of the text are allowed.
 */
export function checkCaptionText(captions: readonly Subtitle[], lines: readonly ExpectedLine[]): Finding[] {
  const findings: Finding[] = []
  let at = 0
  for (const line of lines) {
    const wanted = spokenLetters(line.text)
    if (wanted === '') continue
    const reach = findLine(captions, at, wanted, line.speaker)
    if (reach !== null) {
      for (const extra of captions.slice(at, reach.from)) findings.push(surplus(extra))
      at = reach.to
      continue
    }
    findings.push({
      code: 'captions.missing-line',
      severity: 'error',
      message: {
        zh: `剧本中的台词没有字幕：${line.speaker ?? ''}「${short(line.text)}」（${line.id}）`,
        en: `A line of the script has no caption: ${line.speaker ?? ''} "${short(line.text)}" (${line.id})`,
      },
      seconds: null,
      frame: null,
    })
  }
  for (const extra of captions.slice(at)) findings.push(surplus(extra))
  return findings
}

/** Looks from `start` on for captions that together say the line. */
function findLine(captions: readonly Subtitle[], start: number, wanted: string, speaker: string | null) {
  for (let from = start; from < captions.length; from++) {
    let said = ''
    for (let to = from; to < captions.length; to++) {
      said += saidBy(captions[to]!.text, speaker, to === from ? wanted : wanted.slice(said.length))
      if (said === wanted) return { from, to: to + 1 }
      if (!wanted.startsWith(said)) break
    }
  }
  return null
}

function saidBy(text: string, speaker: string | null, rest: string): string {
  const plain = spokenLetters(text)
  if (rest.startsWith(plain) && plain !== '') return plain
  const name = speaker === null ? '' : spokenLetters(speaker)
  if (name !== '' && plain.startsWith(name) && rest.startsWith(plain.slice(name.length)))
    return plain.slice(name.length)
  const mark = /^[^\n:：]{1,24}[:：]/.exec(text)
  return mark === null ? plain : spokenLetters(text.slice(mark[0].length))
}

function surplus(caption: Subtitle): Finding {
  return {
    code: 'captions.not-in-script',
    severity: 'warning',
    message: {
      zh: `${clock(caption.from)} 字幕不在剧本中（或重复）：「${short(caption.text)}」`,
      en: `${clock(caption.from)} caption is not in the script, or stands twice: "${short(caption.text)}"`,
    },
    seconds: { from: caption.from, to: caption.to },
    frame: null,
  }
}

function short(text: string): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > 24 ? `${line.slice(0, 23)}…` : line
}

/** `0:07.4` */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(1).padStart(4, '0')}`
}
