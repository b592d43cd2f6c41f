import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from './support/cast.ts';
const d = buildSynthesis(maelle, maelleContext, synthesisWords);
const t: number[] = [];
for (let i = 0; i < 220; i++) { const b = process.cpuUsage(); const r = await renderPdf(d); const a = process.cpuUsage(b); if (i >= 20) t.push((a.user + a.system) / 1000); if (i === 219) console.log(r.bytes.length, r.pages); }
t.sort((a, b) => a - b); console.log('median', t[100], 'p95', t[190]);
