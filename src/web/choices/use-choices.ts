import { useMemo, useSyncExternalStore } from 'react'
import { type Choices, choicesSchema, markScenes, noChoices, type Renamed, renameChoices } from '#series'
import type { SeriesView } from '../derive/series-view.ts'
import { openedSeries, useSeriesView } from '../derive/use-series-view.ts'
import type { SeriesDocument } from '../open-series/document.ts'
import { openSeriesStore } from '../open-series/use-open-series.ts'
import { heldInReels } from './held-in-reels.ts'
import { type ChoiceHistory, createHistory, type Step } from './history.ts'

/** What a person chose, and how they choose. All of it is kept, saved and undone like everything else of the series. */
export interface ChoiceDesk {
  choices: Choices
  /** @param label names the step: steps with the same label that follow quickly are undone together */
  change(label: string, edit: (choices: Choices) => Choices): void
  undo(): void
  redo(): void
  canUndo: boolean
  canRedo: boolean
  /** Steps of this visit, the first first; so many of them stand, the others were taken back. */
  steps(): readonly Step[]
  standing: number
  /** Takes steps back, or does them again, until so many stand. */
  goTo(standing: number): void
}

const histories = new Map<string, ChoiceHistory>()

function historyOf(series: string): ChoiceHistory {
  const known = histories.get(series) ?? createHistory(() => performance.now())
  histories.set(series, known)
  return known
}

const none: Renamed = {}
let parsed: { from: unknown; renamed: Renamed; choices: Choices } = { from: null, renamed: {}, choices: noChoices }

/** The document's choices by the ids of today, filled up with what is left out; what cannot be read counts as nothing chosen. */
function readChoices(from: unknown, renamed: Renamed): Choices {
  if (parsed.from !== from || parsed.renamed !== renamed) {
    const read = choicesSchema.safeParse(from)
    parsed = { from, renamed, choices: read.success ? renameChoices(read.data, renamed) : noChoices }
  }
  return parsed.choices
}

export function useChoices(series: string): ChoiceDesk {
  const store = openSeriesStore(series)
  const document = useSyncExternalStore(store.subscribe, () => store.getState().document)
  const renamed = useSeriesView(series, renamedIn)
  // Steps are taken by changing the document, so that the desk is another one with each.
  return useMemo(() => deskOf(series, document, renamed), [series, document, renamed])
}

// Known once the script was read; until then choices by older ids show nowhere.
const renamedIn = (view: SeriesView) => view.head?.renamed ?? none

function deskOf(series: string, document: SeriesDocument | null, renamed: Renamed): ChoiceDesk {
  const store = openSeriesStore(series)
  const history = historyOf(series)
  const now = () =>
    readChoices(
      store.getState().document?.choices ?? noChoices,
      renamedIn(openedSeries(series).viewer.state.getState()),
    )
  const put = (choices: Choices | null) => {
    if (choices === null) return
    // What was made from choices that were read need not be read again: thousands of shots take a while.
    parsed = { from: choices, renamed: renamedIn(openedSeries(series).viewer.state.getState()), choices }
    store.getState().edit({ choices })
  }
  return {
    choices: readChoices(document?.choices ?? noChoices, renamed),
    change(label, edit) {
      const before = now()
      const after = markScenes(edit(before), heldInReels(openedSeries(series).viewer.state.getState().reels))
      history.push({ before, after, label })
      put(after)
    },
    undo: () => put(history.undo(now())),
    redo: () => put(history.redo(now())),
    canUndo: history.undoable > 0,
    canRedo: history.redoable > 0,
    steps: () => history.steps,
    standing: history.undoable,
    goTo(standing) {
      let choices = now()
      while (history.undoable > standing) choices = history.undo(choices) ?? choices
      while (history.undoable < standing && history.redoable > 0) choices = history.redo(choices) ?? choices
      put(choices)
    },
  }
}
