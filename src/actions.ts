// The names of what can be tapped and submitted, shared by the renderers and the flows.

/**
 * The names of everything that can be tapped or submitted, shared by the renderers and the flows.
 * The value of a button is the id of what it is about.
 */
export const ACTIONS = {
  editVisit: 'visit.edit',
  undoVisit: 'visit.undo',
  /** value: `<note>|<customer id>`, or `<note>|new`. One action_id per button: `customer.choose.<index>`. */
  chooseCustomer: 'customer.choose',
  /** value: the id of the merge. */
  mergeCustomers: 'customer.merge',
  keepApart: 'customer.apart',
  undoMerge: 'customer.unmerge',
  /** value: the id of the customer. */
  forgetCustomer: 'customer.forget',
  keepCustomer: 'customer.keep',
  /** value: the note in which a forgotten customer came up. */
  keepAgain: 'customer.again',
  letGo: 'customer.let_go',
  /** value: `<note>|fact|<id>` or `<note>|deal|<id>`. One action_id per button: `fact.keep_old.<index>`. */
  keepOld: 'fact.keep_old',
  /** value: `<follow-up>|<date>`, or `|none`. One action_id per button: `follow_up.due.<index>`. */
  chooseDue: 'follow_up.due',
  /** value: `<card of the question>|<number of the choice, from 0>`. One action_id per button: `choice.pick.<index>`. */
  pick: 'choice.pick',
  /** value: `<coaching id>|up` or `|down`. */
  vote: 'coach.vote',
  /** Opens the named card for the quote: value `<card>|<quote>`. */
  askCoach: 'coach.ask',
  nudgeDone: 'nudge.done',
  /** A menu; option value `<nudge id>|tomorrow`, `|next_week`, `|date`. */
  nudgeSnooze: 'nudge.snooze',
  /** A menu; option value `<nudge id>|handled`, `|not_now`, `|not_useful`, `|not_mine`. */
  nudgeSkip: 'nudge.skip',
  nudgeLog: 'nudge.log',
  openLog: 'home.log',
  openSettings: 'home.settings',
} as const

/** The names of the modals, as they come back when submitted. */
export const VIEWS = {
  editVisit: 'edit_visit',
  logVisit: 'log_visit',
  settings: 'settings',
  snooze: 'snooze',
} as const
