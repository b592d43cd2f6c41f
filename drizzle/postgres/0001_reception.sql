CREATE TABLE "appointment" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"counsellor_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"erases_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	"key_id" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "arrival" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"ticket" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"taken_by" text COLLATE "C",
	"taken_at" timestamp (3) with time zone,
	"revision" integer NOT NULL,
	"key_id" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C",
	"from_day" text COLLATE "C" NOT NULL,
	"to_day" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"posted_on" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "interview" ADD COLUMN "interrupted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_counsellor_id_account_id_fk" FOREIGN KEY ("counsellor_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_key_id_sealing_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sealing_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_taken_by_account_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_key_id_sealing_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sealing_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure" ADD CONSTRAINT "closure_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closure" ADD CONSTRAINT "closure_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_key" ON "appointment" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "appointment_structure" ON "appointment" USING btree ("structure_id","starts_at");--> statement-breakpoint
CREATE INDEX "appointment_erases" ON "appointment" USING btree ("erases_at");--> statement-breakpoint
CREATE UNIQUE INDEX "arrival_ticket" ON "arrival" USING btree ("structure_id","day","ticket");--> statement-breakpoint
CREATE UNIQUE INDEX "arrival_key" ON "arrival" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "arrival_day" ON "arrival" USING btree ("structure_id","day");--> statement-breakpoint
CREATE INDEX "closure_structure" ON "closure" USING btree ("structure_id","from_day");