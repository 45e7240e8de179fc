import { addAll } from '#core'
import { genreFromText } from '../../lexicon/genre-words.ts'
import { readSheet, type SheetRow } from '../../sheet/sheet.ts'
import type { Cell } from '../../sheet/table.ts'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Mark, Span } from '../../story.ts'
import { type Draft, type DraftItem, type DraftScene, emptyScene } from '../draft.ts'
import { parseNames } from '../screenplay/cast-list.ts'
import { couldBeName, kindOfWord, parseCue, stripQuotes } from '../screenplay/cue.ts'
import { parseEpisodeHeading } from '../screenplay/episode-heading.ts'
import { meaningOf } from '../screenplay/marks.ts'
import { parseSceneHeading } from '../screenplay/scene-heading.ts'
import { splitAction, splitSpeech } from '../screenplay/split-items.ts'

/** Reads a storyboard sheet as a script: scenes by place, and for each row what is seen, said and heard. */
export function readSheetScript(source: Source, notes: Notes): Draft {
  const sheet = readSheet(source)
  const han = source.text.slice(0, 100_000).match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = source.text.slice(0, 100_000).match(/[A-Za-z]/g)?.length ?? 0
  const draft: Draft = {
    title: null,
    language: han * 3 >= latin ? 'zh' : 'en',
    genre: genreFromText(source.text),
    people: [],
    episodes: [],
  }
  let scene: DraftScene | null = null
  let heading = ''
  let episode: string | null = null
  const span = (cell: Cell): Span => spanAt(source, cell.start, cell.end)
  for (const heading of sheet?.headings ?? []) notes.claim('front', heading)
  for (const row of sheet?.rows ?? []) {
    claimCells(row, notes)
    const title = row.alone === null ? null : parseEpisodeHeading(row.alone.text)
    const said: string | null = row.cells.episode?.text ?? episode
    if (title !== null || (said !== null && said !== episode)) {
      const number = title?.number ?? Number(/\d+/.exec(said ?? '')?.[0] ?? Number.NaN)
      draft.episodes.push({
        number: Number.isInteger(number) && number > 0 ? number : null,
        title: title?.title ?? null,
        scenes: [],
      })
      episode = said
      scene = null
      if (title !== null) {
        notes.claim('episode', row.alone!)
        continue
      }
    }
    if (row.alone !== null && Object.keys(row.cells).length <= 1 && !row.cells.picture && !row.cells.lines) {
      // A row of one cell between others names a scene; above all others it is the title.
      const asScene = parseSceneHeading(row.alone.text, true)
      if (asScene !== null) {
        scene = openScene(draft, row.alone.text, span(row.alone))
        notes.claim('heading', row.alone)
        heading = ''
        continue
      }
      if (draft.episodes.length === 0 && draft.title === null) {
        draft.title = row.alone.text.replace(/^《(.*)》.*$/u, '$1')
        notes.claim('front', row.alone)
        continue
      }
    }
    const words = headingOf(row)
    if (scene === null || (words !== '' && words !== heading)) {
      scene = openScene(draft, words, spanAt(source, row.start, row.end))
      heading = words
    }
    readRow(row, scene, source, notes)
  }
  return draft
}

const conditions = ['episode', 'sceneNumber', 'time', 'interior', 'place'] as const
const known = ['id', 'number', 'seconds', 'props', 'feeling', 'prompt'] as const

/** What of a row becomes no item by itself. */
function claimCells({ cells, others, nothing }: SheetRow, notes: Notes): void {
  for (const cell of nothing) notes.claim('left-out', cell)
  for (const column of conditions) if (cells[column] !== undefined) notes.claim('heading', cells[column])
  if (cells.people !== undefined) notes.claim('people', cells.people)
  if (cells.lines !== undefined) notes.claim('cue', cells.lines)
  for (const column of known) if (cells[column] !== undefined) notes.claim('left-out', cells[column])
  for (const { cell } of others) notes.claim('left-out', cell)
}

function headingOf({ cells }: SheetRow): string {
  const parts = [cells.sceneNumber, cells.time, cells.interior, cells.place].map(
    (cell) => cell?.text.replace(/\s+/gu, ' ') ?? '',
  )
  // A time such as `0-3s` belongs to the picture, not to the day.
  if (/\d/.test(parts[1]!)) parts[1] = ''
  return parts.filter((part) => part !== '').join('｜')
}

function openScene(draft: Draft, words: string, span: Span): DraftScene {
  if (draft.episodes.length === 0) draft.episodes.push({ number: 1, title: null, scenes: [] })
  const scene = emptyScene(span)
  const heading = words.replaceAll('｜', ' ')
  const found = words === '' ? null : parseSceneHeading(/^\d+-\d+\s/u.test(heading) ? heading : `场景:${heading}`, true)
  if (found !== null)
    Object.assign(scene, { number: found.number, place: found.place, interior: found.interior, time: found.time })
  else scene.place = words.split('｜').at(-1)!.slice(0, 40)
  draft.episodes.at(-1)!.scenes.push(scene)
  return scene
}

