CREATE TABLE "return_code" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "return_code" ADD CONSTRAINT "return_code_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_code" ADD CONSTRAINT "return_code_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "return_code_expires" ON "return_code" USING btree ("expires_at");