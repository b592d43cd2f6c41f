import type { Network } from '#lib/vocabularies/network.ts';

/** A national line, open wherever the person is. */
export type RemoteLine = {
	readonly network: Network;
	readonly id: string;
	readonly name: string;
	readonly phone: string;
	readonly hours: string | null;
	/** Printed on the page: a public source, never a paper of ours. */
	readonly source: string;
	readonly sourceDate: string;
	/** True while the number was not read again at its source (operators.md, « K »). */
	readonly toVerify: boolean;
};

/** A number everybody knows, that no page read confirms yet: printed « à vérifier ». */
const NATIONAL = 'numéro national';
const READ = '2026-11-22';

/** National lines named by operators.md; nothing else is added. */
export const REMOTE_LINES: readonly RemoteLine[] = [
	{
		network: 'secours-15-17-18-112-114',
		id: 'ligne-secours',
		name: 'Secours : 15, 17, 18, 112, 114 par SMS, 196 en mer',
		phone: '112',
		hours: '24/7',
		source: 'service-public F33954',
		sourceDate: READ,
		toVerify: false
	},
	{
		network: '3114',
		id: 'ligne-3114',
		name: '3114, prévention du suicide',
		phone: '3114',
		hours: '24/7',
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: '3919',
		id: 'ligne-3919',
		name: '3919, Violences Femmes Info',
		phone: '3919',
		hours: '24/7',
		source: 'tf1info.fr',
		sourceDate: READ,
		toVerify: false
	},
	{
		network: '119',
		id: 'ligne-119',
		name: '119, Allô enfance en danger',
		phone: '119',
		hours: '24/7',
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: 'siao-115',
		id: 'ligne-115',
		name: '115, hébergement d’urgence',
		phone: '115',
		hours: '24/7',
		source: 'adil22.org',
		sourceDate: READ,
		toVerify: false
	},
	{
		network: '116006',
		id: 'ligne-116006',
		name: '116 006, France Victimes',
		phone: '116006',
		hours: null,
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: 'agri-ecoute',
		id: 'ligne-agri-ecoute',
		name: 'Agri’écoute (MSA)',
		phone: '+33969392919',
		hours: '24/7',
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: 'apesa',
		id: 'ligne-apesa',
		name: 'Apesa, écoute des entrepreneurs',
		phone: '+33805655050',
		hours: 'Mo-Su 08:00-20:00',
		source: 'rtl.fr',
		sourceDate: '2021-01-28',
		toVerify: true
	},
	{
		network: 'illettrisme-info-service',
		id: 'ligne-illettrisme',
		name: 'Illettrisme Info Service (ANLCI)',
		phone: '+33800111035',
		hours: null,
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: 'droit-travail-dreets',
		id: 'ligne-droit-travail',
		name: 'Renseignements en droit du travail (DREETS)',
		phone: '+33806000126',
		hours: null,
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	},
	{
		network: 'defenseur-des-droits',
		id: 'ligne-39-28',
		name: '39 28, antidiscriminations (Défenseur des droits)',
		phone: '3928',
		hours: null,
		source: NATIONAL,
		sourceDate: READ,
		toVerify: true
	}
];
