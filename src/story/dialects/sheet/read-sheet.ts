import { genreFromText } from '../../lexicon/genre-words.ts'
import { conditionsOf } from '../../lexicon/place-time.ts'
import { readSheet, type SheetRow } from '../../sheet/sheet.ts'
import type { Cell } from '../../sheet/table.ts'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Span } from '../../story.ts'
import { type Draft, type DraftScene, emptyScene } from '../draft.ts'
import { parseSlug } from '../fountain/fountain-lines.ts'
import { parseEpisodeHeading } from '../screenplay/episode-heading.ts'
import { parseSceneHeading } from '../screenplay/scene-heading.ts'
import { readRow } from './read-row.ts'

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
        title: title === null ? null : cleanTitle(title.title ?? ''),
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
        scene = openScene(draft, row.alone.text, null, span(row.alone))
        notes.claim('heading', row.alone)
        heading = ''
        continue
      }
      if (draft.episodes.length === 0 && draft.title === null) {
        draft.title = cleanTitle(row.alone.text)
        notes.claim('front', row.alone)
        continue
      }
    }
    const number = row.cells.sceneNumber?.text ?? null
    const words = headingOf(row)
    const named = [number ?? '', words].join('｜')
    if (scene === null || (named !== '｜' && named !== heading)) {
      scene = openScene(draft, words, number, spanAt(source, row.start, row.end))
      heading = named
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
  const parts = [cells.time, cells.interior, cells.place].map((cell) => cell?.text.replace(/\s+/gu, ' ') ?? '')
  // A time such as `0-3s` belongs to the picture, not to the day; 场景状态 may say what the place looks like.
  if (conditionsOf(parts[0]!) === null && !/^[a-z ]+$/iu.test(parts[0]!)) parts[0] = ''
  return parts.filter((part) => part !== '').join('｜')
}

/** `number` as the sheet counts its scenes, null where it does not. */
function openScene(draft: Draft, words: string, number: string | null, span: Span): DraftScene {
  if (draft.episodes.length === 0) draft.episodes.push({ number: 1, title: null, scenes: [] })
  const scene = emptyScene(span)
  draft.episodes.at(-1)!.scenes.push(scene)
  scene.number = number
  const heading = words.replaceAll('｜', ' ')
  // `INT. HALL - NIGHT`, as English sheets have it.
  const slug = parseSlug(heading)
  if (slug !== null) Object.assign(scene, { place: slug.place, interior: slug.interior, time: slug.time ?? 'unknown' })
  else if (words !== '') {
    const found = parseSceneHeading(/^\d+-\d+\s/u.test(heading) ? heading : `场景:${heading}`, true)
    if (found === null) scene.place = words.split('｜').at(-1)!.slice(0, 40)
    else {
      const { place, interior, time } = found
      Object.assign(scene, { number: number ?? found.number, place, interior, time })
    }
  }
  return scene
}

/** `《雨夜》分镜表` is called 雨夜. */
function cleanTitle(text: string): string | null {
  const title = text
    .replace(/\s*分镜(?:头)?(?:脚本|台本|表)?\s*$/u, '')
    .replace(/^《(.*)》.*$/u, '$1')
    .trim()
  return title === '' ? null : title
}
