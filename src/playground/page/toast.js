// Short notices at the foot of the page, for what went wrong.
import { part } from './dom.js'
import { say } from './words.js'

let timer

/** Shows a notice for a few seconds. */
export function toast(text) {
  const place = part('toast')
  place.textContent = text
  place.classList.add('up')
  clearTimeout(timer)
  timer = setTimeout(() => place.classList.remove('up'), 5000)
}

/** Does something; what fails is said, not thrown. Resolves with the answer, or `undefined`. */
export async function attempt(work) {
  try {
    const answer = await work()
    if (answer?.status !== undefined && answer.status !== 200 && answer.attempts !== 0) toast(say('noAnswer'))
    return answer
  } catch (error) {
    toast(error instanceof TypeError ? say('lost') : error.message)
    return undefined
  }
}
