import { foldService } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { type OutlineEpisode, outlineOf } from './outline.ts'
import type { Reading } from './reading.ts'
import { readingField } from './reading-field.ts'

const outlines = new WeakMap<Reading, OutlineEpisode[]>()
function outlineFor(reading: Reading): OutlineEpisode[] {
  const known = outlines.get(reading) ?? outlineOf(reading, null)
  outlines.set(reading, known)
  return known
}

/** Folds a scene away under its heading, and an episode under its own. */
export const sceneFolding: Extension = foldService.of((state, lineStart, lineEnd) => {
  const reading = state.field(readingField, false)
  // Folds follow places in the text, so they wait until the text was read as it is.
  if (reading === null || reading === undefined || reading.text.length !== state.doc.length) return null
  const outline = outlineFor(reading)
  const ends = [...outline.flatMap(({ at, scenes }) => [at, ...scenes.map((scene) => scene.at)]), state.doc.length]
  for (const [index, episode] of outline.entries()) {
    const begins = [episode.at, ...episode.scenes.map(({ at }) => at)].find((at) => at >= lineStart && at <= lineEnd)
    if (begins === undefined) continue
    const end =
      begins === episode.at && episode.scenes[0]?.at !== episode.at
        ? (outline[index + 1]?.at ?? state.doc.length)
        : ends.find((at) => at > lineEnd)!
    const last = state.doc.lineAt(Math.max(lineEnd, end - 1)).to
    const to = state.sliceDoc(lineEnd, last).trimEnd().length + lineEnd
    return to > lineEnd ? { from: lineEnd, to } : null
  }
  return null
})
