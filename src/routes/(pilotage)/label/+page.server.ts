import { labelView } from '#lib/server/http/label-view.ts';
import { ownStructure } from '#lib/server/http/own-structure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => labelView(await ownStructure(event), event.locals.now);
