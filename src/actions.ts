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
  /** The rest of an answer's card: value the coaching id. */
  moreOfCard: 'coach.more',
  /** Starts a practice round on an answer's card: value the coaching id. */
  practise: 'coach.practise',
  /** Starts a practice round on a card: value `<card>|<language>`. One action_id per button: `practise.card.<index>`. */
  practiseCard: 'practise.card',
  /** value: the id of the round. */
  practiseStop: 'practise.stop',
  practiseHint: 'practise.hint',
  practiseAgain: 'practise.again',
  /** value: `<round>|<style>`. One action_id per button: `practise.style.<index>`. */
  practiseStyle: 'practise.style',
  /** value: `<card>|<language>`. One action_id per button: `card.open.<index>`. */
  openCard: 'card.open',
  /** A draft of a team's own card: value is its id. */
  publishCard: 'team_card.publish',
  changeCard: 'team_card.change',
  discardCard: 'team_card.discard',
  /** value: the card's id. One action_id per button: `team_card.history.<index>`. */
  cardHistory: 'team_card.history',
  withdrawCard: 'team_card.withdraw',
  /** value: `<card>|<language>|<version>`. One action_id per button: `team_card.restore.<index>`. */
  restoreCard: 'team_card.restore',
  /** Opens the form with the words that stand: value `<card>|<language>`. One action_id per button. */
  rewriteCard: 'team_card.rewrite',
  /** A menu; option value `<group of cards>|<language>`. */
  cardGroup: 'card.group',
  /** A tool for the customer at hand: value `<tool>|<customer id>`. */
  openTool: 'tool.open',
  /** Opens the form of a sheet: value is its id. */
  fillTool: 'tool.fill',
  /** value: `<nudge id>|<number of the answer, from 0>`. One action_id per button: `drill.answer.<index>`. */
  answerDrill: 'drill.answer',
  nudgeDone: 'nudge.done',
  /** A menu; option value `<nudge id>|tomorrow`, `|next_week`, `|date`. */
  nudgeSnooze: 'nudge.snooze',
  /** A menu; option value `<nudge id>|handled`, `|not_now`, `|not_useful`, `|not_mine`. */
  nudgeSkip: 'nudge.skip',
  nudgeLog: 'nudge.log',
  /** What found no room in a digest: value is its day. */
  showLeft: 'nudge.left',
  /** What a manager was told: value is the id of the alert. */
  alertSeen: 'alert.seen',
  alertAsk: 'alert.ask',
  /** value: the id of the hand-over. */
  acceptHandover: 'handover.accept',
  declineHandover: 'handover.decline',
  undoHandover: 'handover.undo',
  /** value: the rep who named a manager. */
  confirmManager: 'manager.yes',
  declineManager: 'manager.no',
  /** A customer may be contacted again: value is its id. */
  contactAgain: 'customer.contact_again',
  /** A brief on a customer: value is its id. */
  brief: 'customer.brief',
  /** value: the id of the leave. */
  undoLeave: 'leave.undo',
  /** value: `<leave>|<day>`. */
  offToo: 'leave.too',
  enterHoliday: 'holiday.enter',
  openLog: 'home.log',
  openSettings: 'home.settings',
  /** In the form of one's own settings. */
  openTeamSettings: 'settings.team',
} as const

/** The names of the modals, as they come back when submitted. */
export const VIEWS = {
  editVisit: 'edit_visit',
  logVisit: 'log_visit',
  settings: 'settings',
  teamSettings: 'team_settings',
  snooze: 'snooze',
  tool: 'tool',
  teamCard: 'team_card',
  holiday: 'holiday',
} as const
