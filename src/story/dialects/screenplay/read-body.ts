import { addAll } from '#core'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Span } from '../../story.ts'
import type { DraftItem, DraftScene } from '../draft.ts'
import { type Cue, couldBeName, parseCue, readBrackets, splitSpeakers } from './cue.ts'
import { asksFor, isLastWord, meaningOf, soundsLikePicture } from './marks.ts'
import { foldWidth, type PlainLine } from './plain-line.ts'
import { longLineRemark, notSpeechRemark, unmarkedRemark } from './remarks.ts'
import { parseSceneHeading } from './scene-heading.ts'
import { bracketsIn, itemOfSquare, splitAction, splitSpeech } from './split-items.ts'

/** Longer lines are read, but only as text: no heading and no speaker is sought in them beyond their beginning. */
const longLine = 2000

/** Reads the lines of a scene, what is done, said and noted, into its items. */
export class BodyReader {
  private readonly source: Source
  private readonly notes: Notes
  private readonly listed: ReadonlySet<string>
  private readonly usesTriangles: boolean
  /** A cue whose speech stands on the lines after it. */
  private pending: Cue | null = null

  /** `listed` are the names that the script lists anywhere; it may grow while it is read. */
  constructor(source: Source, notes: Notes, listed: ReadonlySet<string>, usesTriangles: boolean) {
    this.source = source
    this.notes = notes
    this.listed = listed
    this.usesTriangles = usesTriangles
  }

  /** Nothing that follows is said by whoever was named alone on a line. */
  endCue(): void {
    this.pending = null
  }

  read(line: PlainLine, scene: DraftScene): void {
    const { text, written } = line
    const spanOf = (from: number, to: number): Span =>
      spanAt(this.source, line.at(from), to > from ? line.at(to - 1) + 1 : line.at(from))
    if (line.source.text.length > longLine) longLineRemark(this.notes, line)
    // Speech below a name alone ends with the first line that is something else.
    const cued = this.pending
    this.pending = null
    if (/^[△▲∆Δ▵]/u.test(text)) {
      for (const piece of written.matchAll(/(?<![△▲∆Δ▵])[△▲∆Δ▵]+\s*([^△▲∆Δ▵]+)/gu)) {
        const at = piece.index + piece[0].length - piece[1]!.length
        const cue = parseCue(piece[1]!)
        if (cue !== null && this.listed.has(cue.label) && cue.text !== '') this.speak(cue, scene, spanOf, at)
        else addAll(scene.items, splitAction(piece[1]!, at, spanOf))
      }
      return
    }
    if (/^[♪♫]/u.test(text)) {
      const words = written.replace(/^[♪♫]\s*(?:音乐提示[:：])?\s*/u, '')
      scene.items.push({ kind: 'mark', mark: 'music', text: words, span: spanOf(0, written.length) })
      return
    }
    const cue = parseCue(written) ?? this.spacedCue(written)
    if (cue !== null && this.cueLine(cue, line, scene, spanOf)) return
    if (/^[【[]/u.test(text)) {
      this.squares(written, text, scene, spanOf)
      return
    }
    const round = /^\(([^()]*)\)$/u.exec(text)?.[1] ?? null
    const note = round ?? (isLastWord(text) ? text : null)
    if (note !== null && asksFor(note)) {
      scene.items.push(itemOfSquare(note, spanOf(0, written.length)))
      return
    }
    if (cued !== null) {
      this.pending = cued
      if (round === null) this.speak({ ...cued, text: written, textAt: 0 }, scene, spanOf, 0)
      else {
        const { lineKind, delivery } = readBrackets(round)
        this.pending = { ...cued, lineKind: lineKind ?? cued.lineKind, delivery: delivery ?? cued.delivery }
        this.notes.claim('cue', spanOf(0, written.length))
      }
      return
    }
    const name = /^([^()]{1,10})\s*(?:\(([^)]*)\))?$/u.exec(text)
    if (name !== null && this.listed.has(name[1]!.trim())) {
      this.pending = parseCue(`${written}：`)
      this.notes.claim('cue', spanOf(0, written.length))
      return
    }
    if (round !== null) addAll(scene.items, splitAction(written.slice(1, -1), 1, spanOf))
    else {
      addAll(scene.items, splitAction(written, 0, spanOf))
      if (this.usesTriangles) unmarkedRemark(this.notes, line)
    }
  }

