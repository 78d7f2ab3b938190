DROP INDEX "visits_customer";--> statement-breakpoint
CREATE INDEX "visits_customer" ON "visits" USING btree ("workspace","customer","on","id","removed_at");