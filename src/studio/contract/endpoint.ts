import { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

/**
 * One thing that can be asked of the studio. The server, the client and the OpenAPI document are all built from this, so they
 * cannot differ.
 */
export interface Endpoint<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  method: Method
  /** Below `/api`, with `:name` for each part that comes from the input. */
  path: string
  /** What it does, for the document. */
  about: string
  /**
   * Everything that is asked, flat. Members that the path names travel in the path; the others in the query of GET and DELETE,
   * and as JSON in the body of the rest.
   */
  input: Input
  output: Output
}

export function endpoint<Input extends z.ZodObject, Output extends z.ZodType>(
  it: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return it
}

/** Names of the members that travel in the path. */
export function pathMembers(path: string): string[] {
  return [...path.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1]!)
}

/** Input of an endpoint that asks nothing. */
export const nothing = z.object({})

/** A number that came as text in a query. */
export const queryNumber = z.coerce.number().int().min(0)