  /** `助理 陈总，车到了。`: a listed name and a blank, where the colon was forgotten. */
  private spacedCue(written: string): Cue | null {
    const match = /^(\p{Script=Han}{2,6})[ \u3000]+(?=[\p{Script=Han}“"「])/u.exec(written)
    if (match === null || !this.listed.has(match[1]!)) return null
    const at = match[0].length
    return { label: match[1]!, lineKind: null, delivery: null, text: written.slice(at), textAt: at }
  }

  /** Handles a line with a colon. False when it is neither speech nor a known note. */
  private cueLine(cue: Cue, line: PlainLine, scene: DraftScene, spanOf: (from: number, to: number) => Span): boolean {
    const span = spanOf(0, line.written.length)
    const known = this.listed.has(cue.label)
    const voice = cue.label === '声音' && /[我你您咱]|[！？!?…]$/u.test(cue.text)
    const meaning = known || voice ? null : meaningOf(cue.label)
    if (meaning !== null) {
      if (meaning.is === 'voice') {
        this.speak({ ...cue, lineKind: cue.lineKind ?? 'narration', label: '' }, scene, spanOf, 0)
        return true
      }
      if (meaning.is === 'place') {
        const read = this.condition(cue, scene)
        if (read) this.notes.claim('heading', span)
        return read
      }
      if (meaning.is === 'people') return false
      const visible =
        meaning.is === 'mark' && meaning.mark === 'camera' && /[写景近中全远]/u.test(cue.label) && cue.text.length > 3
      if (visible) scene.items.push({ kind: 'action', text: `${cue.label}：${cue.text}`, span })
      else if (meaning.is === 'action') scene.items.push({ kind: 'action', text: seen(cue), span })
      else scene.items.push(itemOfSquare(`${cue.label}：${cue.text}`, span))
      return true
    }
    if (!known && (!couldBeName(cue.label) || soundsLikePicture(cue.label))) {
      if (line.text.startsWith('【')) return false
      scene.items.push({ kind: 'action', text: line.written, span })
      notSpeechRemark(this.notes, cue, line)
      return true
    }
    if (cue.text === '') {
      this.pending = cue
      this.notes.claim('cue', span)
      return true
    }
    this.speak(voice ? { ...cue, lineKind: cue.lineKind ?? 'offscreen' } : cue, scene, spanOf, 0)
    return true
  }

  private speak(cue: Cue, scene: DraftScene, spanOf: (from: number, to: number) => Span, offset: number): void {
    const names = cue.label === '' || this.listed.has(cue.label) ? [cue.label] : splitSpeakers(cue.label)
    const speaker =
      names[0] === undefined || names[0] === '' || /^(?:旁白|画外音|解说|vo)$/iu.test(names[0]) ? null : names[0]
    const at = offset + cue.textAt
    const lineKind = cue.lineKind ?? (speaker === null ? 'narration' : 'dialogue')
    const span = spanOf(at, at + cue.text.length)
    this.notes.claim('cue', spanOf(offset, at))
    for (const { from, to } of bracketsIn(cue.text)) this.notes.claim('cue', spanOf(at + from, at + to))
    const line = { kind: 'line' as const, lineKind, speaker, text: cue.text, delivery: cue.delivery, span }
    const items: DraftItem[] = splitSpeech(line, at, spanOf)
    addAll(scene.items, items)
    for (const name of names.slice(1)) scene.named.push(name)
    if (names.length > 1) {
      this.notes.add({
        code: 'script.joint-speakers',
        severity: 'info',
        span,
        message: {
          zh: `“${cue.label}”同时说话，由${names[0]}的声音说出。`,
          en: `"${cue.label}" speak together; the voice is ${names[0]}'s.`,
        },
        suggestion: { zh: '想要各说各的，就分成几行。', en: 'Give each a line of their own to hear each voice.' },
      })
    }
  }

  /** `时间：夜`, `地点：客厅` on lines of their own. */
  private condition(cue: Cue, scene: DraftScene): boolean {
    const heading = parseSceneHeading(`场景：${foldWidth(cue.text)}`, true)
    if (heading === null) return false
    if (heading.place !== '' && /场景|地点/u.test(cue.label)) scene.place = heading.place
    else if (heading.place !== '' && heading.time === 'unknown') return false
    if (heading.time !== 'unknown') scene.time = heading.time
    if (heading.interior !== 'unknown') scene.interior = heading.interior
    return true
  }

  private squares(written: string, text: string, scene: DraftScene, spanOf: (from: number, to: number) => Span): void {
    const latin = /^\[([^\]]{1,200})\]\s*(.*)$/u.exec(text)
    if (latin !== null) {
      const body = written.slice(written.length - latin[2]!.length)
      scene.items.push(itemOfSquare(latin[2] === '' ? latin[1]! : `${latin[1]}：${body}`, spanOf(0, written.length)))
      return
    }
    // A bracket that never closes still ends with its line.
    const closed = written.includes('】') ? written : `${written}】`
    addAll(scene.items, splitAction(closed, 0, spanOf))
  }
}

/** What a label such as `短信` shows: `短信写着：“…”`. */
function seen(cue: Cue): string {
  return /^(?:画面|画面内容|动作|场景描述|环境|环境描写|氛围)$/u.test(cue.label)
    ? cue.text
    : `${cue.label}写着“${cue.text}”`
}
