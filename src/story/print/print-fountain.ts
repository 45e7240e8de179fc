import { assertNever } from '#core'
import { isCharacterCue, parseSlug, properName } from '../dialects/fountain/fountain-lines.ts'
import { printPersonLabel } from '../dialects/person-label.ts'
import { meaningOf } from '../dialects/screenplay/marks.ts'
import type { Line, Mark, Scene, SceneItem, Story } from '../story.ts'
import { namesOf, oneLine, quotedWhole } from './names.ts'

const times = { day: 'DAY', night: 'NIGHT', dawn: 'DAWN', dusk: 'DUSK', unknown: 'ANY TIME' } as const
const interiors = { interior: 'INT. ', exterior: 'EXT. ', both: 'INT./EXT. ', unknown: '.' } as const
const kinds = { dialogue: '', inner: ' (INNER)', offscreen: ' (O.S.)', narration: ' (V.O.)' } as const
const labels: Readonly<Record<Exclude<Mark['mark'], 'transition' | 'note'>, string>> = {
  'flashback-start': 'FLASHBACK',
  'flashback-end': 'END FLASHBACK',
  'dream-start': 'DREAM',
  'dream-end': 'END DREAM',
  'empty-shot': 'ESTABLISHING',
  sound: 'SOUND',
  music: 'MUSIC',
  camera: 'CAMERA',
  shot: 'SHOT',
  effect: 'FX',
}

/** Fountain, with what it has no sign for in its own terms: sections for episodes, notes for lists of people, labels for cues. */
export function printFountain(story: Story): string {
  const nameOf = namesOf(story)
  const cast = story.cast.map((member) => `    ${printPersonLabel(member, story.language)}`)
  const head = [
    ...(story.title === '' ? [] : [`Title: ${escaped(oneLine(story.title))}`]),
    `Language: ${story.language}`,
    `Genre: ${story.genre}`,
    ...(cast.length === 0 ? [] : ['Cast:', ...cast]),
  ]
  const blocks = story.episodes.flatMap(({ number, title, scenes }) => [
    `# Episode ${number}${title === null ? '' : `: ${escaped(oneLine(title))}`}`,
    ...scenes.flatMap((scene) => [
      printFountainHeading(scene),
      ...(scene.cast.length === 0 ? [] : [`[[Cast: ${scene.cast.map(nameOf).join('; ')}]]`]),
      ...scene.items.map((item) => printFountainItem(item, nameOf)),
    ]),
  ])
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

export function printFountainHeading({ number, place, interior, time }: Scene): string {
  return `${interiors[interior]}${oneLine(place)} - ${times[time]} #${number}#`
}

export function printFountainItem(item: SceneItem, nameOf: (id: string) => string): string {
  switch (item.kind) {
    case 'action':
      return printAction(item.text)
    case 'title':
      return `> ${escaped(oneLine(item.text))} <`
    case 'mark':
      return printMark(item)
    case 'line':
      return printLine(item, nameOf)
    default:
      return assertNever(item)
  }
}

/** `!` where the words would be taken for something else. */
function printAction(text: string): string {
  const words = escaped(oneLine(text))
  const plain =
    !/^[.@>~#=!([]/.test(words) &&
    !isCharacterCue(words, 'x') &&
    parseSlug(words) === null &&
    !/^[A-Z ]+:/.test(words) &&
    meaningOf(words) === null &&
    /\p{Ll}|\p{Script=Han}/u.test(words)
  return plain ? words : `!${words}`
}

function printMark({ mark, text }: Mark): string {
  const words = escaped(oneLine(text))
  if (mark === 'note') return `[[${oneLine(text).replaceAll(']', '］')}]]`
  if (mark === 'transition') return `> ${words}`
  const label = labels[mark]
  return words === label ? label : `${label}: ${words}.`
}

function printLine({ lineKind, speaker, delivery, text }: Line, nameOf: (id: string) => string): string {
  const words = escaped(quotedWhole(oneLine(text)))
  if (speaker === null && delivery === 'sung') return `~${words}`
  const name = speaker === null ? null : nameOf(speaker)
  const capitals = name?.toUpperCase() ?? ''
  const cue =
    name === null
      ? 'NARRATOR'
      : properName(capitals) === name && capitals !== 'NARRATOR' && isCharacterCue(capitals, 'x')
        ? capitals
        : `@${name}`
  const kind = speaker === null && lineKind === 'narration' ? '' : kinds[lineKind]
  return [`${cue}${kind}`, ...(delivery === null ? [] : [`(${oneLine(delivery)})`]), words].join('\n')
}

/** Signs of emphasis stay signs. */
const escaped = (text: string) => text.replace(/[*_]/g, '\\$&').replaceAll('/*', '/ *').replaceAll('[[', '[ [')
