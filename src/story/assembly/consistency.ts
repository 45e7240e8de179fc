import type { Fix } from '#core'
import type { Draft } from '../dialects/draft.ts'
import type { Notes, Source } from '../source/source.ts'
import type { Story } from '../story.ts'
import { fold } from './roster.ts'

/** Seconds that an episode of this trade lasts; speech alone fills about three quarters of it. */
const usual = { shortest: 45, longest: 180 }

/** What a script's continuity person would ask: who is that, where is this, how long will it be? Reading is not changed by it. */
export function noteOddities(draft: Draft, story: Story, source: Source, notes: Notes): void {
  if (story.dialect === 'prose') return
  for (const [e, episode] of draft.episodes.entries()) {
    for (const scene of episode.scenes) noteScene(scene, story, notes)
    noteLength(story.episodes[e]!, story, notes)
  }
  noteNames(draft, source, notes)
}

function noteScene(scene: Draft['episodes'][number]['scenes'][number], story: Story, notes: Notes): void {
  if (scene.place === '' && scene.items.length > 0) {
    notes.add({
      code: 'script.scene-without-place',
      severity: 'info',
      span: scene.span,
      message: { zh: '这一场没有写地点。', en: 'This scene names no place.' },
      suggestion: { zh: '场次标题写成“1-1 日 内 客厅”。', en: 'Write the heading as "INT. CAFE - DAY".' },
    })
  }
  if (scene.named.length === 0) return
  const listed = new Set(scene.named.map((name) => idOf(name, story)))
  const asked = new Set<string>()
  for (const item of scene.items) {
    if (item.kind !== 'line' || item.speaker === null || item.lineKind !== 'dialogue') continue
    const id = idOf(item.speaker, story)
    if (listed.has(id) || asked.has(id)) continue
    asked.add(id)
    notes.add({
      code: 'script.not-in-scene',
      severity: 'info',
      span: item.span,
      message: {
        zh: `“${item.speaker}”在这一场说话，但“人物”里没有。`,
        en: `${item.speaker} speaks in this scene but is not in its list of people.`,
      },
      suggestion: {
        zh: '把名字加进这一场的“人物：”，或标明（画外音）。',
        en: 'Add the name to the list, or mark the line as off screen.',
      },
    })
  }
}

function noteLength(episode: Story['episodes'][number], story: Story, notes: Notes): void {
  const items = episode.scenes.flatMap((scene) => scene.items)
  const text = items.flatMap((item) => (item.kind === 'line' ? [item.text] : [])).join(' ')
  const units = story.language === 'zh' ? text.length / 4.6 : text.split(/\s+/u).length / 2.8
  const seconds = Math.round(units + items.filter((item) => item.kind === 'action').length * 1.8 + 6)
  const first = episode.scenes[0]
  // A single short episode is a trial, not a mistake.
  const short = seconds < usual.shortest && story.episodes.length > 1
  if (first === undefined || (!short && seconds <= usual.longest)) return
  notes.add({
    code: 'script.episode-length',
    severity: 'info',
    span: first.span,
    message: {
      zh: `第${episode.number}集约 ${seconds} 秒，短剧一集通常 1–3 分钟。`,
      en: `Episode ${episode.number} will last about ${seconds} s; an episode of this kind has one to three minutes.`,
    },
    suggestion: short
      ? { zh: '加几句台词或动作，或与下一集合并。', en: 'Add lines or action, or join it with the next.' }
      : { zh: '在转折处分成两集。', en: 'Divide it where it turns.' },
  })
}

/** 林栀 and 林枝: a name that differs in one sign from a listed one and is not itself listed is often a slip. */
function noteNames(draft: Draft, source: Source, notes: Notes): void {
  const listed = draft.people.flatMap((person) => [person.name, ...person.aliases])
  if (listed.length === 0) return
  const known = new Set(listed.map(fold))
  const asked = new Set<string>()
  for (const episode of draft.episodes) {
    for (const scene of episode.scenes) {
      for (const item of scene.items) {
        if (item.kind !== 'line' || item.speaker === null) continue
        const name = item.speaker
        if (known.has(fold(name)) || asked.has(name)) continue
        asked.add(name)
        const like = listed.find((other) => oneSignApart(fold(other), fold(name)))
        if (like === undefined) continue
        notes.add({
          code: 'script.similar-names',
          severity: 'warning',
          span: item.span,
          message: {
            zh: `“${name}”与人物表里的“${like}”只差一个字，按两个人处理。`,
            en: `"${name}" differs from "${like}" of the cast list in one letter; taken as two people.`,
          },
          suggestion: { zh: '若是同一个人，请统一写法。', en: 'If they are one person, write the name one way.' },
          fix: renamed(source, item.span.start, name, like),
        })
      }
    }
  }
}

/** The name before a speech, which stands on its line or on one just above it. */
function renamed(source: Source, speech: number, name: string, like: string): Fix | null {
  const start = source.text.lastIndexOf(name, speech - 1)
  return start < 0 || speech - start > 200 ? null : { span: { start, end: start + name.length }, replacement: like }
}

function oneSignApart(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 2 || a.length !== b.length) return false
  let apart = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++
  // 小红 and 小明, `Tom` and `Tim` are two people.
  return apart === 1 && a[0] === b[0] && (/\p{Script=Han}/u.test(a) ? !/^[小老阿]/u.test(a) : a.length > 4)
}

function idOf(name: string, story: Story): string {
  const key = fold(name)
  return story.cast.find((member) => [member.name, ...member.aliases].some((other) => fold(other) === key))?.id ?? key
}
