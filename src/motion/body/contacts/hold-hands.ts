import type { Contact, ContactMoment, Place } from './contact.ts'

/** How far down a hand hangs, u. */
const hangs = 604

/** Half way between the two, at a height that both reach: the smaller one's hand comes up, the taller one's goes down. */
function between({ on }: ContactMoment, short: number, near: number): Place {
  const [towards, down] = on(0, hangs, 0)
  return [towards / 2 - Math.sign(towards) * short, (down + hangs) / 2, near]
}

/** Hand in hand, side by side and half turned to each other: one's fingers lie around the other's hand. */
export const holdHands: Contact = {
  distance: 446,
  facing: [0.62, 0.62],
  doer: (moment) => ({
    inner: { wrist: between(moment, 10, 20), elbow: [0, 0.3, -1], hand: 'clasp', over: true },
  }),
  other: (moment) => ({
    inner: { wrist: between(moment, 34, 10), elbow: [0, 0.3, -1], hand: 'hanging' },
  }),
}
