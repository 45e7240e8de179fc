import { spanAt } from '../../../source/source.ts'
import type { DraftItem } from '../../draft.ts'
import type { Beat } from '../episodes.ts'
import type { Segment } from '../segments.ts'
import { captionLines } from './caption-lines.ts'
import type { Tale } from './tale.ts'

/** A quotation as lines of whoever says it. */
export function saidBeat(segment: Segment, { source, notes, language, speakers }: Tale): Beat {
  const found = speakers.get(segment)!
  const span = spanAt(source, segment.start, segment.end)
  // The comma before `said Anna` belongs to the sentence around the quotation.
  const text = segment.text.trim().replace(/[,，]$/u, language === 'zh' ? '。' : '.')
  const speaker = found.person?.name ?? null
  if (found.by === 'guess' || (speaker === null && found.by !== 'narrator')) {
    notes.add({
      code: 'prose.unsure-speaker',
      severity: 'info',
      span,
      message: {
        zh: speaker === null ? '没认出这句话是谁说的，由旁白说出。' : `这句话可能是“${speaker}”说的，没有把握。`,
        en:
          speaker === null
            ? 'Nobody was found who says this; the narrator does.'
            : `This may be said by ${speaker}; it is a guess.`,
      },
      suggestion: { zh: '在引号前写明“某某说：”。', en: 'Name the speaker beside the quotation.' },
    })
  }
  const items: DraftItem[] = captionLines(text, language).map((part) => ({
    kind: 'line',
    lineKind: speaker === null ? 'narration' : 'dialogue',
    speaker,
    text: part,
    delivery: found.delivery,
    span,
  }))
  return {
    items,
    named: speaker === null ? [] : [speaker],
    where: null,
    jump: false,
    chapter: null,
    endsParagraph: false,
    said: true,
  }
}
