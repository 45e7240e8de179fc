import { genreFromStatement } from '../../lexicon/genre-words.ts'
import { guessInterior } from '../../lexicon/place-time.ts'
import type { Notes, Source, SourceLine } from '../../source/source.ts'
import { spanOfLine } from '../../source/source.ts'
import type { Span } from '../../story.ts'
import { carryLooks } from '../carry-looks.ts'
import { type Draft, type DraftPerson, type DraftScene, emptyScene } from '../draft.ts'
import { isCastHeading, parseNames, parsePerson } from './cast-list.ts'
import { couldBeName, parseCue } from './cue.ts'
import { type EpisodeHeading, parseBareEpisodeHeading, parseEpisodeHeading } from './episode-heading.ts'
import { type Habits, readHabits } from './habits.ts'
import { listNames } from './list-names.ts'
import { meaningOf } from './marks.ts'
import { type PlainLine, plainLine } from './plain-line.ts'
import { BodyReader } from './read-body.ts'
import { unknownGenreRemark } from './remarks.ts'
import { parseSceneHeading, type SceneHeading } from './scene-heading.ts'

/** Reads a screenplay line by line. */
export function readScreenplay(source: Source, notes: Notes): Draft {
  return new ScreenplayReader(source, notes).read()
}

class ScreenplayReader {
  private readonly source: Source
  private readonly notes: Notes
  private readonly draft: Draft = { title: null, language: 'zh', genre: null, people: [], episodes: [] }
  private readonly plain: PlainLine[]
  /** Names that the script lists anywhere, so that a cue with one of them needs no guessing. */
  private readonly listed: Set<string>
  private readonly habits: Habits
  private readonly body: BodyReader
  private section: 'head' | 'cast' | 'unused' | 'body' = 'head'
  private scene: DraftScene | null = null
  private skipped: { first: SourceLine; count: number } | null = null

  constructor(source: Source, notes: Notes) {
    this.source = source
    this.notes = notes
    this.plain = source.lines.map(plainLine)
    this.habits = readHabits(this.plain)
    this.listed = listNames(this.plain)
    this.body = new BodyReader(source, notes, this.listed, this.habits.usesTriangles)
  }

  read(): Draft {
    for (let i = 0; i < this.plain.length; i++) this.line(this.plain[i]!, i)
    this.endSkipped()
    this.draft.episodes = this.draft.episodes.filter((episode) => episode.scenes.length > 0)
    for (const episode of this.draft.episodes) carryLooks(episode.scenes)
    const text = this.source.text
    const han = text.slice(0, 100_000).match(/\p{Script=Han}/gu)?.length ?? 0
    const latin = text.slice(0, 100_000).match(/[A-Za-z]/g)?.length ?? 0
    this.draft.language = han * 3 >= latin ? 'zh' : 'en'
    return this.draft
  }

  private line(line: PlainLine, index: number): void {
    const { text, written } = line
    if (text === '') {
      this.body.endCue()
      return
    }
    if (/^[-=_—─*·~☆★]{3,}$/u.test(text)) return
    const bare = /^【([^】]*)】$/u.exec(text)
    const inside = bare === null ? text : bare[1]!.trim()
    const episode = this.episodeHeading(inside, index)
    if (episode !== null) {
      this.notes.claim('episode', spanOfLine(line.source))
      this.draft.title ??=
        /^(?:《([^》]+)》|(\p{Script=Han}+)\s+)(?=\s*第)/u
          .exec(inside)
          ?.slice(1)
          .find((one) => one) ?? null
      this.startEpisode(episode)
      return
    }
    const scene =
      text.length > 120 ? null : (this.sceneHeading(inside, line, bare !== null) ?? this.barePlace(inside, index))
    if (scene !== null) {
      this.notes.claim('heading', spanOfLine(line.source))
      this.startScene(scene, line)
      return
    }
    if (this.section !== 'body' && this.frontMatter(line)) {
      this.notes.claim(this.skipped === null ? 'front' : 'left-out', spanOfLine(line.source))
      return
    }
    if (this.people(inside, bare === null ? written : written.slice(1, -1), line)) return
    this.endSkipped()
    this.section = 'body'
    this.body.read(line, this.scene ?? this.openScene(null, spanOfLine(line.source)))
  }

