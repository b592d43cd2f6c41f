import { describe } from 'vitest';
import { useDataFolder } from './engines.ts';

useDataFolder();
const { contract } = await import('./contract.ts');

describe('SQLite', contract);
