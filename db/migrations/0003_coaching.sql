CREATE TABLE "card_drafts" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"markdown" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_drafts_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "team_cards" (
	"workspace" text NOT NULL,
	"seq" bigserial NOT NULL,
	"card" text NOT NULL,
	"language" text NOT NULL,
	"n" integer NOT NULL,
	"deed" text NOT NULL,
	"of" integer,
	"title" text NOT NULL,
	"markdown" text NOT NULL,
	"who" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "team_cards_workspace_seq_pk" PRIMARY KEY("workspace","seq")
);
--> statement-breakpoint
CREATE TABLE "practice_rounds" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"n" bigserial NOT NULL,
	"rep" text NOT NULL,
	"channel" text NOT NULL,
	"thread" text,
	"card" text NOT NULL,
	"language" text NOT NULL,
	"style" text NOT NULL,
	"state" text NOT NULL,
	"turns" jsonb NOT NULL,
	"on" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "practice_rounds_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"rep" text NOT NULL,
	"on" date,
	"purpose" text NOT NULL,
	"actions" jsonb NOT NULL,
	"result" text NOT NULL,
	"fallback" text NOT NULL,
	"goals" jsonb NOT NULL,
	"made_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"held_until" timestamp with time zone,
	"met_by" text,
	CONSTRAINT "plans_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "tool_answers" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"customer" text NOT NULL,
	"deal" text NOT NULL,
	"rep" text NOT NULL,
	"tool" text NOT NULL,
	"slot" text NOT NULL,
	"text" text NOT NULL,
	"said_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"held_until" timestamp with time zone,
	CONSTRAINT "tool_answers_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "worksheets" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"tool" text NOT NULL,
	"customer" text,
	"language" text NOT NULL,
	"channel" text,
	"thread" text,
	"given" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "worksheets_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE TABLE "vectors" (
	"workspace" text NOT NULL,
	"model" text NOT NULL,
	"hash" text NOT NULL,
	"vector" real[] NOT NULL,
	CONSTRAINT "vectors_workspace_model_hash_pk" PRIMARY KEY("workspace","model","hash")
);
--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "settled_on" date;--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "settled_by" text;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "turn" jsonb;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "seq" bigserial NOT NULL;--> statement-breakpoint
CREATE INDEX "card_drafts_open" ON "card_drafts" USING btree ("workspace","rep") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "team_cards_version" ON "team_cards" USING btree ("workspace","card","language","n");--> statement-breakpoint
CREATE INDEX "practice_rounds_thread" ON "practice_rounds" USING btree ("workspace","rep","channel","thread");--> statement-breakpoint
CREATE INDEX "practice_rounds_card" ON "practice_rounds" USING btree ("workspace","rep","on");--> statement-breakpoint
CREATE INDEX "plans_held" ON "plans" USING btree ("workspace","customer") WHERE held_until is null;--> statement-breakpoint
CREATE INDEX "tool_answers_held" ON "tool_answers" USING btree ("workspace","customer") WHERE held_until is null;--> statement-breakpoint
CREATE INDEX "worksheets_thread" ON "worksheets" USING btree ("workspace","rep","thread");--> statement-breakpoint
CREATE INDEX "notes_rep" ON "notes" USING btree ("workspace","rep","at");