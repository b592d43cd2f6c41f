CREATE TABLE "account" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C" NOT NULL,
	"structure_id" text COLLATE "C",
	"roles" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "activity_count" (
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"month" text COLLATE "C" NOT NULL,
	"measure" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "activity_count_structure_id_site_id_month_measure_code_pk" PRIMARY KEY("structure_id","site_id","month","measure","code")
);
--> statement-breakpoint
CREATE TABLE "directory_site" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"networks" jsonb NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"postcode" text COLLATE "C" NOT NULL,
	"commune" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C",
	"lat" double precision,
	"lon" double precision,
	"phone" text COLLATE "C",
	"email" text COLLATE "C",
	"website" text COLLATE "C",
	"hours" text COLLATE "C",
	"description" text COLLATE "C",
	"source_label" text COLLATE "C" NOT NULL,
	"source_date" text COLLATE "C" NOT NULL,
	"licence" text COLLATE "C" NOT NULL,
	"to_verify" boolean NOT NULL,
	"note" text COLLATE "C",
	"structure_id" text COLLATE "C",
	"name_key" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"sealed" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interview" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"counsellor_id" text COLLATE "C" NOT NULL,
	"ticket" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	"key_id" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_synthesis" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"counsellor_id" text COLLATE "C" NOT NULL,
	"ticket" text COLLATE "C" NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"erases_at" timestamp (3) with time zone NOT NULL,
	"key_id" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_session" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"hits" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealing_key" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"wrapped" text COLLATE "C" NOT NULL,
	"retention" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"hours" text COLLATE "C",
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "structure" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"network" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"commune_code" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_count" ADD CONSTRAINT "activity_count_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_count" ADD CONSTRAINT "activity_count_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_site" ADD CONSTRAINT "directory_site_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_counsellor_id_account_id_fk" FOREIGN KEY ("counsellor_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview" ADD CONSTRAINT "interview_key_id_sealing_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sealing_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_synthesis" ADD CONSTRAINT "kept_synthesis_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_synthesis" ADD CONSTRAINT "kept_synthesis_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_synthesis" ADD CONSTRAINT "kept_synthesis_counsellor_id_account_id_fk" FOREIGN KEY ("counsellor_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_synthesis" ADD CONSTRAINT "kept_synthesis_key_id_sealing_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."sealing_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE INDEX "account_structure" ON "account" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "directory_site_structure" ON "directory_site" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "fact_lot" ON "fact" USING btree ("structure_id","period");--> statement-breakpoint
CREATE UNIQUE INDEX "interview_ticket" ON "interview" USING btree ("structure_id","ticket");--> statement-breakpoint
CREATE UNIQUE INDEX "interview_key" ON "interview" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "interview_counsellor" ON "interview" USING btree ("counsellor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "kept_synthesis_ticket" ON "kept_synthesis" USING btree ("structure_id","ticket");--> statement-breakpoint
CREATE UNIQUE INDEX "kept_synthesis_key" ON "kept_synthesis" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "kept_synthesis_counsellor" ON "kept_synthesis" USING btree ("counsellor_id");--> statement-breakpoint
CREATE INDEX "kept_synthesis_erases" ON "kept_synthesis" USING btree ("erases_at");--> statement-breakpoint
CREATE INDEX "login_session_account" ON "login_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "login_session_expires" ON "login_session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "rate_limit_window" ON "rate_limit" USING btree ("window_start");--> statement-breakpoint
CREATE INDEX "site_structure" ON "site" USING btree ("structure_id");