CREATE TABLE "contacts" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"title" text,
	"visit" text,
	CONSTRAINT "contacts_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "customer_aliases" (
	"workspace" text NOT NULL,
	"customer" text NOT NULL,
	"rep" text NOT NULL,
	"alias" text NOT NULL,
	"alias_key" text NOT NULL,
	CONSTRAINT "customer_aliases_workspace_rep_alias_key_customer_pk" PRIMARY KEY("workspace","rep","alias_key","customer")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"tier" text,
	"added_on" date NOT NULL,
	"hidden" boolean DEFAULT false NOT NULL,
	"made_by" text,
	CONSTRAINT "customers_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "deal_steps" (
	"workspace" text NOT NULL,
	"deal" text NOT NULL,
	"step" text NOT NULL,
	"since" date NOT NULL,
	"visit" text NOT NULL,
	CONSTRAINT "deal_steps_workspace_deal_step_visit_pk" PRIMARY KEY("workspace","deal","step","visit")
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"deal" text NOT NULL,
	"customer" text NOT NULL,
	"rep" text NOT NULL,
	"product" text,
	"quantity" double precision,
	"unit" text,
	"amount" double precision,
	"currency" text,
	"step" text,
	"close_on" date,
	"quote" text NOT NULL,
	"visit" text NOT NULL,
	"said_on" date NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "deals_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"workspace" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"installed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reps" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"tz" text NOT NULL,
	"country" text NOT NULL,
	"works" jsonb NOT NULL,
	"nudge_at" text NOT NULL,
	"manager" text,
	"admin" boolean DEFAULT false NOT NULL,
	"dm" text,
	"last_morning" date,
	"next_morning" timestamp with time zone NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reps_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"workspace" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"bot_user" text,
	"sensitive" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"contact" text,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"currency" text,
	"quote" text NOT NULL,
	"certainty" text,
	"visit" text NOT NULL,
	"said_by" text NOT NULL,
	"said_on" date NOT NULL,
	"held_until" date,
	"replaced_by" text,
	"again" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "facts_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"visit" text NOT NULL,
	"rep" text NOT NULL,
	"what" text NOT NULL,
	"by" text NOT NULL,
	"due" date,
	"kind" text NOT NULL,
	"quote" text NOT NULL,
	"said_on" date NOT NULL,
	"state" text NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" text,
	CONSTRAINT "follow_ups_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"channel" text NOT NULL,
	"ts" text NOT NULL,
	"thread" text,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"engine" text NOT NULL,
	"prompt" text,
	"input_tokens" integer,
	"output_tokens" integer,
	"milliseconds" integer,
	"meaning" jsonb NOT NULL,
	"choices" jsonb NOT NULL,
	CONSTRAINT "notes_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"visit" text NOT NULL,
	"kind" text NOT NULL,
	"topic" text,
	"by" text,
	"quote" text NOT NULL,
	"certainty" text,
	"on" date NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "signals_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"note" text NOT NULL,
	"customer" text NOT NULL,
	"rep" text NOT NULL,
	"on" date NOT NULL,
	"channel" text NOT NULL,
	"fresh" text NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "visits_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"workspace" text NOT NULL,
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"who" text NOT NULL,
	"what" text NOT NULL,
	"about" text,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "coachings" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"customer" text,
	"thread" text,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"cards" jsonb NOT NULL,
	"citations" jsonb NOT NULL,
	"engine" text NOT NULL,
	"refused" text,
	"vote" text,
	"voted_at" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "coachings_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"workspace" text NOT NULL,
	"rep" text NOT NULL,
	"day" date NOT NULL,
	"nudges" integer NOT NULL,
	"left" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "digests_workspace_rep_day_pk" PRIMARY KEY("workspace","rep","day")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"workspace" text NOT NULL,
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"lane" text NOT NULL,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone,
	"error" text,
	"received_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "nudges" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"day" date NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"customer" text NOT NULL,
	"draft" jsonb NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"until" date,
	"done_on" date,
	"sent_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "nudges_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"workspace" text NOT NULL,
	"id" bigserial PRIMARY KEY NOT NULL,
	"lane" text NOT NULL,
	"card" text,
	"op" text NOT NULL,
	"address" jsonb NOT NULL,
	"post" jsonb NOT NULL,
	"client_key" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone,
	"error" text,
	"posted_channel" text,
	"posted_ts" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_name" ON "contacts" USING btree ("workspace","customer","name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_name" ON "customers" USING btree ("workspace","rep","name_key");--> statement-breakpoint
CREATE INDEX "deals_customer" ON "deals" USING btree ("workspace","customer") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "deals_visit" ON "deals" USING btree ("workspace","visit");--> statement-breakpoint
CREATE INDEX "reps_morning" ON "reps" USING btree ("next_morning");--> statement-breakpoint
CREATE INDEX "facts_customer" ON "facts" USING btree ("workspace","customer") WHERE held_until is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "facts_visit" ON "facts" USING btree ("workspace","visit");--> statement-breakpoint
CREATE INDEX "facts_replaced" ON "facts" USING btree ("workspace","replaced_by") WHERE replaced_by is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_open" ON "follow_ups" USING btree ("workspace","rep","due") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "follow_ups_customer" ON "follow_ups" USING btree ("workspace","customer");--> statement-breakpoint
CREATE INDEX "follow_ups_visit" ON "follow_ups" USING btree ("workspace","visit");--> statement-breakpoint
CREATE UNIQUE INDEX "notes_message" ON "notes" USING btree ("workspace","channel","ts");--> statement-breakpoint
CREATE INDEX "notes_thread" ON "notes" USING btree ("workspace","channel","thread");--> statement-breakpoint
CREATE INDEX "signals_customer" ON "signals" USING btree ("workspace","customer","on");--> statement-breakpoint
CREATE INDEX "signals_visit" ON "signals" USING btree ("workspace","visit");--> statement-breakpoint
CREATE INDEX "visits_note" ON "visits" USING btree ("workspace","note");--> statement-breakpoint
CREATE INDEX "visits_customer" ON "visits" USING btree ("workspace","customer","on");--> statement-breakpoint
CREATE INDEX "visits_rep" ON "visits" USING btree ("workspace","rep","on");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("workspace","at");--> statement-breakpoint
CREATE INDEX "coachings_thread" ON "coachings" USING btree ("workspace","rep","thread");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_key" ON "inbox" USING btree ("workspace","key");--> statement-breakpoint
CREATE INDEX "inbox_ready" ON "inbox" USING btree ("id") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "inbox_lane" ON "inbox" USING btree ("workspace","lane","id") WHERE state = 'ready';--> statement-breakpoint
CREATE UNIQUE INDEX "nudges_key" ON "nudges" USING btree ("workspace","rep","day","kind","subject");--> statement-breakpoint
CREATE INDEX "nudges_open" ON "nudges" USING btree ("workspace","rep","customer") WHERE state in ('open', 'snoozed');--> statement-breakpoint
CREATE INDEX "nudges_subject" ON "nudges" USING btree ("workspace","rep","subject");--> statement-breakpoint
CREATE INDEX "outbox_ready" ON "outbox" USING btree ("id") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "outbox_lane" ON "outbox" USING btree ("workspace","lane","id") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "outbox_card" ON "outbox" USING btree ("workspace","card") WHERE card is not null;--> statement-breakpoint
CREATE INDEX "outbox_dead" ON "outbox" USING btree ("workspace","id") WHERE state = 'dead';--> statement-breakpoint
CREATE INDEX "outbox_thread" ON "outbox" USING btree ("workspace","posted_channel",(address->>'thread'));