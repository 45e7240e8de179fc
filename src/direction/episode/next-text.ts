import type { Episode, Story } from '#story'

/** What the end card promises: the next episode's title, or its first words. */
export function nextText(next: Episode | null, story: Story): string | null {
  if (next === null) return null
  if (next.title !== null && next.title !== '') return next.title
  const line = next.scenes.flatMap((scene) => scene.items).find((item) => item.kind === 'line')
  const text = line?.text ?? next.scenes[0]?.place ?? ''
  const limit = story.language === 'zh' ? 18 : 40
  return text.length > limit ? `${text.slice(0, limit)}……` : text || null
}