  private episodeHeading(text: string, index: number): EpisodeHeading | null {
    const sure = parseEpisodeHeading(text)
    if (sure !== null) return sure
    const bare = this.section === 'cast' ? null : parseBareEpisodeHeading(text)
    if (bare === null || parseSceneHeading(text, false) !== null) return null
    const next = this.plain.slice(index + 1, index + 8).find((line) => line.text !== '')
    return next !== undefined && parseSceneHeading(next.text, next.heading > 0) !== null ? bare : null
  }

  private sceneHeading(text: string, line: PlainLine, square: boolean): SceneHeading | null {
    // In front of the script, numbered lists and descriptions of people may look like headings.
    if (this.section === 'cast' && !square && /^\d{1,2}\s*[、.．]/u.test(text)) return null
    const marked = square ? /^(?:场|第)/u.test(text) : line.heading > 0
    if (square && !marked) return null
    const heading = parseSceneHeading(text.replace(/^(?:场景\s*:\s*)(?=场)/u, ''), marked || /^场景\s*:/u.test(text))
    if (heading === null) return null
    // `2002年 夏 日` in a sentence, or a name that ends like a time, is not a scene.
    if (heading.number === null && parseCue(text) !== null && !/^(?:场景|地点|时间)\s*:/u.test(text)) return null
    return heading
  }

  /** 客厅 alone after a blank line: a scene, in a script that has no other kind of heading. */
  private barePlace(text: string, index: number): SceneHeading | null {
    if (!/^\p{Script=Han}{2,8}$/u.test(text) || this.listed.has(text) || guessInterior(text) === 'unknown') return null
    const alone = this.plain[index - 1]?.text === '' && (this.plain[index + 1]?.text ?? '') !== ''
    if (!alone || this.habits.headsScenes()) return null
    return {
      number: null,
      episode: null,
      place: text,
      interior: guessInterior(text),
      time: 'unknown',
      people: null,
      quoted: false,
      complete: true,
    }
  }

  private startEpisode(heading: EpisodeHeading): void {
    this.endSkipped()
    this.section = 'body'
    this.scene = null
    this.body.endCue()
    this.draft.episodes.push({ number: heading.number, title: heading.title, scenes: [] })
  }

  private startScene(heading: SceneHeading, line: PlainLine): void {
    this.endSkipped()
    this.section = 'body'
    this.body.endCue()
    const open = this.scene
    // `场1-2` alone, then `日 内 灵山大雄宝殿`; or `人物：…` first and `场景：萧家,日,内` after it.
    const completes = open !== null && open.items.length === 0 && open.place === '' && heading.number === null
    const scene = completes ? open : this.openScene(heading.episode, spanOfLine(line.source))
    const look = heading.quoted ? null : /[（(]?(闪回|回忆|梦境|梦|幻想)[）)]?\s*$/u.exec(heading.place)
    scene.number = heading.number ?? scene.number
    scene.place = look === null ? heading.place : heading.place.slice(0, look.index).trim()
    if (heading.interior !== 'unknown') scene.interior = heading.interior
    if (heading.time !== 'unknown') scene.time = heading.time
    if (heading.people !== null) this.name(scene, parseNames(heading.people))
    if (look !== null) {
      const mark = look[1]!.startsWith('闪') || look[1] === '回忆' ? 'flashback-start' : 'dream-start'
      scene.items.push({ kind: 'mark', mark, text: look[1]!, span: spanOfLine(line.source) })
    }
  }

