CREATE TABLE "declared_total" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"network" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"interviews" integer NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"noted_on" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_file" (
	"structure_id" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"interviews" integer NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imported_file_structure_id_sha256_pk" PRIMARY KEY("structure_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "lot_annex" (
	"lot_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"lines" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "member" (
	"structure_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"left_on" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "member_key" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"replaced_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "received_file" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C",
	"lot_id" text COLLATE "C",
	"sha256" text COLLATE "C",
	"verdict" text COLLATE "C" NOT NULL,
	"fault" text COLLATE "C",
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imported_file" ADD CONSTRAINT "imported_file_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lot_annex" ADD CONSTRAINT "lot_annex_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_key" ADD CONSTRAINT "member_key_structure_id_member_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."member"("structure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "received_file" ADD CONSTRAINT "received_file_structure_id_member_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."member"("structure_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "declared_total_year" ON "declared_total" USING btree ("name","year");--> statement-breakpoint
CREATE UNIQUE INDEX "member_key_public" ON "member_key" USING btree ("public_key");--> statement-breakpoint
CREATE INDEX "member_key_structure" ON "member_key" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "received_file_lot" ON "received_file" USING btree ("lot_id");--> statement-breakpoint
CREATE INDEX "received_file_received" ON "received_file" USING btree ("received_at");
--> statement-breakpoint
CREATE TRIGGER "lot_annex_frozen" BEFORE UPDATE OR DELETE ON "lot_annex" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
