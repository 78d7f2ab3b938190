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
ALTER TABLE "nudges" ADD COLUMN "beside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "not_after" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "nudge_steps_nudge" ON "nudge_steps" USING btree ("workspace","nudge");--> statement-breakpoint
CREATE INDEX "nudge_steps_rep" ON "nudge_steps" USING btree ("workspace","rep","at");