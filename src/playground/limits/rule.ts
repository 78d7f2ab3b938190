// The small language that Block Kit's rules are written in: a rule looks at a value and names what breaks it, and where.

/** Problems of a value; `at` is its JSON pointer. */
export type Rule = (value: unknown, at: string) => string[]

/** The fields of an object: a rule, or a rule that must be met by a value that must be there. */
export type Fields = Record<string, Rule | { must: Rule }>

/** A problem in Slack's words: what is wrong, and where. */
export function problem(what: string, at: string): string[] {
  return [`[ERROR] ${what} [json-pointer:${at}]`]
}

/** Marks a field that must be present. */
export function must(rule: Rule): { must: Rule } {
  return { must: rule }
}

/** Anything at all. */
export const anything: Rule = () => []

/** True or false. */
export const yesNo: Rule = (value, at) => (typeof value === 'boolean' ? [] : problem('must be a boolean', at))

/** A whole or broken number within bounds. */
export function number(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Rule {
  return (value, at) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return problem('must be a number', at)
    if (value < min) return problem(`must be at least ${min}`, at)
    return value > max ? problem(`must be at most ${max}`, at) : []
  }
}

/** A string of `min` to `max` characters. */
export function string(max: number, min = 0): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return problem('must be a string', at)
    if (value.length < min) return problem(`must be more than ${min - 1} characters`, at)
    return value.length > max ? problem(`must be less than ${max + 1} characters`, at) : []
  }
}

/** One of a few strings. */
export function oneOf(...allowed: string[]): Rule {
  return (value, at) => (allowed.includes(String(value)) ? [] : problem(`must be one of: ${allowed.join(', ')}`, at))
}

/** A string of a certain form. */
export function formed(pattern: RegExp, name: string): Rule {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : problem(`must be ${name}`, at))
}

/** A list of `min` to `max` items. */
export function list(item: Rule, max: number, min = 1): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return problem('must be an array', at)
    if (value.length < min) return problem(`no fewer than ${min} items allowed`, at)
    if (value.length > max) return problem(`no more than ${max} items allowed`, at)
    return value.flatMap((one, n) => item(one, `${at}/${n}`))
  }
}

/** An object with these fields and no others, but for `type`. */
export function object(fields: Fields): Rule {
  return (value, at) => {
    if (!isObject(value)) return problem('must be an object', at)
    const extra = Object.keys(value).filter(key => key !== 'type' && !(key in fields) && value[key] !== undefined)
    const problems = extra.flatMap(key => problem(`invalid additional property: ${key}`, at))
    for (const [key, field] of Object.entries(fields)) {
      const rule = typeof field === 'function' ? field : field.must
      const held = value[key]
      if (held === undefined || held === null) {
        if (typeof field !== 'function') problems.push(...problem(`missing required field: ${key}`, at))
      } else problems.push(...rule(held, `${at}/${key}`))
    }
    return problems
  }
}

/** An object whose `type` says which rule holds. */
export function byType(rules: Record<string, Rule>): Rule {
  return (value, at) => {
    if (!isObject(value)) return problem('must be an object', at)
    const rule = Object.hasOwn(rules, String(value.type)) ? rules[String(value.type)] : undefined
    return rule ? rule(value, at) : problem(`unsupported type: ${String(value.type)}`, `${at}/type`)
  }
}

/** Every one of several rules. */
export function all(...rules: Rule[]): Rule {
  return (value, at) => rules.flatMap(rule => rule(value, at))
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
