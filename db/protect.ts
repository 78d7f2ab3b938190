// Row-level security: every table with a workspace admits only the rows of the workspace that the transaction names.
import { sql } from 'drizzle-orm'
import { APP_ROLE, type Drizzle } from './database.ts'

/** Tables that the queues and the morning read across workspaces. */
const SHARED = ['inbox', 'outbox', 'workspaces', 'reps', 'installations']

const ROLE = `
do $$ begin
  begin
    create role ${APP_ROLE} nologin nobypassrls;
  exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end;
  begin
    execute format('grant ${APP_ROLE} to %I', current_user);
  exception when undefined_object or insufficient_privilege or invalid_grant_operation then null;
  end;
end $$`

const POLICIES = `
do $$ declare t text; own text := 'workspace = current_setting(''rapport.workspace'', true)';
  rule text; has_role boolean := exists (select 1 from pg_roles where rolname = '${APP_ROLE}');
begin
  for t in select c.table_name from information_schema.columns c
    join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'workspace' and b.table_type = 'BASE TABLE'
  loop
    rule := own;
    if t = any (array['${SHARED.join("','")}']) then
      rule := own || ' or current_setting(''rapport.workspace'', true) = ''*''';
    end if;
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    if not exists (select 1 from pg_policies where schemaname = 'public' and tablename = t and policyname = 'own_workspace') then
      execute format('create policy own_workspace on %I using (%s) with check (%s)', t, rule, rule);
    end if;
    if has_role then
      execute format('grant select, insert, update, delete on %I to ${APP_ROLE}', t);
    end if;
  end loop;
  if has_role then
    grant usage on schema public to ${APP_ROLE};
    grant usage on all sequences in schema public to ${APP_ROLE};
  end if;
end $$`

/** Puts every table under row-level security; safe to run at each start, under the migration lock. */
export async function protect(db: Drizzle): Promise<void> {
  await db.execute(sql.raw(ROLE))
  await db.execute(sql.raw(POLICIES))
}

/**
 * The role that queries must run under here, or null when the connected user is itself bound by row-level security.
 * @throws Error when neither holds, since then nothing would keep workspaces apart
 */
export async function roleFor(rows: (query: string) => Promise<Record<string, unknown>[]>): Promise<string | null> {
  const [found] = await rows(`select
    exists (select 1 from pg_roles where rolname = '${APP_ROLE}') and pg_has_role(current_user, '${APP_ROLE}', 'member') as member,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above`)
  if (found?.member) return APP_ROLE
  if (found?.above) throw new Error(`The database user passes row-level security by, and has no role ${APP_ROLE}.`)
  return null
}
