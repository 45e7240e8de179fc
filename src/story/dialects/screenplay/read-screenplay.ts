import { guessInterior } from '../../lexicon/place-time.ts'
import type { Notes, Source } from '../../source/source.ts'
import { spanOfLine } from '../../source/source.ts'
import type { Span } from '../../story.ts'
import { carryLooks } from '../carry-looks.ts'
import { type Draft, type DraftPerson, type DraftScene, emptyScene } from '../draft.ts'
import { parseNames } from './cast-list.ts'
import { parseCue } from './cue.ts'
import { type EpisodeHeading, parseBareEpisodeHeading, parseEpisodeHeading } from './episode-heading.ts'
import { FrontMatter } from './front-matter.ts'
import { type Habits, readHabits } from './habits.ts'
import { listNames } from './list-names.ts'
import { type PlainLine, plainLine } from './plain-line.ts'
import { BodyReader } from './read-body.ts'
import { boxedHeading, parseSceneHeading, placeAlone, type SceneHeading } from './scene-heading.ts'

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
  private readonly front: FrontMatter
  private inBody = false
  private scene: DraftScene | null = null
  /** A list of people after speech: the next heading's, or the open scene's where none follows. */
  private waiting: DraftPerson[] = []

  constructor(source: Source, notes: Notes) {
    this.source = source
    this.notes = notes
    this.plain = source.lines.map(plainLine)
    this.habits = readHabits(this.plain)
    this.listed = listNames(this.plain)
    this.front = new FrontMatter(notes, this.draft, this.listed, this.habits)
    this.body = new BodyReader(source, notes, this.listed, this.habits.usesTriangles)
  }

  read(): Draft {
    for (let i = 0; i < this.plain.length; i++) this.line(this.plain[i]!, i)
    this.front.end()
    this.settle()
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
    const bare = /^[【(]([^】)]*)[】)]$/u.exec(text)
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
      text.length > 120
        ? null
        : (this.sceneHeading(inside, line, text.startsWith('【') && bare !== null) ?? this.barePlace(inside, index))
    if (scene !== null) {
      this.notes.claim('heading', spanOfLine(line.source))
      this.startScene(scene, line)
      return
    }
    if (!this.inBody && this.front.read(line)) return
    if (this.people(inside, bare === null ? written : written.slice(1, -1), line)) return
    this.enterBody()
    this.settle()
    this.body.read(line, this.scene ?? this.openScene(null, spanOfLine(line.source)))
  }

  private episodeHeading(text: string, index: number): EpisodeHeading | null {
    const sure = parseEpisodeHeading(text)
    if (sure !== null) return sure
    const bare = this.describesPeople() ? null : parseBareEpisodeHeading(text)
    if (bare === null || parseSceneHeading(text, false) !== null) return null
    const next = this.plain.slice(index + 1, index + 8).find((line) => line.text !== '')
    return next !== undefined && parseSceneHeading(next.text, next.heading > 0) !== null ? bare : null
  }

  private sceneHeading(text: string, line: PlainLine, square: boolean): SceneHeading | null {
    // In front of the script, numbered lists and descriptions of people may look like headings.
    if (this.describesPeople() && !square && /^\d{1,2}\s*[、.．]/u.test(text)) return null
    const marked = square ? /^(?:场|第)/u.test(text) : line.heading > 0
    if (square && !marked) return null
    const heading =
      boxedHeading(text) ??
      parseSceneHeading(text.replace(/^(?:场景\s*:\s*)(?=场)/u, ''), marked || /^场景\s*:/u.test(text))
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
    return placeAlone(text)
  }

  private describesPeople(): boolean {
    return !this.inBody && this.front.describesPeople
  }

  private enterBody(): void {
    this.front.end()
    this.inBody = true
  }

  /** No heading came for those who wait: they are in the scene that goes on. */
  private settle(): void {
    if (this.scene !== null) this.name(this.scene, this.waiting.splice(0))
  }

  private startEpisode(heading: EpisodeHeading): void {
    this.enterBody()
    this.settle()
    this.scene = null
    this.body.endCue()
    this.draft.episodes.push({ number: heading.number, title: heading.title, scenes: [] })
  }

  private startScene(heading: SceneHeading, line: PlainLine): void {
    this.enterBody()
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
    if (open !== null && open !== scene && /^同(?:上|前)(?:场|景)?$/u.test(scene.place)) goOn(scene, open)
    this.name(scene, this.waiting.splice(0))
    if (heading.people !== null) this.name(scene, parseNames(heading.people))
    if (heading.later !== null)
      scene.items.push({ kind: 'mark', mark: 'note', text: heading.later, span: spanOfLine(line.source) })
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

  private name(scene: DraftScene, people: DraftPerson[]): void {
    for (const person of people) {
      scene.named.push(person.name)
      this.front.introduce(person)
    }
  }

  /** `人物：甲、乙` of a scene. */
  private people(folded: string, written: string, line: PlainLine): boolean {
    const match = /^(?:本场)?(?:(?:出场|登场|出镜)?(?:人物|角色|演员)|出场|登场|出镜)\s*:\s*(.*)$/u.exec(folded)
    if (match === null) return false
    this.inBody = true
    this.notes.claim('people', spanOfLine(line.source))
    const people = parseNames(written.slice(written.length - match[1]!.length))
    if (this.scene !== null && this.scene.items.length > 0) {
      for (const person of people) this.front.introduce(person)
      this.waiting = people
    } else this.name(this.scene ?? this.openScene(null, spanOfLine(line.source)), people)
    return true
  }
}

/** `同上`: where and when the scene before was, as far as the heading says nothing else. */
function goOn(scene: DraftScene, before: DraftScene): void {
  scene.place = before.place
  if (scene.interior === 'unknown') scene.interior = before.interior
  if (scene.time === 'unknown') scene.time = before.time
}
