import PDFDocument from 'pdfkit';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { lineText } from '#lib/domain/synthesis/clean.ts';
import type { Style } from '#lib/server/pdf/style.ts';

/** A PDFKit document made to pass PDF/A-2a and PDF/UA-1 (each remedy is told in shared/design/pdf.md). */
export function taggedPdf(meta: SynthesisDocument['meta'], style: Style): PDFKit.PDFDocument {
	return new TaggedPdf({
		size: [style.page.width, style.page.height],
		margin: 0,
		bufferPages: true,
		autoFirstPage: false,
		pdfVersion: '1.7',
		subset: 'PDF/A-2a',
		tagged: true,
		displayTitle: true,
		lang: meta.lang,
		font: '',
		info: {
			Title: lineText(meta.title),
			Subject: lineText(meta.subject),
			Author: lineText(meta.author),
			Creator: 'Degemer',
			Producer: 'Degemer, PDFKit',
			CreationDate: new Date(`${meta.day}T12:00:00Z`)
		}
	});
}

class TaggedPdf extends PDFDocument {
	/**
	 * Replaces PDFKit's own: it pastes the title and the author into the XMP unescaped (`&` breaks the file, text can
	 * inject markup), and knows nothing of PDF/UA. `info` itself stays raw, for the PDF strings.
	 */
	_addInfo(): void {
		const { Title = '', Subject = '', Author = '', Creator = '', Producer = '', CreationDate } = this.info;
		const created = (CreationDate ?? new Date(0)).toISOString().replace(/\.\d+/, '');
		this.appendXML(`
			<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
				<xmp:CreateDate>${created}</xmp:CreateDate>
				<xmp:CreatorTool>${xml(Creator)}</xmp:CreatorTool>
			</rdf:Description>
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
				<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(Title)}</rdf:li></rdf:Alt></dc:title>
				<dc:creator><rdf:Seq><rdf:li>${xml(Author)}</rdf:li></rdf:Seq></dc:creator>
				<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(Subject)}</rdf:li></rdf:Alt></dc:description>
			</rdf:Description>
			<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
				<pdf:Producer>${xml(Producer)}</pdf:Producer>
			</rdf:Description>
			${PDF_UA}`);
	}
}

const xml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** PDF/UA identification, with the extension schema by which PDF/A lets it in. */
const PDF_UA = `
			<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
				<pdfuaid:part>1</pdfuaid:part>
			</rdf:Description>
			<rdf:Description rdf:about=""
				xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
				xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
				xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
				<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
					<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
					<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
					<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
					<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
						<pdfaProperty:name>part</pdfaProperty:name>
						<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
						<pdfaProperty:category>internal</pdfaProperty:category>
						<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
					</rdf:li></rdf:Seq></pdfaSchema:property>
				</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description>`;
