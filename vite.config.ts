import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Bundled: Node would read drizzle's 179 kB package.json again for each of its modules (start 1.3 s → 0.5 s).
	ssr: { noExternal: ['drizzle-orm'] },
	test: {
		include: ['src/**/*.test.ts', 'tests/{architecture,attack,contract,traceability}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
