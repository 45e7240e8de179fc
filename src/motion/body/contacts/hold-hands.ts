import type { Contact } from './contact.ts'

/** Hand in hand, side by side and half turned to each other. */
export const holdHands: Contact = {
  distance: 446,
  facing: [0.62, 0.62],
  doer: ({ on }) => ({
    inner: { wrist: on(-216, 612, 20), elbow: [0, 0.3, -1], hand: 'grip', over: true },
  }),
  other: ({ on }) => ({
    inner: { wrist: on(-230, 616, 10), elbow: [0, 0.3, -1], hand: 'relaxed' },
  }),
}
