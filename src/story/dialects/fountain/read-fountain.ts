import { addAll, type Language } from '#core'
import { genreFromStatement } from '../../lexicon/genre-words.ts'
import { hintsFromWords } from '../../lexicon/person-words.ts'
import type { Notes, Source, SourceLine } from '../../source/source.ts'
import { createSource, spanAt, spanOfLine } from '../../source/source.ts'
import type { Span, TimeOfDay } from '../../story.ts'
import { carryLooks } from '../carry-looks.ts'
import { type Draft, type DraftPerson, type DraftScene, emptyPerson, emptyScene } from '../draft.ts'
import { parsePersonLabel } from '../person-label.ts'
import { meaningOf } from '../screenplay/marks.ts'
import { itemOfSquare, splitSpeech } from '../screenplay/split-items.ts'
import {
  type CharacterCue,
  isCharacterCue,
  parseCharacterCue,
  parseSlug,
  plainText,
  properName,
} from './fountain-lines.ts'
import { readTitlePage } from './title-page.ts'

export function readFountain(source: Source, notes: Notes): Draft {
  return new FountainReader(source, notes).read()
}

class FountainReader {
  private readonly source: Source
  private readonly notes: Notes
  private readonly lines: readonly SourceLine[]
  private readonly draft: Draft = { title: null, language: 'en', genre: null, people: [], episodes: [] }
  private scene: DraftScene | null = null
  private lastTime: TimeOfDay = 'unknown'
  private at = 0
  /** Language that the title page names. */
  private stated: Language | null = null
  /** People whom the cast list describes in full, other names included. */
  private readonly complete = new Set<string>()

