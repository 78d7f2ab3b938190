// The one schema of both databases. Every table has a `workspace`, which row-level security enforces (see protect.ts).
export * from './schema/customers.ts'
export * from './schema/names.ts'
export * from './schema/people.ts'
export * from './schema/visits.ts'
export * from './schema/work.ts'
