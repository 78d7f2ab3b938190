ALTER TABLE "worksheets" ADD COLUMN "language" text NOT NULL;--> statement-breakpoint
ALTER TABLE "worksheets" ADD COLUMN "channel" text;