import { describe } from 'vitest';
import { usePostgresInMemory } from './engines.ts';

await usePostgresInMemory();
const { contract } = await import('./contract.ts');

describe('PostgreSQL in memory (PGlite)', contract);
