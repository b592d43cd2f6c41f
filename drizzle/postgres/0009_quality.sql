CREATE TABLE "improvement" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"finding" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"owned_by" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"effect" text COLLATE "C" NOT NULL,
	"done_on" text COLLATE "C",
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_code" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"last_month" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_count" (
	"structure_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"statement" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "opinion_count_structure_id_site_id_quarter_statement_answer_pk" PRIMARY KEY("structure_id","site_id","quarter","statement","answer")
);
--> statement-breakpoint
CREATE TABLE "quality_answer" (
	"structure_id" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"item" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C",
	"evidence" text COLLATE "C" NOT NULL,
	"objection" text COLLATE "C" NOT NULL,
	"noticed_on" text COLLATE "C",
	"noticed_by" text COLLATE "C",
	"revision" integer NOT NULL,
	CONSTRAINT "quality_answer_structure_id_version_item_pk" PRIMARY KEY("structure_id","version","item")
);
--> statement-breakpoint
CREATE TABLE "quality_grid" (
	"scope" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"items" jsonb NOT NULL,
	"published_on" text COLLATE "C" NOT NULL,
	CONSTRAINT "quality_grid_scope_version_pk" PRIMARY KEY("scope","version")
);
--> statement-breakpoint
ALTER TABLE "improvement" ADD CONSTRAINT "improvement_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_code" ADD CONSTRAINT "opinion_code_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_code" ADD CONSTRAINT "opinion_code_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_count" ADD CONSTRAINT "opinion_count_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_count" ADD CONSTRAINT "opinion_count_site_id_site_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."site"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quality_answer" ADD CONSTRAINT "quality_answer_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvement_structure" ON "improvement" USING btree ("structure_id","due_on");--> statement-breakpoint
CREATE INDEX "opinion_code_month" ON "opinion_code" USING btree ("last_month");