import type { HeldIn } from '#series'
import type { Reel } from '../derive/reel.ts'

/** What scenes hold as they are boarded: the ends of the ids of their shots and of the lines in them. */
export function heldInReels(reels: ReadonlyMap<string, { episode: Pick<Reel['episode'], 'shots'> }>): HeldIn {
  return (scene) => {
    const episode = scene.slice(0, Math.max(0, scene.lastIndexOf('_sc')))
    const shots = reels.get(episode)?.episode.shots.filter((shot) => shot.scene === scene) ?? []
    const ids = shots.flatMap(({ id, lines }) => [id, ...lines.map(({ line }) => line)])
    // A line that is still spoken over the next scene is not held by that one.
    const own = ids.filter((id) => id.startsWith(`${scene}_`))
    return shots.length === 0 ? null : own.map((id) => id.slice(scene.length))
  }
}
