import type { Fix } from '#core'
import type { DraftScene } from '../../dialects/draft.ts'
import type { Source } from '../../source/source.ts'
import { idOf, type Oddity } from './oddity.ts'

/** Somebody who speaks in a scene whose list of people leaves them out. */
export const notInScene: Oddity = ({ draft, story, source, notes }) => {
  for (const scene of draft.episodes.flatMap(({ scenes }) => scenes)) {
    if (scene.named.length === 0) continue
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
        fix: listedToo(scene, item.speaker, item.span.line, source),
      })
    }
  }
}

/** The name at the end of the scene's own list, which stands between its heading and the speech. */
function listedToo(scene: DraftScene, name: string, before: number, source: Source): Fix | null {
  for (let number = scene.span.line; number < before; number++) {
    const line = source.lines[number - 1]!
    const list = /^[\s*【#-]*(?:本场)?(?:出场|登场|出镜)?(?:人物|角色|演员)?\s*[:：].*?(?=[\s*】。.]*$)/u.exec(
      line.text,
    )
    if (list === null || !/人物|角色|演员|出场|登场|出镜/u.test(list[0])) continue
    const end = line.start + list[0].length
    return { span: { start: end, end }, replacement: `、${name}` }
  }
  return null
}
