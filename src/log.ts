// The operator's log: one JSON line an event, with the cause in it.
import pino from 'pino'

export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/**
 * A log on standard error, so that standard output stays free for what a command prints.
 * @param level least level that is written
 */
export const createLog = (level: 'info' | 'warn' | 'error' | 'silent' = 'info'): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: pino.stdSerializers.err } },
    pino.destination({ fd: 2, sync: true }),
  )
