export * from './barred-window.ts'
export * from './cell-things.ts'
export * from './grille.ts'
export * from './stone-courses.ts'
