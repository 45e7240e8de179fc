import { applyFix, type Fix } from '#core'
import { readScript, surveyScript } from '../read-script.ts'
import type { Stretch } from '../source/survey.ts'
import type { CastMember, Line, Scene, SceneItem, Story } from '../story.ts'
import { namesOf } from './names.ts'
import { printPart, type StoryForm } from './print-story.ts'
import { replaced } from './replaced.ts'

/**
 * Writes an edited story back into the text that it was read from: what a change does not touch stays, unit for unit. Things are known
 * by their ids, so an edited one keeps the id that it was read with, and one without a known id is new.
 *
 * Null where the text has no place for a change (a speaker who is nowhere named, scenes in another order): reading what would be written
 * would not give the edited story. `printStory` then writes the whole anew.
 */
export function reprintStory(script: { text: string | Uint8Array; file: string | null }, edited: Story): string | null {
  const { story, text, stretches } = surveyScript(script)
  const edits = [
    ...frontEdits(story, edited, text, stretches),
    ...sceneEdits(story, edited, text, stretches),
    ...itemEdits(story, edited, text, stretches),
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  if (edits.some(({ span }, i) => i > 0 && span.start < edits[i - 1]!.span.end)) return null
  const written = edits.reduceRight(applyFix, text)
  const again = readScript({ text: written, file: script.file }).story
  return matterOf(again) === matterOf(edited) ? written : null
}

/** What a story says, without where it stands and what is counted or named from it. */
function matterOf(story: Story): string {
  const nameOf = namesOf(story)
  return JSON.stringify({
    title: story.title,
    cast: story.cast.map(({ name, description, sex, age }) => ({ name, description, sex, age })),
    episodes: story.episodes.map(({ number, title, scenes }) => ({
      number,
      title,
      scenes: scenes.map(({ place, interior, time, items }) => ({
        place,
        interior,
        time,
        items: items.map(({ id: _, span: __, ...item }) =>
          item.kind === 'line' && item.speaker !== null ? { ...item, speaker: nameOf(item.speaker) } : item,
        ),
      })),
    })),
  })
}

function frontEdits(story: Story, edited: Story, text: string, stretches: readonly Stretch[]): Fix[] {
  const front = stretches.filter(({ is }) => is === 'front')
  const people = stretches.filter(({ is }) => is === 'front' || is === 'people' || is === 'cue')
  const edits = replaced(text, front.slice(0, 6), story.title, edited.title, 1)
  for (const member of edited.cast) {
    const old = story.cast.find(({ id }) => id === member.id)
    if (old === undefined) continue
    const entry = front.filter(({ start, end }) =>
      text.slice(start, end).toLowerCase().startsWith(old.name.toLowerCase()),
    )
    edits.push(...replaced(text, people, old.name, member.name, Number.POSITIVE_INFINITY, true))
    if (old.sex !== member.sex || old.age !== member.age) edits.push(...relabelled(entry, member, edited))
    else edits.push(...replaced(text, entry, old.description, member.description, 1))
  }
  return edits
}

/** The whole entry of the cast list, as the studio writes it. */
function relabelled(entry: readonly Stretch[], member: CastMember, { language }: Story): Fix[] {
  return entry
    .slice(0, 1)
    .map(({ start, end }) => ({ span: { start, end }, replacement: printPart.person(member, language) }))
}

function sceneEdits(story: Story, edited: Story, text: string, stretches: readonly Stretch[]): Fix[] {
  const edits: Fix[] = []
  const form = formOf(story)
  for (const episode of story.episodes) {
    const now = edited.episodes.find(({ id }) => id === episode.id)
    if (now === undefined) continue
    const first = episode.scenes[0]?.span.start ?? 0
    const heading = stretches.findLast(({ is, start }) => is === 'episode' && start <= first)
    edits.push(...replaced(text, heading === undefined ? [] : [heading], episode.title ?? '', now.title ?? '', 1))
    for (const scene of episode.scenes) {
      const after = now.scenes.find(({ id }) => id === scene.id)
      if (after !== undefined) edits.push(...headingEdits(scene, after, text, stretches, form))
    }
  }
  return edits
}

/** The place is changed where it stands; another time or another side of the door writes the heading anew. */
function headingEdits(scene: Scene, now: Scene, text: string, stretches: readonly Stretch[], form: StoryForm): Fix[] {
  const heading = stretches.find(
    ({ is, start, end }) => is === 'heading' && start <= scene.span.start && end > scene.span.start,
  )
  if (heading === undefined) return []
  if (scene.time === now.time && scene.interior === now.interior)
    return replaced(text, [heading], scene.place, now.place, 1)
  return [{ span: heading, replacement: printPart.heading[form](now) }]
}

function itemEdits(story: Story, edited: Story, text: string, stretches: readonly Stretch[]): Fix[] {
  const edits: Fix[] = []
  const nameOf = namesOf(edited)
  const form = formOf(story)
  const before = new Map(itemsOf(story).map((item) => [item.id, item]))
  const after = new Map(itemsOf(edited).map((item) => [item.id, item]))
  for (const item of before.values()) {
    const now = after.get(item.id)
    if (now === undefined) edits.push({ span: ownPlace(item, text, stretches).lines, replacement: '' })
    else {
      edits.push(...replaced(text, [item.span], item.text, now.text, 1))
      if (
        item.kind === 'line' &&
        now.kind === 'line' &&
        (item.delivery !== now.delivery || item.speaker !== now.speaker)
      )
        edits.push(...cueEdits(item, now, ownPlace(item, text, stretches).cue, text, namesOf(story), nameOf))
    }
  }
  const end = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
  for (const scene of edited.episodes.flatMap(({ scenes }) => scenes)) {
    for (const [i, item] of scene.items.entries()) {
      if (before.has(item.id)) continue
      const known = scene.items.slice(0, i).findLast(({ id }) => before.has(id))
      const place = known === undefined ? scene.span : ownPlace(before.get(known.id)!, text, stretches).lines
      const at = known === undefined ? lineEnd(text, place.end) : place.end
      const printed = printPart.item[form](item, nameOf).replaceAll('\n', end)
      const gap = form === 'fountain' ? end + end : end
      edits.push({ span: { start: at, end: at }, replacement: known === undefined ? gap + printed : printed + gap })
    }
  }
  return edits
}

const itemsOf = ({ episodes }: Story) => episodes.flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))
const formOf = ({ dialect }: Story): StoryForm => (dialect === 'fountain' ? 'fountain' : 'zh')

