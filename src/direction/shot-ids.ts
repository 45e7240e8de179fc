/**
 * Ids of shots. They hang on the story's item that a shot shows: `…_sh` + the item's own number × 10 + which of its shots
 * it is, so that an inserted line or shot renumbers nothing. Items without a number count by their place.
 */
export function createShotIds(sceneId: string): (itemId: string, itemIndex: number) => string {
  const given = new Set<string>()
  const parts = new Map<string, number>()
  return (itemId, itemIndex) => {
    const tail = itemId.startsWith(sceneId) ? itemId.slice(sceneId.length) : itemId
    const digits = /(\d+)(?!.*\d)/u.exec(tail)?.[1]
    const number = digits === undefined ? itemIndex + 1 : Number(digits)
    for (;;) {
      const part = parts.get(itemId) ?? 0
      parts.set(itemId, part + 1)
      const stem = `${sceneId}_sh${String(number * 10).padStart(3, '0')}`
      const id = part === 0 ? stem : `${stem}-${part + 1}`
      if (!given.has(id)) {
        given.add(id)
        return id
      }
    }
  }
}
