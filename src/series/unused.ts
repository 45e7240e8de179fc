import { musicMoodSchema } from '#direction'
import type { VoiceDesign } from '#sound'
import type { Story } from '#story'
import type { Choices } from './choices/choices.ts'
import { type ChoiceFamily, type ChoiceNote, choiceNotes } from './choices/note.ts'

/** Choices about people, scenes, shots and episodes that the series does not have (any more). `directed` are the shots that there are, also the hidden ones. */
export function unusedChoices(
  choices: Choices,
  series: { story: Story; directed: ReadonlySet<string>; voices: readonly VoiceDesign[] },
): ChoiceNote[] {
  const { story, directed: shots, voices } = series
  const known: Record<
    Exclude<ChoiceFamily, 'sound'>,
    { ids: ReadonlySet<string>; code: string; zh: string; en: string }
  > = {
    designs: { ids: new Set(story.cast.map(({ id }) => id)), ...words.character },
    voices: { ids: new Set(voices.map(({ id }) => id)), ...words.character },
    sets: { ids: new Set(story.episodes.flatMap(({ scenes }) => scenes.map(({ id }) => id))), ...words.scene },
    shots: { ids: shots, ...words.shot },
    picks: { ids: shots, ...words.shot },
    covers: { ids: new Set(story.episodes.map(({ id }) => id)), ...words.episode },
  }
  const notes = (Object.keys(known) as (keyof typeof known)[]).flatMap((family) => {
    const { ids, code, zh, en } = known[family]
    return Object.keys(choices[family]).flatMap((id) => {
      if (ids.has(id)) return []
      const note = choiceNotes(family, id)
      note.add(code, null, `${zh}：${id}`, `${en}: ${id}`)
      return note.list
    })
  })
  const lostCovers = Object.entries(choices.covers).flatMap(([episode, cover]) => {
    if (shots.has(cover.shot) || !known.covers.ids.has(episode)) return []
    const note = choiceNotes('covers', episode)
    note.add('no-such-shot', 'shot', `${words.shot.zh}：${cover.shot}`, `${words.shot.en}: ${cover.shot}`)
    return note.list
  })
  const scenes = new Set([...known.sets.ids, ...musicMoodSchema.options])
  const lines = new Set(
    story.episodes.flatMap((episode) =>
      episode.scenes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item.id] : []))),
    ),
  )
  const lostSounds = [
    ...Object.keys(choices.sound.lines).flatMap((id) => (lines.has(id) ? [] : [{ id, field: 'lines', ...words.line }])),
    ...Object.keys(choices.sound.music).flatMap((id) =>
      scenes.has(id) ? [] : [{ id, field: 'music', ...words.scene }],
    ),
  ].flatMap(({ id, field, code, zh, en }) => {
    const note = choiceNotes('sound', id)
    note.add(code, field, `${zh}：${id}`, `${en}: ${id}`)
    return note.list
  })
  return [...notes, ...lostCovers, ...lostSounds]
}

const words = {
  character: {
    code: 'no-such-character',
    zh: '剧本里没有这个角色，所做的选择先留着',
    en: 'The script has no such character; what was chosen is kept',
  },
  scene: {
    code: 'no-such-scene',
    zh: '剧本里没有这一场，所做的选择先留着',
    en: 'The script has no such scene; what was chosen is kept',
  },
  shot: {
    code: 'no-such-shot',
    zh: '分镜里没有这个镜头，所做的选择先留着',
    en: 'The board has no such shot; what was chosen is kept',
  },
  line: {
    code: 'no-such-line',
    zh: '剧本里没有这句台词，录音先留着',
    en: 'The script has no such line; its recording is kept',
  },
  episode: {
    code: 'no-such-episode',
    zh: '剧本里没有这一集，所做的选择先留着',
    en: 'The script has no such episode; what was chosen is kept',
  },
} as const
