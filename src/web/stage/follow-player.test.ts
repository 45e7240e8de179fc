import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ProjectorState } from '../player/projector.ts'
import { followPlayer } from './follow-player.ts'
import { openSelection, selectShot, toggleShot, useSelection } from './selection.ts'

/** A player that goes where it is told, of an episode with these shots. */
function createPlayer(...shots: readonly string[]) {
  const state = createStore<ProjectorState>()(() => ({ shot: shots[0], playing: false }) as unknown as ProjectorState)
  const opened: string[] = []
  const player = {
    state,
    opened,
    held: false,
    show(shot: string) {
      if (shots.includes(shot)) state.setState({ shot })
      // As the projector does with a shot that it does not have.
      else state.setState({ playing: false })
    },
  }
  const stop = followPlayer({ projector: player, openEpisodeOf: (shot) => opened.push(shot), held: () => player.held })
  stops.push(stop)
  return { player, state, opened, shown: () => state.getState().shot }
}

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const lead = () => useSelection.getState().lead
beforeEach(() => selectShot(null))

describe('choice and player', () => {
  it('the choice goes along with the player, and the player to what is chosen', () => {
    const { state, shown } = createPlayer('a', 'b', 'c')
    expect(lead()).toBe('a')
    state.setState({ shot: 'b' })
    expect(lead()).toBe('b')
    selectShot('c')
    expect(shown()).toBe('c')
  })

  it('a click at the very moment of a cut is not taken back', () => {
    const { state, shown } = createPlayer('a', 'b', 'c')
    state.setState({ playing: true })
    // The first to hear of the cut is the person, who clicks.
    const stop = state.subscribe(({ shot }) => {
      if (shot === 'b') selectShot('c')
    })
    state.setState({ shot: 'b' })
    stop()
    expect([lead(), shown()]).toEqual(['c', 'c'])
  })

  it('a shot of an episode that is still on its way stays chosen, though the player stops in the old one', () => {
    const { state, opened } = createPlayer('a', 'b')
    state.setState({ playing: true })
    selectShot('z')
    expect(lead()).toBe('z')
    expect(opened).toEqual(['z'])
  })

  it('many chosen shots stay chosen while the film plays on', () => {
    const { state } = createPlayer('a', 'b', 'c')
    toggleShot('b')
    state.setState({ playing: true, shot: 'c' })
    expect([...useSelection.getState().shots]).toEqual(['a', 'b'])
  })

  it('what somebody works on stays chosen over a cut, and is shown again when the film stops', () => {
    const { player, state, shown } = createPlayer('a', 'b', 'c')
    state.setState({ playing: true })
    player.held = true
    state.setState({ shot: 'b' })
    expect(lead()).toBe('a')
    state.setState({ playing: false })
    expect([lead(), shown()]).toEqual(['a', 'a'])
  })

  it('whoever leaves the inspector is where the film is', () => {
    const { player, state } = createPlayer('a', 'b', 'c')
    state.setState({ playing: true })
    player.held = true
    state.setState({ shot: 'b' })
    player.held = false
    state.setState({ playing: false })
    expect(lead()).toBe('b')
  })

  it('while the film plays the choice stays, and what plays is marked; where it stops is chosen', () => {
    const { state } = createPlayer('a', 'b', 'c')
    const drawn: (string | null)[] = []
    const stop = useSelection.subscribe(({ lead, playing }) => drawn.push(lead, playing))
    state.setState({ playing: true })
    state.setState({ shot: 'b' })
    state.setState({ shot: 'c' })
    expect(drawn).toEqual(['a', 'a', 'a', 'b', 'a', 'c'])
    state.setState({ playing: false })
    expect(useSelection.getState()).toMatchObject({ lead: 'c', playing: null })
    stop()
  })

  it('a choice does not go along into another series', () => {
    openSelection('one')
    toggleShot('a')
    toggleShot('b')
    openSelection('one')
    expect(useSelection.getState().shots.size).toBe(2)
    openSelection('two')
    expect(useSelection.getState().shots.size).toBe(0)
  })
})