  constructor(source: Source, notes: Notes) {
    this.notes = notes
    // The boneyard becomes blanks, so that every place in the source stays where it is.
    const text = source.text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (whole) => whole.replace(/[^\r\n]/g, ' '))
    this.source = createSource(text, source.file)
    this.lines = this.source.lines
    for (const match of source.text.matchAll(/\/\*[\s\S]*?(?:\*\/|$)/g)) {
      notes.claim('left-out', { start: match.index, end: match.index + match[0].length })
      notes.add({
        code: 'script.boneyard',
        severity: 'info',
        span: spanAt(source, match.index, match.index + match[0].length),
        message: { zh: '/* */ 里的内容按写作规则不使用。', en: 'What stands in /* */ is left out, as Fountain asks.' },
        suggestion: { zh: '要用上就去掉 /* 和 */。', en: 'Take /* and */ away to use it.' },
      })
    }
  }

  read(): Draft {
    this.front()
    while (this.at < this.lines.length) this.element()
    this.draft.episodes = this.draft.episodes.filter((episode) => episode.scenes.length > 0)
    for (const episode of this.draft.episodes) carryLooks(episode.scenes)
    this.shortNames()
    if (this.stated !== null) {
      this.draft.language = this.stated
      return this.draft
    }
    const han = this.source.text.match(/\p{Script=Han}/gu)?.length ?? 0
    if (han * 3 > (this.source.text.match(/[A-Za-z]/g)?.length ?? 0)) this.draft.language = 'zh'
    return this.draft
  }

  private front(): void {
    const page = readTitlePage(this.lines)
    this.at = page.end
    for (const line of this.lines.slice(0, page.end)) this.notes.claim('front', spanOfLine(line))
    for (const { key, values, line } of page.entries) {
      const value = values.map(plainText).join(' ').trim()
      if (key === 'title') this.draft.title = value === '' ? null : value
      else if (key === 'language') this.stated = /^(?:zh|中)/i.test(value) ? 'zh' : /^en/i.test(value) ? 'en' : null
      else if (key === 'genre') {
        this.draft.genre = genreFromStatement(value)
      } else if (/^(?:cast|characters)$/.test(key)) {
        for (const words of values) this.introduce(words)
      } else if (
        !/^(?:credit|authors?|source|draft date|date|contact|copyright|notes?|revision|language|logline)$/.test(key)
      ) {
        this.notes.add({
          code: 'script.not-used',
          severity: 'info',
          span: spanOfLine(line),
          message: { zh: `标题页的“${key}”没有用处。`, en: `The title page's "${key}" is not used.` },
          suggestion: {
            zh: '可用的有 Title、Genre、Cast；其余可以留着。',
            en: 'Title, Genre and Cast are read; the others may stay.',
          },
        })
      }
    }
  }

  /** `MARA QUINN, 34, short red hair, yellow oilskin coat.` */
  private introduce(words: string): void {
    const labelled = parsePersonLabel(words)
    if (labelled !== null) {
      this.draft.people.push(labelled)
      this.complete.add(labelled.name)
      return
    }
    const match = /^[-*•]?\s*([^,:(–—]{1,40}?)\s*(?:[,:]|\s[-–—]\s|(?=\())\s*(.+)$/.exec(words.trim())
    if (match === null) return
    const description = match[2]!.trim()
    this.draft.people.push({
      ...emptyPerson(properName(match[1]!.trim())),
      description,
      ...hintsFromWords(description),
    })
  }

  private element(): void {
    const line = this.lines[this.at]!
    const text = line.text.trim()
    const span = spanOfLine(line)
    if (text === '' || /^={3,}$/.test(text)) {
      this.at++
      return
    }
    const episode = episodeOf(text)
    if (episode !== null) {
      this.at++
      this.notes.claim('episode', span)
      this.scene = null
      this.draft.episodes.push({ ...episode, scenes: [] })
      return
    }
    const slug = /^\.{2,}/.test(text) ? null : parseSlug(text)
    if (slug !== null) {
      this.at++
      this.notes.claim('heading', span)
      this.startScene(slug, span)
      return
    }
    if (/^#/.test(text) || /^=(?!=)/.test(text)) {
      // Other sections and synopses are for the writer; they stay as notes.
      this.at++
      if (this.scene !== null) {
        this.scene.items.push({ kind: 'mark', mark: 'note', text: text.replace(/^[#=]+\s*/, ''), span })
      } else this.unused(span)
      return
    }
    if (/^>.*<$/.test(text)) {
      this.at++
      this.here(span).items.push({ kind: 'title', text: plainText(text.slice(1, -1)), span })
      return
    }
    if (/^>/.test(text) || isTransition(text)) {
      this.at++
      const words = plainText(text.replace(/^>\s*/, ''))
      if (this.scene !== null || !/^FADE IN/i.test(words)) {
        this.here(span).items.push({ kind: 'mark', mark: 'transition', text: words.replace(/[:.]$/, ''), span })
      } else this.notes.claim('left-out', span)
      return
    }
    if (/^~/.test(text)) {
      this.at++
      const words = plainText(text.slice(1))
      this.here(span).items.push({
        kind: 'line',
        lineKind: 'narration',
        speaker: null,
        text: words,
        delivery: 'sung',
        span,
      })
      return
    }
    const previous = this.lines[this.at - 1]?.text.trim() ?? ''
    const next = this.lines[this.at + 1]?.text ?? ''
    if (!text.startsWith('!') && (previous === '' || text.startsWith('@')) && isCharacterCue(text, next)) {
      this.speech(parseCharacterCue(text), span, text.startsWith('@'))
    } else this.action()
  }

  private startScene(slug: NonNullable<ReturnType<typeof parseSlug>>, span: Span): void {
    const scene = { ...emptyScene(span), number: slug.number, place: slug.place, interior: slug.interior }
    scene.time = slug.time ?? this.lastTime
    this.lastTime = scene.time
    if (slug.look !== null) scene.items.push({ kind: 'mark', mark: slug.look, text: 'FLASHBACK', span })
    this.episode().scenes.push(scene)
    this.scene = scene
  }

  private episode(): Draft['episodes'][number] {
    const last = this.draft.episodes.at(-1)
    if (last !== undefined) return last
    const first = { number: 1, title: null, scenes: [] }
    this.draft.episodes.push(first)
    return first
  }

  private here(span: Span): DraftScene {
    if (this.scene === null) {
      this.scene = emptyScene(span)
      this.episode().scenes.push(this.scene)
    }
    return this.scene
  }

  /** `forced`: a name after `@` is somebody's, whatever it means. */
  private speech(cue: CharacterCue, cueSpan: Span, forced: boolean): void {
    const scene = this.here(cueSpan)
    this.notes.claim('cue', cueSpan)
    this.at++
    let delivery = cue.delivery
    let words = ''
    let start = -1
    let end = -1
    const speaker = !forced && /^(?:narrator|voice ?over|v\.?o\.?)$/i.test(cue.name) ? null : cue.name
    let lineKind = cue.lineKind ?? (speaker === null ? 'narration' : 'dialogue')
    const flush = (): void => {
      if (start < 0) return
      const from = start
      const span = spanAt(this.source, start, end)
      const line = { kind: 'line' as const, lineKind, speaker, text: plainText(words), delivery, span }
      addAll(
        scene.items,
        splitSpeech(line, 0, (a, b) =>
          b - a >= line.text.length ? span : spanAt(this.source, from + a, Math.min(end, from + b)),
        ),
      )
      delivery = cue.delivery
      words = ''
      start = -1
    }
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!
      const text = line.text.trim()
      // Two blanks on an otherwise empty line go on with the speech.
      if (text === '' && !/^ {2,}$/.test(line.text)) break
      const note = /^\[\[(.*?)\]\]$/.exec(text)
      if (note !== null) scene.items.push({ kind: 'mark', mark: 'note', text: note[1]!.trim(), span: spanOfLine(line) })
      else if (/^\(.*\)$/.test(text)) {
        flush()
        this.notes.claim('cue', spanOfLine(line))
        const said = parseCharacterCue(`X ${text}`)
        lineKind = said.lineKind ?? lineKind
        const words = said.delivery === null ? null : text.slice(1, -1).trim()
        delivery = words === null ? cue.delivery : cue.delivery === null ? words : `${cue.delivery}, ${words}`
      } else if (text !== '') {
        const span = spanOfLine(line)
        if (start < 0) start = span.start
        end = span.end
        words = words === '' ? text.replace(/^~/, '') : `${words} ${text.replace(/^~/, '')}`
      }
    }
    flush()
  }

  /** Lines up to the next blank one are one action. */
  private action(): void {
    const parts: string[] = []
    const forced = this.lines[this.at]!.text.trim().startsWith('!')
    const first = spanOfLine(this.lines[this.at]!)
    let end = first.end
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!
      const text = line.text.trim()
      if (text === '') break
      if (parts.length > 0 && (parseSlug(text) !== null || episodeOf(text) !== null)) break
      parts.push(text.replace(/^!/, ''))
      end = spanOfLine(line).end
    }
    const span = { ...first, end }
    const scene = this.here(span)
    let text = parts.join(' ')
    for (const note of text.matchAll(/\[\[([^\]]{0,2000})\]\]/g)) {
      const listed = scene.items.length === 0 ? /^cast\s*[:：]\s*(.+)$/i.exec(note[1]!.trim()) : null
      if (listed !== null) {
        addAll(scene.named, listed[1]!.split(/\s*;\s*/))
        this.notes.claim('people', span)
      } else scene.items.push({ kind: 'mark', mark: 'note', text: note[1]!.trim(), span })
    }
    text = plainText(text.replace(/\[\[[^\]]{0,2000}\]\]/g, ''))
    if (text === '') return
    const label = forced ? null : /^([A-Z][A-Z ]{1,24}?)\s*:\s*(.+)$/.exec(text)
    const meaning = meaningOf(label?.[1] ?? (forced || /[a-z]/.test(text) ? '' : text.replace(/[.:]$/, '')))
    if (label?.[1] === 'CAMERA') {
      scene.items.push({ kind: 'mark', mark: 'camera', text: label[2]!.replace(/[.]$/, ''), span })
      return
    }
    if (meaning?.is === 'title' || (meaning?.is === 'mark' && meaning.mark !== 'camera')) {
      const item = itemOfSquare(text.replace(/[.]$/, ''), span)
      scene.items.push(item.kind === 'title' ? { ...item, text: item.text.replace(/^["“](.*)["”]$/, '$1') } : item)
      return
    }
    this.learnFrom(text)
    scene.items.push({ kind: 'action', text, span })
  }

  /** People are introduced in capitals: `MARA QUINN (34, red hair)` or `MARA QUINN, 34, red hair,`. */
  private learnFrom(text: string): void {
    for (const match of text.matchAll(
      /\b(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2})(?: \(([^)]{2,120})\)|, (\d{1,2}(?:s)?\b[^.]{0,80}))/gu,
    )) {
      const name = properName(match[1]!)
      const description = (match[2] ?? match[3]!).trim()
      const known = this.draft.people.find((person) => person.name === name)
      if (known === undefined)
        this.draft.people.push({ ...emptyPerson(name), description, ...hintsFromWords(description) })
      else if (known.description === '') Object.assign(known, { description, ...hintsFromWords(description) })
    }
  }

  /** `MARA` is Mara Quinn when no one else of the series is called so. */
  private shortNames(): void {
    const { people } = this.draft
    const words = (person: DraftPerson): string[] =>
      person.name
        .split(/\s+/)
        .filter((word) => word.length > 2 && !/^(?:the|old|young|mr|mrs|ms|dr|miss)\.?$/i.test(word))
    for (const person of people) {
      if (!/\s/.test(person.name) || this.complete.has(person.name)) continue
      for (const word of words(person)) {
        const others = people.filter(
          (other) => other !== person && (other.name === word || words(other).includes(word)),
        )
        if (others.length === 0) person.aliases.push(word)
      }
    }
  }

  private unused(span: Span): void {
    this.notes.claim('left-out', span)
    this.notes.add({
      code: 'script.not-used',
      severity: 'info',
      span,
      message: { zh: '第一场之前的这一行不进入画面。', en: 'This line before the first scene is not shown.' },
      suggestion: { zh: '放到第一场的标题之后。', en: 'Put it below the first scene heading.' },
    })
  }
}

function isTransition(text: string): boolean {
  return (
    !/\p{Ll}/u.test(text) &&
    (/ TO:$/.test(text) || /^FADE (?:IN|OUT|TO BLACK)[.:]?$/.test(text) || /^CUT TO BLACK[.:]?$/.test(text))
  )
}

/** `# Episode 2: The Letter`. */
function episodeOf(text: string): { number: number; title: string | null } | null {
  const match = /^#+\s*(?:episode|ep\.?|chapter|第)\s*(\d{1,4})\s*[集话]?\s*[:.\-–—]?\s*(.*)$/i.exec(text.trim())
  return match === null ? null : { number: Number(match[1]), title: match[2] === '' ? null : plainText(match[2]!) }
}
