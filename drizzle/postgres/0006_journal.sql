CREATE TABLE "journal" (
	"scope" text COLLATE "C" NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"seal" text COLLATE "C" NOT NULL,
	CONSTRAINT "journal_scope_seq_pk" PRIMARY KEY("scope","seq")
);
--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at");