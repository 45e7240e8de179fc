import { addAll, assertNever, wordFromText } from '#core'
import type { Draft, DraftScene } from '../dialects/draft.ts'
import { genreFromText } from '../lexicon/genre-words.ts'
import type { Notes, Source } from '../source/source.ts'
import type { Episode, Scene, SceneItem, Story } from '../story.ts'
import { createRoster, type Roster } from './roster.ts'
import { sceneIds } from './scene-ids.ts'

/** Gives a draft its ids and its cast. */
export function assembleStory(draft: Draft, dialect: string, source: Source, notes: Notes): Story {
  const roster = createRoster(draft, notes)
  const episodes = draft.episodes.map((episode, i): Episode => {
    // Numbers as written when they rise; else counted, so that ids stay apart.
    const previous = i === 0 ? 0 : (draft.episodes[i - 1]!.number ?? i)
    const rises = draft.episodes.every(
      (other, j) => other.number !== null && (j === 0 || other.number > draft.episodes[j - 1]!.number!),
    )
    const number = rises ? episode.number! : Math.max(i + 1, previous > i ? i + 1 : 0)
    const id = `s01e${pad(number)}`
    const ids = sceneIds(id, episode.scenes)
    return {
      id,
      number,
      title: episode.title,
      scenes: episode.scenes.map((scene, j) => buildScene(scene, ids[j]!, `${number}-${j + 1}`, roster)),
    }
  })
  return {
    version: 1,
    title: draft.title ?? titleFromFile(source.file) ?? (draft.language === 'zh' ? '未命名' : 'Untitled'),
    language: draft.language,
    genre: draft.genre ?? genreFromText(source.text),
    dialect,
    cast: roster.cast(),
    episodes,
  }
}

/** `counted` is its number where the script gives none. */
function buildScene(scene: DraftScene, id: string, counted: string, roster: Roster): Scene {
  const counts: Record<string, number> = {}
  // Ids hang on what an item says, so that a line put in before it changes none of them.
  const idFor = (letter: string, content: string): string => {
    const stem = `${id}_${letter}${wordFromText(content)}`
    const count = (counts[stem] ?? 0) + 1
    counts[stem] = count
    return count === 1 ? stem : `${stem}-${count}`
  }
  const spoken: string[] = []
  const seen: string[] = scene.named.flatMap((name) => roster.idOf(name) ?? [])
  const items = scene.items.map((item): SceneItem => {
    switch (item.kind) {
      case 'line': {
        const speaker = item.speaker === null ? null : roster.speak(item.speaker)
        // A voice on the phone, or one that tells, does not put its owner into the place.
        if (speaker !== null && (item.lineKind === 'dialogue' || item.lineKind === 'inner')) spoken.push(speaker)
        return { ...item, id: idFor('l', `${speaker ?? ''} ${item.text}`), speaker }
      }
      case 'action':
        addAll(seen, roster.mentioned(item.text))
        return { ...item, id: idFor('a', item.text) }
      case 'title':
        return { ...item, id: idFor('t', item.text) }
      case 'mark':
        return { ...item, id: idFor('m', `${item.mark} ${item.text}`) }
      default:
        return assertNever(item)
    }
  })
  return {
    id,
    number: scene.number ?? counted,
    place: scene.place,
    interior: scene.interior,
    time: scene.time,
    cast: [...new Set([...spoken, ...seen])],
    items,
    span: scene.span,
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

function titleFromFile(file: string | null): string | null {
  const name = file
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]+$/, '')
  return name === undefined || name === '' || name === 'script' || name === 'tale' ? null : name.replaceAll('_', ' ')
}
