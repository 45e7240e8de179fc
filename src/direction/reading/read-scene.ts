import type { Action, Line, Mark, Scene } from '#story'
import { actLexicon } from '../lexicon/acts.ts'
import { cueLexicon } from '../lexicon/cues.ts'
import { type Feeling, shownFeelings, spokenFeelings } from '../lexicon/feelings.ts'
import { propLexicon } from '../lexicon/props.ts'
import { type Tone, toneLexicon } from '../lexicon/tones.ts'
import type { SpeechTiming } from '../speech-timing.ts'
import type { Expression, Look } from '../vocabulary.ts'
import type { Beat, Clause } from './beat.ts'
import { groupClauses, readClauses, surroundings } from './clauses.ts'
import type { People } from './people.ts'
import { readCamera, readRow } from './row.ts'

const heated: ReadonlySet<Expression> = new Set(['angry', 'shout', 'shocked', 'afraid', 'pain', 'cry'])
const hotTones: ReadonlySet<Tone> = new Set(['threat', 'shock', 'action', 'power', 'reveal'])

/** Reads a scene as a director does: what happens, who does it to whom, with what feeling, and what is heard. */
export function readScene(
  scene: Scene,
  people: People,
  timing: (line: string) => SpeechTiming,
  startLook: Look,
): { beats: Beat[]; look: Look } {
  const beats: Beat[] = []
  let look = startLook
  let captions: Beat['captions'] = []
  let wish: Beat['wish'] = null
  let row: Beat['row'] = null
  const recent = [...scene.cast]
  const touch = (id: string) => {
    const at = recent.indexOf(id)
    if (at >= 0) recent.splice(at, 1)
    recent.unshift(id)
  }
  const push = (read: Omit<Beat, 'order'>) => {
    const beat: Beat = { ...read, order: beats.length }
    beats.push(beat)
    captions = []
    wish = null
    for (const id of [...beat.named].reverse()) touch(id)
    if (beat.speaker) touch(beat.speaker)
  }
  for (const [index, item] of scene.items.entries()) {
    const base = { item, index, look, captions, wish, row }
    if (item.kind === 'line')
      push({ ...base, ...readLine(item, scene, people, recent, index), timing: timing(item.id) })
    else if (item.kind === 'action') {
      const groups = groupClauses(readClauses(item.text, people, recent, toldAlone(item.text, people, recent)))
      const read =
        groups.length === 0
          ? [readAction(item, people, recent)]
          : groups.map((clauses) =>
              actionOf(clauses.map((clause) => clause.text).join(/[a-z]/iu.test(item.text) ? ' ' : ''), clauses),
            )
      for (const part of read) push({ item, index, look, captions, wish, row, ...part, timing: null })
    } else if (item.kind === 'title') captions = [...captions, { text: item.text, id: item.id }]
    else {
      if (item.mark === 'flashback-start') look = 'flashback'
      else if (item.mark === 'dream-start') look = 'dream'
      else if (item.mark === 'flashback-end' || item.mark === 'dream-end') look = 'normal'
      else if (item.mark === 'camera') {
        wish = wishOf(item.text) ?? wish
        if (row !== null) readCamera(row, item.text)
      } else if (item.mark === 'shot') row = readRow(item.text)
      if (item.mark === 'empty-shot' || (item.mark === 'shot' && isBareRow(scene, index)))
        push({
          ...base,
          row,
          look,
          ...readAction(item.mark === 'shot' ? { ...item, text: scene.place } : item, people, recent),
          kind: 'empty',
          timing: null,
        })
      else if (item.mark === 'sound' || item.mark === 'effect') {
        const read = readAction(item, people, recent)
        if (read.cues.length > 0) push({ ...base, look, ...read, kind: 'sound', timing: null })
      }
    }
  }
  nameStrangers(beats)
  unmask(beats, people)
  const last = beats.at(-1)
  if (last && captions.length > 0) last.captions.push(...captions)
  return { beats, look }
}

/** A row of a sheet in which nobody does or says anything is still a picture. */
function isBareRow({ items }: Scene, index: number): boolean {
  const next = items.findIndex((item, i) => i > index && item.kind === 'mark' && item.mark === 'shot')
  return items
    .slice(index + 1, next < 0 ? items.length : next)
    .every((item) => item.kind === 'title' || (item.kind === 'mark' && item.mark !== 'empty-shot'))
}

const stranger =
  /(?:一个|一位|一名|一道)[^，。]{0,14}(?:男人|女人|人影|身影|老人|老者|孩子|女孩|男孩|少年|少女|人)|\ban? (?:\w+ ){0,3}(?:man|woman|figure|girl|boy|shape)\b/iu

