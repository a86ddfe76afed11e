import { expect, test } from 'vitest'
import type { DrizzleVersion } from '../../../test/drizzle/drizzle-version.ts'
import { drizzleVersions } from '../../../test/drizzle/drizzle-versions.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { sourceContext } from '../../../test/source-context.ts'
import { drizzle } from '../drizzle.ts'
import { sqlText } from '../sql-text.ts'

/**
 * The migrations that Drizzle Kit's rules make of the models below, kept by hand: 0.31 for drizzle-orm 0.45, and 1.0
 * for 1.0. They differ in default names, in casts and in what they spell out.
 */
const migrations = {
  'drizzle-orm 0.45': `
    CREATE TYPE "public"."status" AS ENUM('draft', 'live');
    CREATE TABLE "posts" (
      "id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
      "author_id" integer NOT NULL,
      "status" "status" DEFAULT 'draft' NOT NULL,
      "meta" jsonb DEFAULT '{"views":0}'::jsonb,
      "tags" text[] DEFAULT '{"a","b"}',
      "score" numeric(5, 2) DEFAULT '0.00',
      "rank" integer DEFAULT -1,
      "published" timestamp with time zone DEFAULT now() NOT NULL,
      CONSTRAINT "rank_known" CHECK ("posts"."rank" > -5 and "posts"."rank" < 100)
    );
    CREATE TABLE "users" (
      "id" serial PRIMARY KEY NOT NULL,
      "email" varchar(255) NOT NULL,
      "active" boolean DEFAULT true,
      CONSTRAINT "users_email_unique" UNIQUE("email")
    );
    CREATE TABLE "votes" (
      "user_id" integer,
      "post_id" integer,
      CONSTRAINT "votes_user_id_post_id_pk" PRIMARY KEY("user_id","post_id")
    );
    ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "votes" ADD CONSTRAINT "votes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
    CREATE INDEX "posts_status_published_index" ON "posts" USING btree ("status","published" DESC NULLS LAST);
    CREATE UNIQUE INDEX "users_lower" ON "users" USING btree (lower("email"));`,
  'drizzle-orm 1.0': `
    CREATE TYPE "status" AS ENUM('draft', 'live');
    CREATE TABLE "posts" (
      "id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
      "author_id" integer NOT NULL,
      "status" "status" DEFAULT 'draft'::"status" NOT NULL,
      "meta" jsonb DEFAULT '{"views":0}',
      "tags" text[] DEFAULT '{a,b}'::text[],
      "score" numeric(5,2) DEFAULT '0.00',
      "rank" integer DEFAULT -1,
      "published" timestamp with time zone DEFAULT now() NOT NULL,
      CONSTRAINT "rank_known" CHECK ("rank" > -5 and "rank" < 100)
    );
    CREATE TABLE "users" (
      "id" serial PRIMARY KEY,
      "email" varchar(255) NOT NULL UNIQUE,
      "active" boolean DEFAULT true
    );
    CREATE TABLE "votes" (
      "user_id" integer,
      "post_id" integer,
      CONSTRAINT "votes_pkey" PRIMARY KEY("user_id","post_id")
    );
    CREATE INDEX "posts_status_published_index" ON "posts" ("status","published" DESC NULLS LAST);
    CREATE UNIQUE INDEX "users_lower" ON "users" (lower("email"));
    ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE CASCADE;
    ALTER TABLE "votes" ADD CONSTRAINT "votes_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id");`,
}

onEveryServer((server) => {
  test.each(drizzleVersions)(
    'a database that Drizzle Kit made for $name differs in nothing',
    async (version) => {
      const context = sourceContext(server)
      const made = await sqlText(migrations[version.name as keyof typeof migrations]).load(context)
      const described = await drizzle(models(version), { orm: version.orm }).load(context)
      expect(described.objects.size).toBeGreaterThan(20)
      expect(described.objects).toEqual(made.objects)
    },
  )
})

function models({ core, root: { sql } }: DrizzleVersion): Readonly<Record<string, unknown>> {
  const { pgTable, pgEnum, boolean, integer, serial, jsonb, text, numeric, timestamp, varchar } = core
  const status = pgEnum('status', ['draft', 'live'])
  const users = pgTable(
    'users',
    {
      id: serial().primaryKey(),
      email: varchar({ length: 255 }).notNull().unique(),
      active: boolean().default(true),
    },
    (table) => [core.uniqueIndex('users_lower').on(sql`lower(${table.email})`)],
  )
  const posts = pgTable(
    'posts',
    {
      id: integer().primaryKey().generatedAlwaysAsIdentity(),
      authorId: integer('author_id')
        .notNull()
        .references(() => users.id, { onDelete: 'cascade' }),
      status: status().notNull().default('draft'),
      meta: jsonb().default({ views: 0 }),
      tags: text().array().default(['a', 'b']),
      score: numeric({ precision: 5, scale: 2 }).default('0.00'),
      rank: integer().default(-1),
      published: timestamp({ withTimezone: true }).notNull().defaultNow(),
    },
    (table) => [
      core.check('rank_known', sql`${table.rank} > ${-5} and ${table.rank} < 100`),
      core.index().on(table.status, table.published.desc()),
    ],
  )
  const votes = pgTable(
    'votes',
    { userId: integer('user_id').references(() => users.id), postId: integer('post_id') },
    (table) => [core.primaryKey({ columns: [table.userId, table.postId] })],
  )
  return { status, users, posts, votes }
}
