import * as v from 'valibot';
import { tick } from '#lib/forms/fields.ts';

/** What one post of work prefers on the screen of an interview: single keys, the stage clock. */
export const comfortForm = v.object({ touches: tick(), horloge: tick() });

export type Comfort = v.InferOutput<typeof comfortForm>;
