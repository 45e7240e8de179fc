import type { HallStyle } from './hall.ts'

/** The main hall of a house: pale walls, doors of lattice, lanterns. */
export const houseHall: HallStyle = {
  half: 3.2,
  height: 2.7,
  wall: '#d8cdb8',
  windows: { at: [-2.55, -1.65, 1.65, 2.55], width: 0.76, height: 2.2, grid: 4, panel: 0.32 },
  doorway: { half: 0.95, height: 2.25, dark: '#d8843a', lit: '#33241f', leaves: true, glow: [230, 0, 0.7] },
  columns: { at: [-3.1, -2.1, -1.1, 1.1, 2.1, 3.1], width: 0.17, top: 2.75, colour: '#8a3a2c' },
  roofs: [[2.75, 3.9, 1.75]],
  name: [2.72, 0.26],
  lanterns: [-1.6, 1.6],
}

/** The great hall of a temple under two roofs. */
export const greatHall: HallStyle = {
  half: 3,
  height: 2.6,
  wall: ['#6a2a24', '#8a3a2c'],
  windows: { at: [-2.3, -1.15, 1.15, 2.3], width: 1, height: 2.2, grid: 4, panel: 0.3 },
  doorway: { half: 0.6, height: 2.25, dark: '#e8923e', lit: '#2a1a1a', glow: [200, 0.3, 0.8] },
  columns: { at: [-2.9, -1.75, -0.62, 0.62, 1.75, 2.9], width: 0.22, top: 2.7 },
  roofs: [
    [2.7, 3.9, 1.5],
    [4.5, 2.7, 1.35],
  ],
  name: [2.72, 0.26],
}

/** The tower over a city's gate, closed all round with lattices. */
export const gateHouse: HallStyle = {
  half: 3.4,
  height: 3,
  wall: ['#8a3a30', '#6a2c26'],
  windows: { at: [-2.6, -1.3, 0, 1.3, 2.6], width: 1.1, height: 2.5, grid: 3, panel: 0.3 },
  columns: { at: [-3.3, -1.95, -0.65, 0.65, 1.95, 3.3], width: 0.26, top: 3 },
  roofs: [
    [3, 4.6, 1.5],
    [5, 3.4, 1.6],
  ],
  name: [3.1, 0.5],
}
