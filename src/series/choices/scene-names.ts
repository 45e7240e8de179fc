import { shotKey, shotTail } from '#direction'
import type { Episode, Scene, Story } from '#story'

/*
 * Which scene of today a scene's name in choices means. Scenes were once called by their number in the episode, later by their place and how often it had
 * been returned to; and whoever stood first at a place gives up its name to a visit that is put in before. What is said in a scene tells it
 * from the others then, as far as choices name that.
 */

/** An id in choices: a scene, and perhaps something in it. */
const inScene = /^((s\d+e\d+)_sc(?:\d+|([a-z]{6})(?:-([a-z0-9]+))?(?:-\d+)?))(?=_|$)/u

/** For the id of a scene, or of something in one, as choices have it: the same id in the scene that is meant. What nobody can tell stays. */
export function readSceneNames(ids: readonly string[], { episodes }: Story): (id: string) => string {
  const byId = new Map(episodes.map((episode) => [episode.id, episode]))
  const told = new Map<string, Set<string>>()
  for (const id of ids) {
    const name = inScene.exec(id)?.[1]
    if (name === undefined) continue
    const tails = told.get(name) ?? new Set()
    told.set(name, tails.add(id.slice(name.length)))
  }
  const contents = new Map<Scene, ReadonlySet<string>>()
  const contentsOf = (scene: Scene) => {
    const known = contents.get(scene) ?? tailsIn(scene)
    contents.set(scene, known)
    return known
  }
  const owners = new Map<string, Scene | null>()

  return (id) => {
    const found = inScene.exec(id)
    const episode = byId.get(found?.[2] ?? '')
    if (found === null || episode === undefined) return id
    const name = found[1]!
    const tail = id.slice(name.length)
    const visits = visitsOf(episode, found)
    const itself = visits.find((scene) => scene.id === name)
    const holding = (scene: Scene) => contentsOf(scene).has(baseOf(tail))
    const owner =
      itself !== undefined && holding(itself) ? itself : (only(visits.filter(holding)) ?? ownerOf(name, found, visits))
    return owner === null ? id : `${owner.id}${tail}`
  }

  /** Whose all that has this name is: who holds most of what is named; else who bears the name; else who bore it by counting. */
  function ownerOf(name: string, found: RegExpExecArray, visits: readonly Scene[]): Scene | null {
    const known = owners.get(name)
    if (known !== undefined) return known
    const tails = [...(told.get(name) ?? [])].map(baseOf)
    const votes = (scene: Scene) => tails.filter((tail) => contentsOf(scene).has(tail)).length
    const itself = visits.find((scene) => scene.id === name)
    const most = Math.max(0, ...visits.map(votes))
    const voted = most === 0 ? undefined : only(visits.filter((scene) => votes(scene) === most))
    const owner = itself !== undefined && votes(itself) === most ? itself : (voted ?? itself ?? counted(found, visits))
    owners.set(name, owner)
    return owner
  }
}

/** Scenes that a name may mean: that of this number, or those at this place. */
function visitsOf({ id, scenes }: Episode, [, name = '', , place]: RegExpExecArray): readonly Scene[] {
  if (place === undefined) return scenes.slice(Number(name.slice(id.length + 3)) - 1).slice(0, 1)
  const stem = `${id}_sc${place}`
  return scenes.filter((scene) => scene.id === stem || scene.id.startsWith(`${stem}-`))
}

/** By their order: the scene of a number, the second visit of `…-2`; or the only return that there is. */
function counted([, , , place, mark]: RegExpExecArray, visits: readonly Scene[]): Scene | null {
  if (place === undefined || mark === undefined) return visits[0] ?? null
  if (/^\d+$/u.test(mark)) return visits[Number(mark) - 1] ?? null
  return visits.length === 2 ? visits[1]! : null
}

/** The ends of the ids of all that a scene holds. */
export function tailsIn({ id, items }: Scene): ReadonlySet<string> {
  const tails = new Set<string>()
  for (const item of items) {
    tails.add(baseOf(item.id.slice(id.length)))
    if (item.kind === 'line' || item.kind === 'action')
      tails.add(
        shotTail(shotKey({ kind: item.kind, speaker: item.kind === 'line' ? item.speaker : null, text: item.text })),
      )
  }
  return tails
}

/** Without the count of shots that show the same. */
export const baseOf = (tail: string) => tail.replace(/-\d+$/u, '')

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)