function readRow({ cells }: SheetRow, scene: DraftScene, source: Source, notes: Notes): void {
  // A cell with markup taken out has no places of its own inside: what it says stands on all of it.
  const spanIn = (cell: Cell) => (from: number, to: number) =>
    cell.text.length === cell.end - cell.start
      ? spanAt(source, cell.start + from, Math.min(cell.end, cell.start + to))
      : whole(cell)
  const whole = (cell: Cell) => spanAt(source, cell.start, cell.end)
  const mark = (kind: Mark['mark'], cell: Cell | undefined) => {
    if (cell !== undefined)
      scene.items.push({ kind: 'mark', mark: kind, text: cell.text.replace(/\s*\n\s*/gu, '；'), span: whole(cell) })
  }
  const named =
    cells.people === undefined
      ? []
      : parseNames(cells.people.text.replace(/\n/gu, '、'))
          .map(({ name }) => name)
          .filter(couldBeName)
  for (const name of named) if (!scene.named.includes(name)) scene.named.push(name)
  scene.items.push(beginning(cells, scene, source))
  mark('transition', cells.transition)
  const camera = [cells.size, cells.angle, cells.move].filter((cell) => cell !== undefined)
  if (camera[0] !== undefined)
    scene.items.push({
      kind: 'mark',
      mark: 'camera',
      text: camera.map((cell) => cell.text).join('，'),
      span: spanAt(source, camera[0].start, camera.at(-1)!.end),
    })
  if (cells.title !== undefined)
    scene.items.push({ kind: 'title', text: stripQuotes(cells.title.text).text, span: whole(cells.title) })
  mark('sound', cells.sound)
  mark('music', cells.music)
  mark('effect', cells.effect)
  for (const cell of [cells.picture, cells.action]) {
    if (cell === undefined) continue
    for (const { text, at } of linesOf(cell.text))
      addAll(scene.items, splitAction(text.replace(/^[△▲]\s*/u, ''), at, spanIn(cell)))
  }
  if (cells.lines !== undefined) speak(cells.lines, named, scene, spanIn(cells.lines), notes)
  for (const cell of [cells.light, cells.note]) mark('note', cell)
}

/** The mark that begins a row: its number, and how long it is to stand. */
function beginning(
  { id, number, seconds, picture, lines }: SheetRow['cells'],
  scene: DraftScene,
  source: Source,
): DraftItem {
  const place = number ?? id ?? seconds ?? picture ?? lines
  const counted = scene.items.filter((item) => item.kind === 'mark' && item.mark === 'shot').length + 1
  const length = secondsIn(seconds?.text ?? '')
  const name = (number ?? id)?.text.replace(/[\s｜】\]]+/gu, ' ').trim() ?? `${counted}`
  return {
    kind: 'mark',
    mark: 'shot',
    text: length === null ? name : `${name}｜${length}秒`,
    span:
      place === undefined
        ? scene.span
        : spanAt(source, place.start, place === number || place === id ? place.end : place.start),
  }
}

/** `3`, `3.5s`, `3-5秒` (the middle), `00:04`, `0:03-0:07` (from when to when). Null where it says no length. */
export function secondsIn(text: string): number | null {
  const clocks = [...text.matchAll(/(\d+)[:：](\d{1,2}(?:\.\d+)?)/gu)].map(
    (match) => Number(match[1]) * 60 + Number(match[2]),
  )
  const plain = [...text.matchAll(/\d+(?:\.\d+)?/gu)].map((match) => Number(match[0]))
  const [a, b] = clocks.length > 0 ? clocks : plain
  if (a === undefined) return null
  const seconds = b === undefined ? a : clocks.length > 0 ? b - a : (a + b) / 2
  return seconds > 0 && seconds <= 60 ? Math.round(seconds * 100) / 100 : null
}

function linesOf(text: string): { text: string; at: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    return line.trim() === '' ? [] : [{ text: line.trim(), at: start }]
  })
}

/** `林岚：（笑）你来了。`, `OS：…`, or words alone, which belong to the only person of the row. */
function speak(
  cell: Cell,
  named: readonly string[],
  scene: DraftScene,
  spanOf: (from: number, to: number) => Span,
  notes: Notes,
): void {
  let last: string | null = named.length === 1 ? named[0]! : null
  for (const { text, at } of linesOf(cell.text)) {
    const cue = parseCue(text)
    const meaning = cue === null ? null : meaningOf(cue.label)
    const kind = cue === null ? null : (cue.lineKind ?? kindOfWord(cue.label))
    if (cue !== null && cue.text !== '' && (couldBeName(cue.label) || kind !== null)) {
      const voice = meaning?.is === 'voice' || kindOfWord(cue.label) !== null
      const speaker = voice ? (kind === 'inner' ? last : null) : cue.label
      last = speaker ?? last
      const lineKind = kind ?? (speaker === null ? 'narration' : 'dialogue')
      const line = {
        kind: 'line' as const,
        lineKind,
        speaker,
        text: cue.text,
        delivery: cue.delivery,
        span: spanOf(at, at + text.length),
      }
      addAll(scene.items, splitSpeech(line, at + cue.textAt, spanOf))
      continue
    }
    const said = stripQuotes(text)
    const span = spanOf(at, at + text.length)
    if (last === null && named.length > 1) {
      last = named[0]!
      notes.add({
        code: 'sheet.unsure-speaker',
        severity: 'warning',
        span,
        message: {
          zh: `这一镜有几个人，台词没写是谁说的，先算“${last}”的。`,
          en: `Several people are in this shot and the line names no speaker; taken as ${last}'s.`,
        },
        suggestion: { zh: '台词写成“角色：台词”。', en: 'Write it as "Name: words".' },
        fix: { span: { start: span.start, end: span.start }, replacement: `${last}：` },
      })
    }
    const line = {
      kind: 'line' as const,
      lineKind: last === null ? ('narration' as const) : ('dialogue' as const),
      speaker: last,
      text: said.text,
      delivery: null,
      span,
    }
    addAll(scene.items, splitSpeech(line, at + said.shift, spanOf))
  }
}
