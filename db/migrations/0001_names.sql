CREATE TABLE "contact_aliases" (
	"workspace" text NOT NULL,
	"customer" text NOT NULL,
	"contact" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"visit" text,
	CONSTRAINT "contact_aliases_workspace_customer_name_key_pk" PRIMARY KEY("workspace","customer","name_key")
);
--> statement-breakpoint
CREATE TABLE "forgotten" (
	"workspace" text NOT NULL,
	"rep" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "forgotten_workspace_rep_hash_pk" PRIMARY KEY("workspace","rep","hash")
);
--> statement-breakpoint
CREATE TABLE "merge_changes" (
	"workspace" text NOT NULL,
	"merge" text NOT NULL,
	"n" integer NOT NULL,
	"table" text NOT NULL,
	"row" jsonb NOT NULL,
	"column" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "merge_changes_workspace_merge_n_pk" PRIMARY KEY("workspace","merge","n")
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"workspace" text NOT NULL,
	"id" text NOT NULL,
	"rep" text NOT NULL,
	"gone" text NOT NULL,
	"kept" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "merges_workspace_id_pk" PRIMARY KEY("workspace","id")
);
--> statement-breakpoint
CREATE INDEX "contact_aliases_visit" ON "contact_aliases" USING btree ("workspace","visit");--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("workspace","kept");