import { openStudio } from '#studio/client'
import { watchedFetch } from './connection.ts'

/** The studio that served this page. */
export const studio = openStudio({ fetch: watchedFetch })
