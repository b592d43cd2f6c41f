CREATE TABLE "lot" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"quarters" jsonb NOT NULL,
	"interviews" integer NOT NULL,
	"k" integer NOT NULL,
	"k_return" integer NOT NULL,
	"tier" text COLLATE "C" NOT NULL,
	"dictionary" text COLLATE "C" NOT NULL,
	"catalogue" text COLLATE "C" NOT NULL,
	"algorithm" text COLLATE "C" NOT NULL,
	"closed_on" text COLLATE "C" NOT NULL,
	"error" jsonb,
	"sha256" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"lot_id" text COLLATE "C" NOT NULL,
	"rank" integer NOT NULL,
	"weight" integer NOT NULL,
	"columns" jsonb NOT NULL,
	CONSTRAINT "profile_lot_id_rank_pk" PRIMARY KEY("lot_id","rank")
);
--> statement-breakpoint
ALTER TABLE "fact" ADD COLUMN "lot_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "lot" ADD CONSTRAINT "lot_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lot_period" ON "lot" USING btree ("structure_id","period");--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "public"."lot"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a closed lot is frozen'; END $$;
--> statement-breakpoint
CREATE TRIGGER "lot_frozen" BEFORE UPDATE OR DELETE ON "lot" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "profile_frozen" BEFORE UPDATE OR DELETE ON "profile" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
