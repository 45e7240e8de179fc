/** Id of the engine that comes with the house: it draws, speaks and plays by itself and costs processor time only. */
export const embeddedEngine = 'embedded'
