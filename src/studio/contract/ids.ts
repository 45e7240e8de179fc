import { z } from 'zod'

// What may stand in an address. Nothing that could mean a folder passes; what passes is looked up in the database, and paths
// are built from what is found there, never from the request.

export const seriesIdSchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
export const runIdSchema = z.string().regex(/^run_[0-9a-z]{16}$/)
export const episodeIdSchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
/** Counts from 1; each saved change has the next. */
export const revisionNumberSchema = z.coerce.number().int().min(1).max(1_000_000_000)
