// Whether a Postgres server answers and lets us make databases: node --import tsx test/ci/reachable.ts URL
import postgres from 'postgres'

const [url = ''] = process.argv.slice(2)
const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
try {
  const [row] = await client`
    select current_setting('server_version') as version, rolcreatedb or rolsuper as makes
    from pg_roles where rolname = current_user`
  if (!row?.makes) throw new Error('this user cannot create databases')
  console.log(`Postgres ${row.version}`)
} catch (error) {
  console.log(error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : error)
  process.exitCode = 1
} finally {
  await client.end({ timeout: 2 })
}
