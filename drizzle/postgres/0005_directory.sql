CREATE TABLE "directory_edit" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"sheet_id" text COLLATE "C" NOT NULL,
	"fields" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"via" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_entry" (
	"import_id" text COLLATE "C" NOT NULL,
	"row" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"sheet_id" text COLLATE "C",
	"verdict" text COLLATE "C" NOT NULL,
	"notes" jsonb NOT NULL,
	"doc" jsonb,
	"structure_ref" text COLLATE "C",
	"name" text COLLATE "C" NOT NULL,
	"networks" jsonb NOT NULL,
	"themes" jsonb NOT NULL,
	"commune_code" text COLLATE "C",
	"lat" double precision,
	"lon" double precision,
	"updated_on" text COLLATE "C",
	"duplicate_of" text COLLATE "C",
	"decision" text COLLATE "C",
	CONSTRAINT "directory_entry_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "directory_import" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C",
	"account_id" text COLLATE "C",
	"file_name" text COLLATE "C" NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"refusal" text COLLATE "C",
	"tally" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"progress_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "directory_edit" ADD CONSTRAINT "directory_edit_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_edit" ADD CONSTRAINT "directory_edit_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_entry" ADD CONSTRAINT "directory_entry_import_id_directory_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."directory_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_import" ADD CONSTRAINT "directory_import_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_import" ADD CONSTRAINT "directory_import_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "directory_edit_sheet" ON "directory_edit" USING btree ("structure_id","sheet_id");--> statement-breakpoint
CREATE INDEX "directory_entry_sheet" ON "directory_entry" USING btree ("sheet_id");--> statement-breakpoint
CREATE INDEX "directory_entry_structure_ref" ON "directory_entry" USING btree ("structure_ref");--> statement-breakpoint
CREATE INDEX "directory_entry_duplicate" ON "directory_entry" USING btree ("duplicate_of");--> statement-breakpoint
CREATE INDEX "directory_import_structure" ON "directory_import" USING btree ("structure_id");