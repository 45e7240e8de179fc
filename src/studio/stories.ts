import { digestValue } from '#core'
import { readScript, type StoryReport } from '#story'

/** How many scripts are remembered as read. */
const remembered = 12

export interface StoryShelf {
  /** What is understood of a script; read once, then remembered for a while. */
  read(source: { file: string; script: string }): StoryReport
}

export function createStoryShelf(): StoryShelf {
  const shelf = new Map<string, StoryReport>()
  return {
    read({ file, script }) {
      const key = digestValue([file, script])
      const report = shelf.get(key) ?? readScript({ text: script, file })
      shelf.delete(key)
      shelf.set(key, report)
      if (shelf.size > remembered) shelf.delete(shelf.keys().next().value!)
      return report
    },
  }
}
