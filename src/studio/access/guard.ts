import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { StudioError } from '#core'
import { lockedPage, openingPage, passwordPage } from './door-pages.ts'
import type { Entrance } from './entrance.ts'
import { safetyHeaders } from './headers.ts'
import { refusal } from './origins.ts'

export interface GuardParts {
  entrance: Entrance
  hosts: () => ReadonlySet<string>
}

/** A hundred days; then the opened address is needed again. */
const cookieSeconds = 100 * 24 * 3600

/**
 * Stands before everything: refuses foreign names and pages, lets in who brings the token or the password, and nobody else
 * further.
 */
export function guard(app: OpenAPIHono, { entrance, hosts }: GuardParts): void {
  const welcome = (c: Context, session: string) => {
    setCookie(c, entrance.cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: cookieSeconds })
    // Not a redirect: after a link on another page the browser would hold the strict cookie back.
    return c.html(openingPage())
  }
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value)
    const refused = refusal(
      {
        method: c.req.method,
        path: c.req.path,
        host: c.req.header('host'),
        origin: c.req.header('origin'),
        site: c.req.header('sec-fetch-site'),
        mode: c.req.header('sec-fetch-mode'),
      },
      hosts(),
    )
    if (refused !== null) {
      throw new StudioError({
        code: 'studio.foreign',
        message: {
          zh: refused === 'host' ? '不能用这个网址访问工作室' : '工作室不接受别的网页的请求',
          en:
            refused === 'host'
              ? 'The studio is not reached under this name'
              : 'The studio takes no requests from other pages',
        },
      })
    }
    return next()
  })
  app.post('/enter', bodyLimit({ maxSize: 4096 }), async (c) => {
    const form = await c.req.parseBody()
    const password = form['password']
    if (typeof password !== 'string' || !entrance.asksPassword) return c.html(lockedPage(), 401)
    let session: string | null
    try {
      session = entrance.letIn({ password })
    } catch (error) {
      if (!(error instanceof StudioError) || error.code !== 'studio.too-many-tries') throw error
      return c.html(passwordPage('wait'), 429)
    }
    return session === null ? c.html(passwordPage('wrong'), 403) : welcome(c, session)
  })
  app.use(async (c, next) => {
    const token = c.req.method === 'GET' && c.req.path === '/' ? c.req.query('token') : undefined
    const session = token === undefined ? null : entrance.letIn({ token })
    if (session !== null) return welcome(c, session)
    if (entrance.knows(getCookie(c, entrance.cookie))) return next()
    if (!c.req.path.startsWith('/api/') && c.req.method === 'GET') {
      return c.html(entrance.asksPassword ? passwordPage(null) : lockedPage(), 401)
    }
    throw new StudioError({
      code: 'studio.locked',
      message: {
        zh: '请打开终端里显示的地址',
        en: 'Open the address that the terminal shows',
      },
    })
  })
}