function cueEdits(
  line: Line,
  now: Line,
  cue: readonly Stretch[],
  text: string,
  oldName: (id: string) => string,
  newName: (id: string) => string,
): Fix[] {
  const edits = replaced(text, cue, line.delivery ?? '', now.delivery ?? '', 1)
  if (line.speaker !== now.speaker && line.speaker !== null && now.speaker !== null)
    edits.push(...replaced(text, cue, oldName(line.speaker), newName(now.speaker), 1))
  return edits
}

/** The words before an item that say who speaks and how, and all its lines with the blank ones after it. */
function ownPlace(
  item: SceneItem,
  text: string,
  stretches: readonly Stretch[],
): { cue: Stretch[]; lines: { start: number; end: number } } {
  const at = stretches.findIndex(({ start, end }) => start <= item.span.start && end > item.span.start)
  let first = at
  for (let i = at - 1; i >= 0 && (stretches[i]!.is === 'cue' || stretches[i]!.is === 'layout'); i--)
    if (stretches[i]!.is === 'cue') first = i
  const cue = stretches.slice(first, at).filter(({ is }) => is === 'cue')
  const start = text.lastIndexOf('\n', stretches[first]!.start - 1) + 1
  const blank = /^[^\n]*\n?(?:[ \t\r]*\n)*/u.exec(text.slice(item.span.end))![0]
  return { cue, lines: { start, end: item.span.end + blank.length } }
}

const lineEnd = (text: string, at: number) => {
  const end = /[\r\n]|$/u.exec(text.slice(at))!.index
  return at + end
}
