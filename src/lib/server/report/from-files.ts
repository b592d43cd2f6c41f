import type { RegionStructure } from '#lib/domain/report/region.ts';
import type { ReportTemplate } from '#lib/domain/report/template.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import { gather } from '#lib/server/exchange/gather.ts';
import type { Unpacked } from '#lib/server/exchange/unpack.ts';
import { regionInput } from '#lib/server/report/region-input.ts';
import { epciOf } from '#lib/server/report/territory.ts';
import { writeRegion } from '#lib/server/report/write-region.ts';
import type { NewMember } from '#lib/server/stores/index.ts';

/** The report of a region from files that were checked, and from the members whose keys checked them. */
export function filesReport(
	members: readonly NewMember[],
	files: readonly Unpacked[],
	year: number,
	template: ReportTemplate
): WrittenReport {
	const { lots, sites, activity } = gather(files);
	const structures = members.map(({ id, network }) => ({
		...{ id, network, isAwaited: true },
		sites: (sites.get(id) ?? []).map((site): RegionStructure['sites'][number] => ({
			id: site.id,
			epci: epciOf(site.communeCode)
		}))
	}));
	return writeRegion({
		...{ structures, template, openings: [], declared: [], findings: '' },
		input: regionInput(year, lots, activity)
	});
}
