import { addAll } from '#core'
import type { SheetRow } from '../../sheet/sheet.ts'
import type { Cell } from '../../sheet/table.ts'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Mark, Span } from '../../story.ts'
import type { DraftItem, DraftScene } from '../draft.ts'
import { parseNames } from '../screenplay/cast-list.ts'
import { couldBeName, kindOfWord, parseCue, stripQuotes } from '../screenplay/cue.ts'
import { meaningOf } from '../screenplay/marks.ts'
import { splitAction, splitSpeech } from '../screenplay/split-items.ts'

/** What a row of a sheet shows, says and notes becomes items of its scene. */
export function readRow({ cells }: SheetRow, scene: DraftScene, source: Source, notes: Notes): void {
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
      addAll(scene.items, splitAction(text.replace(/^[△▲]\s*/u, '').replaceAll('｜', '，'), at, spanIn(cell)))
  }
  if (cells.lines !== undefined) {
    const from = scene.items.length
    speak(cells.lines, named, scene, spanIn(cells.lines), notes)
    // 情绪 beside a line is how it is said, where the line itself does not tell.
    const feeling = cells.feeling?.text.trim() ?? ''
    if (feeling !== '' && feeling.length <= 12 && !feeling.includes('\n'))
      for (const item of scene.items.slice(from))
        if (item.kind === 'line' && item.speaker !== null) item.delivery ??= feeling
  }
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
