// views.*: modals and home tabs.
import { checkView } from '../limits/check.ts'
import type { View } from '../state.ts'
import { initialValues } from '../values.ts'
import { makeView, STACK_MAX, updateView } from '../views.ts'
import { wireView } from '../wire.ts'
import type { Workspace } from '../workspace.ts'
import { type Args, bad, done, json, type Method, type Refusal, word } from './method.ts'

const SIZE_MAX = 250_000

const open: Method = (workspace, args) => {
  const given = viewArg(workspace, args, 'modal')
  if ('error' in given) return given
  const redeemed = workspace.triggers.redeem(word(args, 'trigger_id'))
  if ('refusal' in redeemed) return bad(redeemed.refusal)
  const view = makeView(workspace, given.view)
  workspace.state.modals.set(redeemed.user, [view])
  workspace.changed()
  return done({ view: wireView(workspace, view) })
}

const push: Method = (workspace, args) => {
  const given = viewArg(workspace, args, 'modal')
  if ('error' in given) return given
  const redeemed = workspace.triggers.redeem(word(args, 'trigger_id'))
  if ('refusal' in redeemed) return bad(redeemed.refusal)
  const stack = workspace.state.modals.get(redeemed.user) ?? []
  if (stack.length === 0) return bad('not_found')
  if (stack.length >= STACK_MAX) return bad('push_limit_reached')
  const view = makeView(workspace, given.view, stack.at(-1))
  workspace.state.modals.set(redeemed.user, [...stack, view])
  workspace.changed()
  return done({ view: wireView(workspace, view) })
}

const update: Method = (workspace, args) => {
  const given = viewArg(workspace, args, 'modal')
  if ('error' in given) return given
  const [id, external, hash] = [word(args, 'view_id'), word(args, 'external_id'), word(args, 'hash')]
  const open = [...workspace.state.modals.values()].flat()
  const view = open.find(v => (id ? v.id === id : external !== '' && v.external_id === external))
  if (!view) return bad('not_found')
  if (hash && hash !== view.hash) return bad('hash_conflict')
  updateView(workspace, view, given.view)
  workspace.changed()
  return done({ view: wireView(workspace, view) })
}

const publish: Method = (workspace, args) => {
  const user = word(args, 'user_id')
  const person = workspace.state.people.get(user)
  if (!person || person.isBot) return bad('user_not_found')
  const given = viewArg(workspace, args, 'home')
  if ('error' in given) return given
  const known = workspace.state.homes.get(user)
  const hash = word(args, 'hash')
  if (hash && hash !== known?.hash) return bad('hash_conflict')
  if (known) updateView(workspace, known, given.view)
  const view: View = known ?? makeView(workspace, given.view)
  view.values = initialValues(view.blocks)
  workspace.state.homes.set(user, view)
  workspace.changed()
  return done({ view: wireView(workspace, view) })
}

function viewArg(workspace: Workspace, args: Args, type: View['type']): { view: Record<string, unknown> } | Refusal {
  const view = json(args, 'view')
  if (!view || typeof view !== 'object' || Array.isArray(view)) {
    return bad('invalid_arguments', ['[ERROR] missing required field: view'])
  }
  const fields = view as Record<string, unknown>
  if (fields.type !== type)
    return bad('invalid_arguments', [`[ERROR] unsupported type: ${fields.type} [json-pointer:/view/type]`])
  if (JSON.stringify(view).length > SIZE_MAX) return bad('view_too_large')
  const problems = checkView(fields)
  if (problems.length > 0) return bad('invalid_arguments', problems)
  const external = fields.external_id
  const views = [...workspace.state.modals.values()].flat()
  const taken = external && views.some(v => v.external_id === external && v.id !== word(args, 'view_id'))
  return taken && !args.external_id ? bad('duplicate_external_id') : { view: fields }
}

/** The methods of `views.*`. */
export const views: Record<string, Method> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}
