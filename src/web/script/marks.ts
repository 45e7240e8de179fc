import type { LineKind, SceneItem, Story } from '#story'

/** What a stretch of the text is to the story: what the editor's colours tell. */
export type MarkRole =
  | 'front'
  | 'episode'
  | 'heading'
  | 'people'
  | 'speaker'
  | 'delivery'
  | LineKind
  | 'action'
  | 'title'
  | 'note'
  | 'sign'

/** Half-open, UTF-16 offsets into the text that was read. */
export interface ScriptMark {
  from: number
  to: number
  role: MarkRole
}

interface TextLine {
  from: number
  to: number
  text: string
}

/**
 * Colours for a script, worked out from what the reader really understood: what it took as speech is coloured as speech,
 * whatever the dialect. Marks are in order and never overlap. What the story has no use for stays unmarked.
 *
 * `text` is the text that `story` was read from.
 */
export function markScript(text: string, story: Story): ScriptMark[] {
  const lines = splitLines(text)
  const marks: ScriptMark[] = []
  /** Line → the end of what is marked on it so far. */
  const taken = new Map<number, number>()
  const put = (from: number, to: number, role: MarkRole): void => {
    if (to > from) marks.push({ from, to, role })
  }
  const take = (from: number, to: number): void => {
    for (let at = lineAt(lines, from); at < lines.length && lines[at]!.from < Math.max(to, from + 1); at++) {
      taken.set(at, Math.max(taken.get(at) ?? 0, to))
    }
  }

  const scenes = story.episodes.flatMap((episode) => episode.scenes)
  const headings = new Set<number>()
  for (const scene of scenes) {
    // Prose has no headings: there a scene begins with its first item.
    if (scene.items.some(({ span }) => span.start <= scene.span.start && span.end > scene.span.start)) continue
    const at = lineAt(lines, scene.span.start)
    headings.add(at)
    put(lines[at]!.from, lines[at]!.to, 'heading')
    taken.set(at, lines[at]!.to)
  }
  const items = scenes.flatMap((scene) => scene.items).sort((a, b) => a.span.start - b.span.start)
  const starts = items.map(({ span }) => lineAt(lines, span.start))
  const itemLines = new Set(starts)
  let reached = 0
  for (const [index, item] of items.entries()) {
    const at = starts[index]!
    const from = Math.max(item.span.start, reached)
    if (item.kind === 'line' && story.dialect !== 'prose') {
      markCue(lines, at, item.span.start, taken, put)
      for (let above = at - 1; above >= 0 && !taken.has(above) && !headings.has(above); above--) {
        const line = lines[above]!
        if (line.text.trim() === '' || itemLines.has(above) || line.text.length > 80) break
        put(line.from, line.to, /^\s*[（(].*[)）]\s*$/u.test(line.text) ? 'delivery' : 'speaker')
        taken.set(above, line.to)
      }
    } else if (item.kind === 'action' && !taken.has(at)) put(lines[at]!.from, item.span.start, 'sign')
    put(from, item.span.end, roleOf(item))
    take(item.span.start, item.span.end)
    reached = Math.max(reached, item.span.end)
  }
  markRest(lines, story, taken, put)
  return inOrder(marks, text.length)
}

function roleOf(item: SceneItem): MarkRole {
  switch (item.kind) {
    case 'line':
      return item.lineKind
    case 'mark':
      return 'note'
    default:
      return item.kind
  }
}

/** What stands before speech on its line: the speaker, and in brackets how it is said. */
function markCue(
  lines: readonly TextLine[],
  at: number,
  speech: number,
  taken: ReadonlyMap<number, number>,
  put: (from: number, to: number, role: MarkRole) => void,
): void {
  const start = Math.max(lines[at]!.from, taken.get(at) ?? 0)
  const cue = lines[at]!.text.slice(start - lines[at]!.from, Math.max(0, speech - lines[at]!.from))
  let from = 0
  for (const bracket of cue.matchAll(/[（(][^（()）]*[)）]/gu)) {
    put(start + from, start + bracket.index, 'speaker')
    put(start + bracket.index, start + bracket.index + bracket[0].length, 'delivery')
    from = bracket.index + bracket[0].length
  }
  put(start + from, start + cue.length, 'speaker')
}

/** Lines that are no item: the front matter, headings of episodes, lists of people. */
function markRest(
  lines: readonly TextLine[],
  story: Story,
  taken: ReadonlyMap<number, number>,
  put: (from: number, to: number, role: MarkRole) => void,
): void {
  const openings = story.episodes.flatMap(({ scenes }) => (scenes[0] === undefined ? [] : [scenes[0].span.start]))
  const free = (at: number): boolean => !taken.has(at) && lines[at]!.text.trim() !== ''
  const whole = (at: number, role: MarkRole): void => put(lines[at]!.from, lines[at]!.to, role)
  const episodes = openings.map((opening) => {
    // The heading of an episode is the nearest line of its own above the first scene.
    for (let at = lineAt(lines, opening) - 1; at >= 0 && !taken.has(at); at--) {
      if (free(at) && episodeLike.test(lines[at]!.text)) return at
    }
    return null
  })
  const first = episodes[0] ?? (openings[0] === undefined ? lines.length : lineAt(lines, openings[0]))
  for (let at = 0; at < first; at++) if (free(at)) whole(at, 'front')
  for (const at of episodes) if (at !== null) whole(at, 'episode')
  for (let at = first; at < lines.length; at++) {
    if (free(at) && !episodes.includes(at) && /^\s*【?\s*(?:出场)?(?:人物|角色|cast)\s*[:：]/iu.test(lines[at]!.text)) {
      whole(at, 'people')
    }
  }
}

const episodeLike = /^\W*(?:第|ep|chapter|[\d零一二两三四五六七八九十百]+\W*$|[零一二三四五六七八九十]+[、.．])/iu

function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  const ends = /\r\n|\n|\r/g
  let from = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push({ from, to: end.index, text: text.slice(from, end.index) })
    from = end.index + end[0].length
  }
  lines.push({ from, to: text.length, text: text.slice(from) })
  return lines
}

function lineAt(lines: readonly TextLine[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function inOrder(marks: readonly ScriptMark[], length: number): ScriptMark[] {
  const sorted = marks.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const kept: ScriptMark[] = []
  let reached = 0
  for (const { from, to, role } of sorted) {
    const begin = Math.max(from, reached)
    const end = Math.min(to, length)
    if (end <= begin) continue
    kept.push({ from: begin, to: end, role })
    reached = end
  }
  return kept
}
