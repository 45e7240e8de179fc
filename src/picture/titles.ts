import { drawPlaceTitle, drawScriptCaption, drawShout, drawTitleCard } from '#art'
import type { Shot } from '#direction'
import type { MoodLight } from './moods/mood.ts'

type Title = Shot['titles'][number]

const drawers: Record<
  Title['kind'],
  (ctx: CanvasRenderingContext2D, title: Title, frame: number, mood: MoodLight) => void
> = {
  place: (ctx, { text, sub, length }, frame, mood) =>
    drawPlaceTitle(ctx, { text, sub, x: 96, y: 300, accent: mood.rim.colour, frame, length }),
  caption: (ctx, { text, sub, length }, frame) => drawScriptCaption(ctx, { text, sub, frame, length }),
  shout: (ctx, { text, length }, frame) => drawShout(ctx, { text, x: 560, y: 350, width: 700, frame, length }),
  card: (ctx, { text, sub, length }, frame) => drawTitleCard(ctx, { text, sub, frame, length }),
}

/** Lettering that belongs to the shot itself. In design pixels. */
export function paintTitles(ctx: CanvasRenderingContext2D, shot: Shot, frame: number, mood: MoodLight): void {
  for (const title of shot.titles) {
    const since = frame - title.start
    if (since >= 0 && since < title.length) drawers[title.kind](ctx, title, since, mood)
  }
}
