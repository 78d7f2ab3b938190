ALTER TABLE "customers" ADD COLUMN "no_contact_since" date;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "no_contact_by" text;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "no_contact_quote" text;--> statement-breakpoint
ALTER TABLE "reps" ADD COLUMN "nudges" jsonb;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "nudges" jsonb;