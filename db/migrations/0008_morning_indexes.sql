DROP INDEX "nudges_open";--> statement-breakpoint
CREATE INDEX "nudges_done" ON "nudges" USING btree ("workspace","rep","customer","done_on") WHERE state = 'done';--> statement-breakpoint
CREATE INDEX "nudges_number" ON "nudges" USING btree ("workspace","rep","n") WHERE n > 0;--> statement-breakpoint
CREATE INDEX "nudges_open" ON "nudges" USING btree ("workspace","rep","customer") WHERE state in ('open', 'snoozed', 'skipped');