/** Whoever comes without a name and then speaks for the first time is one and the same. */
function nameStrangers(beats: readonly Beat[]): void {
  const met = new Set<string>()
  for (const [index, beat] of beats.entries()) {
    const next = beats[index + 1]
    const speaker = next?.kind === 'line' ? next.speaker : null
    if (beat.kind === 'action' && beat.named.length === 0 && speaker != null && !met.has(speaker)) {
      const at = beat.clauses.findIndex((clause) => clause.doer === null && stranger.test(clause.text))
      for (const clause of at < 0 ? [] : beat.clauses.slice(at)) {
        if (clause.doer !== null) break
        clause.doer = speaker
        clause.named = [speaker]
      }
      if (at >= 0) beat.named = [speaker]
    }
    for (const id of [beat.speaker, ...beat.named]) if (id !== null) met.add(id)
  }
}

const spectre = /[狞恶厉女饿]鬼|鬼怪|妖怪|怪物|妖魔|\b(?:monster|demon|ghoul|fiend)\b/iu

/**
 * A ghost that afterwards turns into somebody known was that person all the time: 见一狞鬼……遂化为女子. What the ghost does
 * until then is done by the one whom it becomes, in its own shape.
 */
function unmask(beats: readonly Beat[], people: People): void {
  const clauses = beats.flatMap((beat) => beat.clauses.map((clause) => ({ beat, clause })))
  for (const [at, { clause: turn }] of clauses.entries()) {
    const shape = turn.acts.some((act) => act.becomes)
      ? /(?:化为|化作|变成|变作|into)(.*)$/iu.exec(turn.text)?.[1]
      : null
    if (shape == null) continue
    // 妪化为厉鬼: now the ghost is seen.
    if (spectre.test(shape)) turn.acts = [{ state: 'ghostly' }, ...turn.acts.filter((act) => !act.becomes)]
    const id = people.mentions(shape, turn.named)[0]?.id
    const from = clauses.findLastIndex(
      (entry, index) => index < at && at - index < 12 && spectre.test(entry.clause.text),
    )
    if (id === undefined || from < 0 || spectre.test(shape)) continue
    for (const { beat, clause } of clauses.slice(from, at + 1)) {
      clause.doer = id
      clause.named = [id]
      clause.feeling ??= { expression: 'angry', intensity: 0.9 }
      if (!clause.acts.some((act) => act.becomes)) clause.acts = [{ state: 'ghostly' }, ...clause.acts]
      beat.named = [...new Set(beat.clauses.flatMap((entry) => entry.named))]
    }
  }
}

function readLine(item: Line, scene: Scene, people: People, recent: readonly string[], index: number) {
  const speaker = item.speaker !== null && people.member(item.speaker) ? item.speaker : null
  const named = [...new Set(people.mentions(item.text, recent).map((mention) => mention.id))]
  const text = item.text
  const feeling = feelingOfLine(item)
  const tone = toneOf(`${text} ${item.delivery ?? ''}`, feeling, text)
  const partner = partnerOf(speaker, named, scene, index)
  const clauses =
    item.lineKind === 'narration'
      ? readClauses(text, people, recent, goesOn(text, people, recent))
      : deedsOf(item, speaker, partner)
  const cues =
    item.lineKind === 'narration'
      ? clauses.flatMap((clause) => clause.cues)
      : cueLexicon(item.delivery ?? '').map((hit) => hit.means)
  return {
    text,
    kind: 'line' as const,
    speaker,
    partner,
    feeling,
    tone,
    clauses,
    named,
    cues,
    heat: heatOf(feeling, tone),
  }
}

/** Told sentences leave out a subject that stays the same: 取拂碎之，坏寝门而入 is done by whoever was last about. */
function goesOn(text: string, people: People, recent: readonly string[]): string | null {
  const [first] = text.split(/[，。；,.;]/u)
  if (!/\p{Script=Han}/u.test(text) || people.mentions(first ?? '', recent).length > 0) return null
  if (surroundings.test(text) || /^(?:[^，]{0,6}[日天年月夜晨更]|无何)[，里]/u.test(text)) return null
  return actLexicon(text).length > 0 ? (recent[0] ?? null) : null
}

/** An action that names nobody at all (少时复来。) is done by whoever was last about. */
function toldAlone(text: string, people: People, recent: readonly string[]): string | null {
  return text.length <= 12 && people.mentions(text, recent).length === 0 ? goesOn(text, people, recent) : null
}

function readAction(item: Action | Mark, people: People, recent: readonly string[]) {
  return actionOf(item.text, readClauses(item.text, people, recent, toldAlone(item.text, people, recent)))
}