  private openScene(episodeNumber: number | null, span: Span): DraftScene {
    let episode = this.draft.episodes.at(-1)
    const counted =
      episodeNumber !== null && !this.draft.episodes.some((other) => other.title !== null || other.number === null)
    const headed = this.draft.episodes.some((other) => other.number !== null && other.scenes.length === 0)
    if (
      episode === undefined ||
      (counted && !headed && episode.number !== episodeNumber && this.habits.numbersEpisodesByScenes())
    ) {
      episode = { number: episodeNumber, title: null, scenes: [] }
      this.draft.episodes.push(episode)
    }
    const scene = emptyScene(span)
    episode.scenes.push(scene)
    this.scene = scene
    return scene
  }

  /** Title, genre, cast and the rest of what stands before the first episode. False when it belongs to the body after all. */
  private frontMatter(line: PlainLine): boolean {
    const { text, written } = line
    const bare = text.replace(/^【(.*)】$/u, '$1')
    if (isCastHeading(bare)) {
      this.section = 'cast'
      return true
    }
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
    if (quoted !== null && text.length < 60) {
      this.draft.title ??= quoted[1]!
      return true
    }
    if (this.section === 'cast') {
      if (/^[△▲]/u.test(text) || (this.habits.usesTriangles && /^(?:出场)?人物\s*:/u.test(text))) return false
      const person = this.usedHeading(text, line) ? null : line.heading > 0 ? null : parsePerson(written)
      if (person !== null) this.introduce(person)
      else if (line.heading > 0 && couldBeName(text) && text.length <= 8) this.introduce({ ...parseNames(written)[0]! })
      else if (this.section === 'cast' && this.draft.people.length > 0) {
        const last = this.draft.people.at(-1)!
        last.description = [last.description, written].filter((words) => words !== '').join('，')
      } else this.skip(line)
      return true
    }
    if (/^[△▲∆Δ▵]/u.test(text)) return false
    if (/^(?:出场)?人物\s*:/u.test(text)) return false
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

  private usedHeading(text: string, line: PlainLine): boolean {
    if (/^(?:故事|剧情|分集|正文|剧本|梗概|大纲|简介|世界观|主题|创作)/u.test(text) && text.length < 16) {
      this.section = 'unused'
      this.skip(line)
      return true
    }
    return false
  }

  private introduce(person: DraftPerson): void {
    const known = this.draft.people.find((other) => other.name === person.name)
    if (known === undefined) this.draft.people.push(person)
    else if (known.description === '' && person.description !== '') Object.assign(known, person)
    this.listed.add(person.name)
    for (const alias of person.aliases) this.listed.add(alias)
  }

  private name(scene: DraftScene, people: DraftPerson[]): void {
    for (const person of people) {
      scene.named.push(person.name)
      this.introduce(person)
    }
  }

  /** `人物：甲、乙` of a scene. */
  private people(folded: string, written: string, line: PlainLine): boolean {
    const match = /^(?:本场)?(?:(?:出场|登场|出镜)?(?:人物|角色|演员)|出场|登场|出镜)\s*:\s*(.*)$/u.exec(folded)
    if (match === null) return false
    const scene = this.scene ?? this.openScene(null, spanOfLine(line.source))
    this.section = 'body'
    this.notes.claim('people', spanOfLine(line.source))
    // After speech has begun, a second list belongs to a scene that has no heading of its own.
    this.name(scene, parseNames(written.slice(written.length - match[1]!.length)))
    return true
  }

  private skip(line: PlainLine): void {
    if (this.skipped === null) this.skipped = { first: line.source, count: 1 }
    else this.skipped.count++
  }

  private endSkipped(): void {
    if (this.skipped === null) return
    const { first, count } = this.skipped
    this.skipped = null
    this.notes.add({
      code: 'script.not-used',
      severity: 'info',
      span: spanOfLine(first),
      message: {
        zh: `从这里起的 ${count} 行说明文字不进入画面和对白。`,
        en: `${count} lines of notes from here on are not shown or spoken.`,
      },
      suggestion: {
        zh: '要出现在片子里，就写到场次标题之后。',
        en: 'What belongs into the film stands below a scene heading.',
      },
    })
  }
}

function cleanTitle(text: string): string {
  return text.trim().replace(/^《(.*)》.*$/u, '$1')
}
