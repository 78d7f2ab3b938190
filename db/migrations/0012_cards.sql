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
CREATE INDEX "card_drafts_open" ON "card_drafts" USING btree ("workspace","rep") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "team_cards_version" ON "team_cards" USING btree ("workspace","card","language","n");