function actionOf(text: string, clauses: Beat['clauses']) {
  const named = [...new Set(clauses.flatMap((clause) => clause.named))]
  const feeling = clauses.find((clause) => clause.feeling)?.feeling ?? {
    expression: 'neutral' as const,
    intensity: 0.4,
  }
  const cues = clauses.flatMap((clause) => clause.cues)
  const tone: Tone = cues.some((cue) => cue.impact) ? 'action' : toneOf(text, feeling, '')
  return {
    text,
    kind: 'action' as const,
    speaker: null,
    partner: clauses.find((clause) => clause.target)?.target ?? null,
    feeling,
    tone,
    clauses,
    named,
    cues,
    heat: heatOf(feeling, tone),
  }
}

/** What the speaker does while speaking, from the parenthetical: （拔剑）, （回头）. Nobody walks in the middle of a line. */
function deedsOf(item: Line, speaker: string | null, partner: string | null): Clause[] {
  if (item.delivery === null || speaker === null) return []
  const acts = actLexicon(item.delivery)
    .map((hit) => hit.means)
    .filter((act) => act.move === undefined)
  if (acts.length === 0) return []
  const props = [...new Set(propLexicon(item.delivery).map((hit) => hit.means))]
  const named = partner === null ? [speaker] : [speaker, partner]
  return [
    {
      text: item.delivery,
      at: 0,
      doer: speaker,
      also: [],
      target: partner,
      named,
      acts,
      feeling: null,
      cues: [],
      props,
      clothes: [],
    },
  ]
}

/** The parenthetical speaks first, then the words, then the marks at the end. */
function feelingOfLine(item: Line): Feeling {
  const given = item.delivery === null ? undefined : shownFeelings(item.delivery)[0]?.means
  const heard = spokenFeelings(item.text)[0]?.means
  const loud = /[！!]/u.test(item.text) ? 0.15 : 0
  if (given) return { ...given, intensity: Math.min(1, given.intensity + loud) }
  // A note that the lexicon does not know still tells the words not to shout.
  const hushed = item.delivery === null ? 1 : 0.7
  if (heard) return { ...heard, intensity: Math.min(1, heard.intensity * hushed + loud) }
  if (/[！!]{2}|！$|!$/u.test(item.text)) return { expression: 'determined', intensity: 0.6 }
  if (/[？?]$/u.test(item.text)) return { expression: 'confused', intensity: 0.4 }
  if (/^(?:……|\.\.\.|…)/u.test(item.text)) return { expression: 'sad', intensity: 0.4 }
  return { expression: 'neutral', intensity: 0.5 }
}

function toneOf(text: string, feeling: Feeling, spoken: string): Tone {
  const hit = toneLexicon(text)[0]?.means
  if (hit) return hit
  if (feeling.expression === 'shocked') return 'shock'
  if (feeling.expression === 'tender' || feeling.expression === 'shy') return 'tender'
  if (feeling.expression === 'cry' || (feeling.expression === 'sad' && feeling.intensity > 0.6)) return 'grief'
  return /[？?]$/u.test(spoken) ? 'question' : 'plain'
}

function heatOf(feeling: Feeling, tone: Tone): number {
  const face = heated.has(feeling.expression) ? feeling.intensity : feeling.intensity * 0.35
  return Math.min(1, face * 0.7 + (hotTones.has(tone) ? 0.4 : 0))
}

/** Spoken to: who is called by name, else who spoke last, else who answers, else anybody who is there. */
function partnerOf(speaker: string | null, named: readonly string[], scene: Scene, index: number): string | null {
  const present = (id: string) => scene.cast.includes(id) && id !== speaker
  const lines = (from: number, to: number, step: number) => {
    // Nobody answers after a page of other things.
    for (let i = from; i !== to && Math.abs(i - index) < 30; i += step) {
      const item = scene.items[i]
      if (item?.kind === 'line' && item.lineKind !== 'narration' && item.speaker !== null && item.speaker !== speaker)
        return item.speaker
    }
    return null
  }
  return (
    named.find(present) ??
    lines(index - 1, -1, -1) ??
    lines(index + 1, scene.items.length, 1) ??
    scene.cast.find(present) ??
    null
  )
}

/** 特写 and 大特写 ask for a face, 全景 and 远景 for the place. */
function wishOf(text: string): Beat['wish'] {
  if (/特写|近景|推近|推进|怼脸|close|tight/iu.test(text)) return 'close'
  if (/全景|远景|航拍|俯拍|拉远|大全|wide|aerial|establishing/iu.test(text)) return 'wide'
  return null
}
