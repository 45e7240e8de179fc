import type { Oddity } from './oddity.ts'

/** Seconds that an episode of this trade lasts; speech alone fills about three quarters of it. */
const usual = { shortest: 60, longest: 180 }

/** An episode far outside one to three minutes, by its words and actions. */
export const episodeLength: Oddity = ({ story, notes }) => {
  for (const episode of story.episodes) {
    const items = episode.scenes.flatMap((scene) => scene.items)
    const text = items.flatMap((item) => (item.kind === 'line' ? [item.text] : [])).join(' ')
    const units = story.language === 'zh' ? text.length / 4.6 : text.split(/\s+/u).length / 2.8
    const seconds = Math.round(units + items.filter((item) => item.kind === 'action').length * 1.8 + 6)
    const first = episode.scenes[0]
    // A single short episode is a trial, not a mistake.
    const short = seconds < usual.shortest && story.episodes.length > 1
    if (first === undefined || (!short && seconds <= usual.longest)) continue
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
}
