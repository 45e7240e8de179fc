import type { Episode, Scene, SceneItem, Story } from '../../story.ts'

/** An item of the story's present: memories and dreams are another time. */
export interface PresentItem {
  episode: Episode
  scene: Scene
  item: SceneItem
}

/** In the order of the story, without what is remembered or dreamt. */
export function* presentItems(story: Story): Generator<PresentItem> {
  let past = false
  for (const episode of story.episodes) {
    for (const scene of episode.scenes) {
      for (const item of scene.items) {
        if (item.kind === 'mark' && /-(?:start|end)$/.test(item.mark)) past = item.mark.endsWith('-start')
        if (!past) yield { episode, scene, item }
      }
    }
  }
}
