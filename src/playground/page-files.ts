// The page's own files, read once and served as they are; nothing comes from elsewhere.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Hono } from 'hono'
import { root } from '../root.ts'

const FOLDER = join(root, 'src/playground/page')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'; base-uri 'none'"

/** Serves `index.html` at `/` and its companions at `/page/…`. */
export function pageFiles(routes: Hono): void {
  const names = readdirSync(FOLDER).filter(name => extname(name) in TYPES)
  for (const name of names) {
    const headers = {
      'content-type': TYPES[extname(name)] ?? '',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    }
    const body = readFileSync(join(FOLDER, name), 'utf8')
    routes.get(name === 'index.html' ? '/' : `/page/${name}`, () => new Response(body, { headers }))
  }
}
