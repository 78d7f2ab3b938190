ALTER TABLE "deals" ADD COLUMN "certainty" text;--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "set_aside" jsonb;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "scope" jsonb;--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "set_aside" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "certainty" text;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "undated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "left_out" jsonb DEFAULT '[]'::jsonb NOT NULL;