import type { PlanningDesk, VoiceDesk } from '#production'
import type { ArtefactStore, Repositories } from '#store'
import type { LetterDesk } from './letters/letter-desk.ts'
import type { EventHub } from './live/event-hub.ts'
import type { RunDesk } from './live/run-desk.ts'
import type { SeriesWatch } from './live/series-watch.ts'
import type { StoryShelf } from './stories.ts'

/** What the resources of the studio work with. */
export interface Studio {
  /** The folder that everything is kept in. */
  home: string
  /** Different each time that the studio is started. */
  instance: string
  database: Repositories
  store: ArtefactStore
  hub: EventHub
  stories: StoryShelf
  voices: VoiceDesk
  letters: LetterDesk
  planning: PlanningDesk
  runs: RunDesk
  saves: SeriesWatch
  /** Address for other devices; null while only this machine is let in. */
  network(): string | null
}
