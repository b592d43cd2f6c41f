CREATE TABLE "outreach_parcel" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"interviews" integer NOT NULL,
	"receipt" text COLLATE "C" NOT NULL,
	"file" text COLLATE "C",
	"handed_over_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outreach_return" (
	"parcel_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"post" text COLLATE "C" NOT NULL,
	"interviews" integer NOT NULL,
	"receipt" text COLLATE "C" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outreach_parcel" ADD CONSTRAINT "outreach_parcel_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach_return" ADD CONSTRAINT "outreach_return_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach_return" ADD CONSTRAINT "outreach_return_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outreach_parcel_structure" ON "outreach_parcel" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "outreach_return_structure" ON "outreach_return" USING btree ("structure_id");