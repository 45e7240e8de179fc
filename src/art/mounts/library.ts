import { flyingSword } from './flying-sword.ts'
import { mountedHorse } from './horse.ts'
import type { MountDefinition } from './mount.ts'

const mounts = { horse: mountedHorse, 'flying-sword': flyingSword } as const satisfies Record<string, MountDefinition>

export type MountKind = keyof typeof mounts

export const mountLibrary: readonly MountDefinition[] = Object.values(mounts)

export function mountNamed(kind: MountKind): MountDefinition {
  return mounts[kind]
}
