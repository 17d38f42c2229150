/**
 * The cookies of one authentication, kept as RFC 6265 asks a client to.
 *
 * A cookie goes back to the very host that set it, so the attribute `Domain`, which would widen that, is not followed. Who needs more brings
 * a jar of a cookie library.
 *
 * @see RCC.14 §2.8.2, §C.3
 * @see RFC 6265 §5.2, §5.3, §5.4
 */

/** Where cookies are kept. A jar of a cookie library fits with an adapter of two lines. */
export interface CookieJar {
  /** Takes the values of `Set-Cookie` of an answer from a URL. */
  store(url: URL, setCookies: readonly string[]): void
  /** The value of `Cookie` for a request to a URL; undefined when there is none. */
  header(url: URL): string | undefined
}

interface Cookie {
  readonly host: string
  readonly name: string
  readonly value: string
  readonly path: string
  readonly secure: boolean
  /** Milliseconds since 1970; infinite for a cookie of this authentication alone. */
  readonly expiresAtMs: number
}

/** More cookies of a host, or longer ones, than any flow has. RFC 6265 §6.1 */
const MAX_COOKIES = 50
const MAX_COOKIE_LENGTH = 4096

/**
 * Makes a jar that is empty. What is malformed is passed over, as RFC 6265 asks.
 *
 * @param now The clock, in milliseconds since 1970.
 * @see RCC.14 §C.3
 */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  let cookies: Cookie[] = []
  return {
    store(url, setCookies) {
      for (const line of setCookies) {
        const cookie = parseSetCookie(url, line, now())
        if (cookie === undefined) continue
        // RFC 6265 §5.3 step 11: the same name, host and path is the same cookie. One that has expired is thereby gone.
        // What has expired goes first, and no host takes the room of another (§6.1).
        cookies = cookies.filter((known) => known.expiresAtMs > now() && !isSame(known, cookie))
        const ofHost = cookies.filter(({ host }) => host === cookie.host).length
        if (cookie.expiresAtMs > now() && ofHost < MAX_COOKIES) cookies.push(cookie)
      }
    },
    header(url) {
      const sent = cookies
        .filter(({ host, path, secure, expiresAtMs }) => {
          const isOpen = !secure || url.protocol === 'https:' || isLoopback(url.hostname)
          return host === url.host && expiresAtMs > now() && isOpen && isPathWithin(url.pathname, path)
        })
        // RFC 6265 §5.4 step 2: longer paths first; the sort is stable, so older ones come before newer ones.
        .sort((one, other) => other.path.length - one.path.length)
        .map(({ name, value }) => `${name}=${value}`)
      return sent.length === 0 ? undefined : sent.join('; ')
    },
  }
}

/** RFC 6265 §5.2, §5.3. Undefined for what a client is to ignore. */
function parseSetCookie(url: URL, line: string, nowMs: number): Cookie | undefined {
  if (line.length > MAX_COOKIE_LENGTH) return undefined
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(equals, 0)).trim()
  const value = pair.slice(equals + 1).trim()
  if (equals < 0 || name === '' || /[\p{Cc}]/u.test(name + value)) return undefined
  let path = defaultPath(url.pathname)
  let secure = false
  let expires = Number.POSITIVE_INFINITY
  let maxAge: number | undefined
  for (const attribute of attributes) {
    const at = attribute.indexOf('=')
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase()
    const given = at < 0 ? '' : attribute.slice(at + 1).trim()
    if (key === 'secure') secure = true
    else if (key === 'path') path = given.startsWith('/') ? given : defaultPath(url.pathname)
    else if (key === 'max-age' && /^-?\d{1,12}$/.test(given)) maxAge = Number(given)
    else if (key === 'expires' && !Number.isNaN(Date.parse(given))) expires = Date.parse(given)
  }
  // RFC 6265 §5.3 step 3: Max-Age goes before Expires.
  const expiresAtMs = maxAge === undefined ? expires : maxAge <= 0 ? 0 : nowMs + maxAge * 1000
  return { host: url.host, name, value, path, secure, expiresAtMs }
}

function isSame(one: Cookie, other: Cookie): boolean {
  return one.host === other.host && one.name === other.name && one.path === other.path
}

/** RFC 6265 §5.1.4 */
function defaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/')
  return end <= 0 ? '/' : pathname.slice(0, end)
}

/** RFC 6265 §5.1.4: path-match. */
function isPathWithin(pathname: string, path: string): boolean {
  return pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'))
}

/** A machine talks to itself without TLS while one develops. */
function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
