// What keeps Rapport from starting and the operator can mend: one clear line, without a stack.

/** Its message is all that the operator is shown. */
export class CannotStart extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'CannotStart'
  }
}
