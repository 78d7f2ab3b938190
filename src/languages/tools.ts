// What each language brings to the course's tools: how they are asked for, how blanks are answered, and what they say.
import type { ToolName } from '../coaching/tools/tool.ts'
import type { FactKey } from '../facts/kinds.ts'
import type { DealStep } from '../understanding/meaning.ts'

export type FfabPart = 'feature' | 'function' | 'advantage' | 'benefit'
export type SpinKind = 'situation' | 'problem' | 'implication' | 'payoff'
export type Input = 'CB' | 'AV' | 'P'
export type Question = 'budget' | 'timetable' | 'strength' | 'worth' | 'win'
export type PlanSlot = 'on' | 'purpose' | 'actions' | 'result' | 'fallback'
export type Blank = 'problem' | 'solution' | 'value'

/** What a situation question can ask for. */
export type Situation = 'supplier' | 'volume' | 'process' | 'decider' | 'when'

/** How a tool is asked for; every pattern is met by the words as they were written. */
export interface ToolHearing {
  tools: Record<ToolName, { says: readonly RegExp[]; unless?: RegExp }>
  /** What a question that wants a card explained speaks of, by the card. */
  cards: Readonly<Record<string, RegExp>>
  /** Words that ask how something is done, or what it is, and so want the card. */
  asksHow: RegExp
  /** Words of a report of what happened. */
  reports: RegExp
  /** What of a request stands before the product note. */
  beforeNote: RegExp
  /** Names the customer that a note is meant for, before or behind it. */
  forCustomer(name: string): RegExp
  /** A product note: how clauses are told apart, and what a clause is. */
  note: {
    clause: RegExp
    label: Record<FfabPart, RegExp>
    function: RegExp
    advantage: RegExp
    benefit: RegExp
    /** Where what a thing does begins, within the words that name it. */
    does: RegExp
    /** Begins a sentence that goes on with the feature before it. */
    continues: RegExp
    /** Taken off before a clause is shown. */
    opening: RegExp
  }
  /** Labels before what is given for a blank. */
  labels: {
    close: Record<Blank, RegExp>
    value: Record<Input, RegExp>
    qualify: Record<Question, RegExp>
    plan: Record<PlanSlot, RegExp>
  }
  /** Words by which an answer without a label shows which of the five questions it answers. */
  answers: Record<Question, RegExp>
  /** "Add …" to a plan. */
  adds: RegExp
  /** Chances in words: "three in ten", 三成. */
  chance(text: string): number | undefined
}

export interface ToolWords {
  title: Record<ToolName, string>
  /** Over its form; at most 24 characters. */
  formTitle: Record<ToolName, string>
  /** On a button. */
  open: Record<ToolName, (customer?: string) => string>
  fill: string
  ask: string
  missing: string
  /** Where an input comes from that is the rep's own word. */
  you: string
  whichCustomer: Record<Exclude<ToolName, 'ffab'>, (names: string[]) => string>
  modelOff: string
  /** What stays empty in a sentence, by its name. */
  gap(blank: string): string
  askNote: string
  ffab: {
    parts: Record<FfabPart, string>
    lacks: Record<FfabPart, (feature: string) => string>
    /** A line to say: the customer's own words, and what the feature gains. */
    tie(quote: string, gain: string): string
    /** The same where their words cannot be said to their face. */
    tieTo(matter: string, gain: string): string
    /** Several features stand beside one another. */
    row(n: number): string
    note: string
  }
  spin: {
    kinds: Record<SpinKind, string>
    situation: Record<Situation, string>
    nothingLeft: string
    problem: {
      supplier(name: string): string
      said(quote: string): string
      matter(matter: string): string
      volume(volume: string): string
      open: string
    }
    implication: { said(quote: string): string; matter(matter: string): string; none: string }
    payoff: { said(quote: string): string; matter(matter: string): string; need(need: string): string; none: string }
    note: string
  }
  close: {
    blanks: Record<Blank, string>
    asks: Record<Blank, string>
    /** The problem comes between quotation marks where it is the customer's own words. */
    sentence(parts: Record<Blank, string>): string
    step: string
    /** A product with how much of it; `inUnits`: the amount names its unit. */
    solution(product: string, amount: string, inUnits: boolean): string
    note: string
  }
  value: {
    inputs: Record<Input, string>
    asks: Record<Input, string>
    from: {
      paid(product: string | undefined): string
      open(product: string | undefined): string
      step(step: string): string
      both: string
    }
    says(part: { sure: number; adds: string; total: string }): string
    allSure: string
    onlyHope: string
    moreThanOne: string
    badChance: string
  }
  qualify: {
    questions: Record<Question, string>
    asks: Record<Question, string>
    count(known: number): string
    all: string
    next(question: string): string
    stance: Record<'against' | 'neutral' | 'supporter' | 'ally', (name: string) => string>
    closing(date: string): string
  }
  plan: {
    slots: Record<PlanSlot, string>
    day(date: string): string
    purposes: {
      promise(what: string): string
      complaint(quote: string): string
      objection(quote: string): string
      step: Record<DealStep, string>
      blank(what: string): string
    }
    actions: {
      bring(what: string): string
      collect(what: string): string
      ask(question: string): string
      solve(quote: string): string
      answer(quote: string): string
    }
    results: {
      promise(what: string): string
      fetched(what: string): string
      known(what: string): string
      settled(topic: string): string
      step: Record<DealStep, string>
      next: string
    }
    fallbackNext: string
    fallbackKnown(what: string): string
    /** How to change it. */
    change: string
    /** One line after the visit. */
    met(reached: string[], left: string[]): string
    title: string
  }
  /** Names of the keys that a plan's goals and blanks speak of. */
  blanks: Partial<Record<FactKey, string>>
}
