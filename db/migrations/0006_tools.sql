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
	"thread" text,
	"given" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "worksheets_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE INDEX "plans_held" ON "plans" USING btree ("workspace","customer") WHERE held_until is null;--> statement-breakpoint
CREATE INDEX "tool_answers_held" ON "tool_answers" USING btree ("workspace","customer") WHERE held_until is null;--> statement-breakpoint
CREATE INDEX "worksheets_thread" ON "worksheets" USING btree ("workspace","rep","thread");