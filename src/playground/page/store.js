// What the page knows: the last that was shown, what is chosen on the page, and how it asks for things.

/** `shown` is null until the first answer. */
export const store = {
  shown: null,
  user: sessionStorage.getItem('user') ?? '',
  channel: '',
  tab: 'messages',
  replyTo: null,
  editing: null,
  /** Open threads by root ts: all their replies are shown. */
  opened: new Set(),
  /** Messages of the bot seen so far, by person. */
  read: JSON.parse(sessionStorage.getItem('read') ?? '{}'),
  /** ts of the last message seen, by person and channel. */
  seen: {},
}

/** The channel on show. */
export function currentChannel() {
  const { shown, channel } = store
  return shown.channels.find(c => c.id === channel) ?? shown.channels[0]
}

/** The person one is. */
export function me() {
  return store.shown.people.find(p => p.id === store.shown.user)
}

/** A person's name by id. */
export function nameOf(id) {
  return store.shown.people.find(p => p.id === id)?.name ?? id
}

/** Asks the playground to do something for the person one is; throws an `Error` with a plain sentence. */
export async function act(deed, body = {}) {
  const response = await fetch(`/play/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: store.shown.user, ...body }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

/** Asks for what is to be shown. */
export async function look() {
  const response = await fetch(`/play/shown?user=${encodeURIComponent(store.user)}`)
  if (response.status === 404 && store.user !== '') {
    store.user = ''
    return look()
  }
  store.shown = await response.json()
  store.user = store.shown.user
  sessionStorage.setItem('user', store.user)
  if (!store.shown.channels.some(c => c.id === store.channel)) store.channel = store.shown.channels[0].id
}
