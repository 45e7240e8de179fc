import { genreFromStatement } from '../../lexicon/genre-words.ts'
import { type Notes, type SourceLine, spanOfLine } from '../../source/source.ts'
import type { Draft, DraftPerson } from '../draft.ts'
import { isCastHeading, parseNames, parsePerson } from './cast-list.ts'
import { couldBeName, parseCue } from './cue.ts'
import type { Habits } from './habits.ts'
import { meaningOf } from './marks.ts'
import type { PlainLine } from './plain-line.ts'
import { notUsedRemark, unknownGenreRemark } from './remarks.ts'

/** Reads what stands before the first episode: title, genre, cast, and what is only for people who read the script. */
export class FrontMatter {
  private readonly notes: Notes
  private readonly draft: Draft
  /** Names that the script lists anywhere; grows with everybody who is introduced. */
  private readonly listed: Set<string>
  private readonly habits: Habits
  /** Below which heading the lines stand. */
  private section: 'head' | 'cast' | 'unused' = 'head'
  private skipped: { first: SourceLine; count: number } | null = null

  constructor(notes: Notes, draft: Draft, listed: Set<string>, habits: Habits) {
    this.notes = notes
    this.draft = draft
    this.listed = listed
    this.habits = habits
  }

  /** Whether people are being described. */
  get describesPeople(): boolean {
    return this.section === 'cast'
  }

  /** False when the line belongs to the body after all. */
  read(line: PlainLine): boolean {
    const taken = this.take(line)
    if (taken) this.notes.claim(this.skipped === null ? 'front' : 'left-out', spanOfLine(line.source))
    return taken
  }

  /** Says what was passed over, before anything else is read. */
  end(): void {
    if (this.skipped !== null) notUsedRemark(this.notes, this.skipped)
    this.skipped = null
  }

  introduce(person: DraftPerson): void {
    const known = this.draft.people.find((other) => other.name === person.name)
    if (known === undefined) this.draft.people.push(person)
    else if (known.description === '' && person.description !== '') Object.assign(known, person)
    this.listed.add(person.name)
    for (const alias of person.aliases) this.listed.add(alias)
  }

  private take(line: PlainLine): boolean {
    const { text, written } = line
    const bare = text.replace(/^【(.*)】$/u, '$1')
    if (isCastHeading(bare)) {
      this.section = 'cast'
      return true
    }
    if (this.statement(line)) return true
    if (this.section === 'cast') return this.describe(line)
    if (/^[△▲∆Δ▵]/u.test(text) || /^(?:出场)?人物\s*:/u.test(text)) return false
    if (this.draft.title === null && line.source.number <= 3 && text.length <= 20 && !/[:。，,]/u.test(text)) {
      this.draft.title = cleanTitle(written)
      return true
    }
    const cue = parseCue(written)
    const known = cue !== null && this.listed.has(cue.label)
    if (
      known ||
      (cue !== null && !this.habits.hasHeadings() && couldBeName(cue.label) && meaningOf(cue.label) === null)
    )
      return false
    if (!this.habits.hasHeadings() && cue === null) return false
    this.skip(line)
    return true
  }

  /** `剧名：…`, `类型：…`, `《…》`. */
  private statement(line: PlainLine): boolean {
    const { text, written } = line
    const meta = /^【?(剧名|片名|剧本名称?|作品名称?|名称|标题|书名|title)】?\s*:\s*(.+)$/iu.exec(text)
    if (meta !== null) {
      this.draft.title ??= cleanTitle(written.slice(written.length - meta[2]!.length))
      return true
    }
    const genre = /^【?(类型|题材|剧本类型|风格|genre|标签)】?\s*:\s*(.+)$/iu.exec(text)
    if (genre !== null) {
      this.draft.genre ??= genreFromStatement(genre[2]!)
      if (this.draft.genre === null) unknownGenreRemark(this.notes, genre[2]!, line)
      return true
    }
    const quoted = /^《([^》]{1,40})》/u.exec(text)
    if (quoted === null || text.length >= 60) return false
    this.draft.title ??= quoted[1]!
    return true
  }

  /** A line below the heading of the cast. */
  private describe(line: PlainLine): boolean {
    const { text, written } = line
    if (/^[△▲]/u.test(text) || (this.habits.usesTriangles && /^(?:出场)?人物\s*:/u.test(text))) return false
    const person = this.endsCast(text, line) || line.heading > 0 ? null : parsePerson(written)
    if (person !== null) this.introduce(person)
    else if (line.heading > 0 && couldBeName(text) && text.length <= 8) this.introduce({ ...parseNames(written)[0]! })
    else if (this.section === 'cast' && this.draft.people.length > 0) {
      const last = this.draft.people.at(-1)!
      last.description = [last.description, written].filter((words) => words !== '').join('，')
    } else this.skip(line)
    return true
  }

  private endsCast(text: string, line: PlainLine): boolean {
    if (!/^(?:故事|剧情|分集|正文|剧本|梗概|大纲|简介|世界观|主题|创作)/u.test(text) || text.length >= 16) return false
    this.section = 'unused'
    this.skip(line)
    return true
  }

  private skip(line: PlainLine): void {
    if (this.skipped === null) this.skipped = { first: line.source, count: 1 }
    else this.skipped.count++
  }
}

function cleanTitle(text: string): string {
  return text.trim().replace(/^《(.*)》.*$/u, '$1')
}
