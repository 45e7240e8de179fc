import { expect, test } from 'vitest'
import { readScript } from '../../read-script.ts'

const text = `Title: The Pier
Genre: Horror
Cast:
    NELL GRAY, 67, white hair, blue coat.
    TOM, 9, freckles.

# Episode 1: Fog

INT./EXT. PIER HOUSE - DUSK #1A#

NELL GRAY (67) opens the *door*. [[check the lamp]]

NELL (V.O.)
(quietly)
It came back.

@McAvoy
Who did?

TOM (CONT'D)
Nobody, Nan.
(turns away)
Nobody.

/* cut this
TOM
Never said. */

>The End?<

CUT TO:

.UNDER THE PIER - CONTINUOUS

= They find it.

!TOM SCREAMS

~Row, row

# Episode 2

EXT. BEACH - NIGHT (FLASHBACK)

TOM
Hello?
`
const report = readScript({ text, file: 'pier.fountain' })

test('reads the title page, sections, headings, speech, marks and forced elements', () => {
  const { story } = report
  expect([story.title, story.genre, story.language, story.dialect]).toEqual(['The Pier', 'horror', 'en', 'fountain'])
  expect(story.cast.map(({ id, sex, age, lines }) => [id, sex, age, lines])).toEqual([
    ['nell-gray', 'female', 'elder', 1],
    ['tom', 'male', 'child', 3],
    ['mcavoy', 'unknown', 'unknown', 1],
  ])
  expect(story.episodes.map((episode) => [episode.id, episode.title])).toEqual([
    ['s01e01', 'Fog'],
    ['s01e02', null],
  ])
  const scenes = story.episodes.flatMap((episode) => episode.scenes)
  expect(scenes.map(({ number, place, interior, time }) => [number, place, interior, time])).toEqual([
    ['1A', 'Pier house', 'both', 'dusk'],
    ['1-2', 'Under the pier', 'unknown', 'dusk'],
    ['2-1', 'Beach', 'exterior', 'night'],
  ])
  const items = scenes.flatMap((scene) =>
    scene.items.map((item) =>
      item.kind === 'line' ? `${item.speaker} ${item.lineKind}: ${item.text}` : `${item.kind}: ${item.text}`,
    ),
  )
  expect(items).toEqual([
    'mark: check the lamp',
    'action: NELL GRAY (67) opens the door.',
    'nell-gray narration: It came back.',
    'mcavoy dialogue: Who did?',
    'tom dialogue: Nobody, Nan.',
    'tom dialogue: Nobody.',
    'title: The End?',
    'mark: CUT TO',
    'mark: They find it.',
    'action: TOM SCREAMS',
    'null narration: Row, row',
    'mark: FLASHBACK',
    'tom dialogue: Hello?',
  ])
})

test('says what it left out', () => {
  expect(report.diagnostics.map(({ code, line }) => [code, line])).toContainEqual(['script.boneyard', 25])
})
