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
CREATE INDEX "practice_rounds_thread" ON "practice_rounds" USING btree ("workspace","rep","channel","thread");--> statement-breakpoint
CREATE INDEX "practice_rounds_card" ON "practice_rounds" USING btree ("workspace","rep","on");