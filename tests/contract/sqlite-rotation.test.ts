import { describe } from 'vitest';
import { useDataFolder } from './engines.ts';

const folder = useDataFolder();
const { liveRotations } = await import('./rotation-live.ts');

describe('SQLite', () => liveRotations(folder));
