ALTER TABLE "coachings" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "coachings" ADD COLUMN "turn" jsonb;