CREATE TABLE "library_basket" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"items" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_edition" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"publisher" text COLLATE "C" NOT NULL,
	"public_key" text COLLATE "C" NOT NULL,
	"published_on" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"items" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "library_item" (
	"scope" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"withdrawn" boolean NOT NULL,
	"doc" jsonb,
	"checked_on" text COLLATE "C",
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "library_item_scope_item_id_pk" PRIMARY KEY("scope","item_id")
);
--> statement-breakpoint
CREATE INDEX "library_basket_expires" ON "library_basket" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "library_edition_structure" ON "library_edition" USING btree ("structure_id");