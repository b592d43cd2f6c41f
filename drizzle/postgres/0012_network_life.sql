CREATE TABLE "calendar_address" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "concern" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"received_on" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"answered_on" text COLLATE "C",
	"measure" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network_answer" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network_event" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"from_time" text COLLATE "C" NOT NULL,
	"to_time" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"is_public" boolean NOT NULL,
	"minutes" integer,
	"staff" integer,
	"heads" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "network_presence" (
	"event_id" text COLLATE "C" NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"staff" integer NOT NULL,
	CONSTRAINT "network_presence_event_id_structure_id_pk" PRIMARY KEY("event_id","structure_id")
);
--> statement-breakpoint
CREATE TABLE "network_question" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"structure_id" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"context" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendar_address" ADD CONSTRAINT "calendar_address_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concern" ADD CONSTRAINT "concern_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_answer" ADD CONSTRAINT "network_answer_question_id_network_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."network_question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_answer" ADD CONSTRAINT "network_answer_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_event" ADD CONSTRAINT "network_event_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_presence" ADD CONSTRAINT "network_presence_event_id_network_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."network_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_presence" ADD CONSTRAINT "network_presence_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_question" ADD CONSTRAINT "network_question_structure_id_structure_id_fk" FOREIGN KEY ("structure_id") REFERENCES "public"."structure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_address_structure" ON "calendar_address" USING btree ("structure_id");--> statement-breakpoint
CREATE INDEX "concern_structure" ON "concern" USING btree ("structure_id","received_on");--> statement-breakpoint
CREATE INDEX "network_answer_question" ON "network_answer" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "network_event_structure" ON "network_event" USING btree ("structure_id","day");--> statement-breakpoint
CREATE INDEX "network_event_day" ON "network_event" USING btree ("day");--> statement-breakpoint
CREATE INDEX "network_question_created" ON "network_question" USING btree ("created_at");