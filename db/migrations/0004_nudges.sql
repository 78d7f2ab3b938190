CREATE TABLE "absences" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_for" text,
	CONSTRAINT "absences_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "holiday_overrides" (
	"workspace" text NOT NULL,
	"country" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "holiday_overrides_workspace_country_day_pk" PRIMARY KEY("workspace","country","day")
);
--> statement-breakpoint
CREATE TABLE "nudge_steps" (
	"workspace" text NOT NULL,
	"id" bigserial PRIMARY KEY NOT NULL,
	"nudge" text NOT NULL,
	"rep" text NOT NULL,
	"step" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "nudge_tastes" (
	"workspace" text NOT NULL,
	"rep" text NOT NULL,
	"kind" text NOT NULL,
	"taste" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "nudge_tastes_workspace_rep_kind_pk" PRIMARY KEY("workspace","rep","kind")
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"manager" text NOT NULL,
	"rep" text NOT NULL,
	"customer" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"item" jsonb,
	"state" text NOT NULL,
	"passed_on" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "alerts_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "handover_customers" (
	"workspace" text NOT NULL,
	"handover" text NOT NULL,
	"customer" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "handover_customers_workspace_handover_customer_pk" PRIMARY KEY("workspace","handover","customer")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"by" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "handovers_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
DROP INDEX "visits_customer";--> statement-breakpoint
DROP INDEX "nudges_open";--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "no_contact_since" date;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "no_contact_by" text;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "no_contact_quote" text;--> statement-breakpoint
ALTER TABLE "reps" ADD COLUMN "quiet_from" text DEFAULT '20:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "reps" ADD COLUMN "quiet_to" text DEFAULT '07:00' NOT NULL;--> statement-breakpoint
ALTER TABLE "reps" ADD COLUMN "nudges" jsonb;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "nudges" jsonb;--> statement-breakpoint
ALTER TABLE "nudges" ADD COLUMN "beside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "not_after" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "absences_rep" ON "absences" USING btree ("workspace","rep","to");--> statement-breakpoint
CREATE INDEX "nudge_steps_nudge" ON "nudge_steps" USING btree ("workspace","nudge");--> statement-breakpoint
CREATE INDEX "nudge_steps_rep" ON "nudge_steps" USING btree ("workspace","rep","at");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_key" ON "alerts" USING btree ("workspace","manager","day","kind","subject");--> statement-breakpoint
CREATE INDEX "alerts_subject" ON "alerts" USING btree ("workspace","manager","kind","subject");--> statement-breakpoint
CREATE INDEX "alerts_customer" ON "alerts" USING btree ("workspace","customer");--> statement-breakpoint
CREATE INDEX "alerts_asked" ON "alerts" USING btree ("workspace","rep") WHERE state = 'asked' and passed_on is null;--> statement-breakpoint
CREATE INDEX "handover_customers_customer" ON "handover_customers" USING btree ("workspace","customer");--> statement-breakpoint
CREATE INDEX "handovers_from" ON "handovers" USING btree ("workspace","from") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "reps_manager" ON "reps" USING btree ("workspace","manager") WHERE manager is not null;--> statement-breakpoint
CREATE INDEX "nudges_done" ON "nudges" USING btree ("workspace","rep","customer","done_on") WHERE state = 'done';--> statement-breakpoint
CREATE INDEX "nudges_number" ON "nudges" USING btree ("workspace","rep","n") WHERE n > 0;--> statement-breakpoint
CREATE INDEX "outbox_late" ON "outbox" USING btree ("workspace","not_after") WHERE state = 'ready' and not_after is not null;--> statement-breakpoint
CREATE INDEX "visits_customer" ON "visits" USING btree ("workspace","customer","on","id","removed_at");--> statement-breakpoint
CREATE INDEX "nudges_open" ON "nudges" USING btree ("workspace","rep","customer") WHERE state in ('open', 'snoozed', 'skipped');