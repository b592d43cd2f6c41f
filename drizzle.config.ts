import { defineConfig } from 'drizzle-kit';
import { dialect } from './src/lib/server/db/dialect.ts';

// Run twice, no connection is made:
//   DATABASE_URL=file:x drizzle-kit generate --name <slug>
//   DATABASE_URL=postgres://x drizzle-kit generate --name <slug>
export default defineConfig({
	dialect: dialect === 'postgres' ? 'postgresql' : 'sqlite',
	schema: './src/lib/server/db/schema*.ts',
	out: `./drizzle/${dialect}`
});
