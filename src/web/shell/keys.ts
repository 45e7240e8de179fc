import { useHotkeys } from '@mantine/hooks'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { LocalText } from '#core'

/** One key and what it does. `key` as Mantine writes it: `mod + Z`, `J`, `Space`, `ArrowLeft`. */
export interface KeyEntry {
  key: string
  does: LocalText
  run(event: KeyboardEvent): void
}

interface KeyMapState {
  /** What may be pressed now, by the part of the screen that answers. */
  groups: Readonly<Record<string, { title: LocalText; keys: readonly Pick<KeyEntry, 'key' | 'does'>[] }>>
}

/** The key map of the moment: parts of the screen add theirs while they are shown. `?` shows it. */
export const useKeyMap = create<KeyMapState>()(() => ({ groups: {} }))

/** Makes keys work, and known to the key map, while the calling part of the screen is shown. Keys typed into a field are the field's. */
export function useKeys(group: string, title: LocalText, keys: readonly KeyEntry[]): void {
  useHotkeys(
    keys.map(({ key, run }) => [
      key,
      (event) => {
        if (belongsToFocus(event)) return
        event.preventDefault()
        run(event)
      },
      { preventDefault: false },
    ]),
  )
  const shown = keys.map(({ key, does }) => `${key}\u0000${does.zh}\u0000${does.en}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words say whether the map changed; the functions do not matter to it
  useEffect(() => {
    const entry = { title, keys: keys.map(({ key, does }) => ({ key, does })) }
    useKeyMap.setState(({ groups }) => ({ groups: { ...groups, [group]: entry } }))
    return () =>
      useKeyMap.setState(({ groups }) => {
        const { [group]: _, ...rest } = groups
        return { groups: rest }
      })
  }, [group, shown])
}

/** Keys that move what a slider has. */
const moves = /^(Arrow.*|Home|End|Page(Up|Down))$/

/** Whether the control that has the focus wants the key for itself: buttons space and enter, sliders the arrows, lists and fields all of them. */
function belongsToFocus({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return false
  if (target.closest('[role=dialog], [contenteditable=true], .cm-editor') !== null) return true
  if (target.closest('[role=tab], [role=radio], [role=combobox], [role=menuitem], input') !== null) return true
  if (target.closest('[role=slider]') !== null) return moves.test(key)
  return (key === ' ' || key === 'Enter') && target.closest('button, a, [role=button], [role=switch]') !== null
}
