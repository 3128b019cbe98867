package nl.kamervragen.format.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.compose.Composer;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentWriter;
import nl.kamervragen.format.writing.Losses;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.marked.MarkedParts;
import nl.kamervragen.read.marked.PrintedLines;
import nl.kamervragen.registry.Registry;

/**
 * Writes Word files that officials can send (<i>Word-schrijver</i>): heading styles, footnotes, numbered lists, tables and
 * links of Word's own, in Dutch.
 *
 * <p>Each part stands in a hidden bookmark whose name says what it is, so that the file reads back as the same document. A Word file or template among the options' resources is the house style. Stateless and
 * thread-safe; needs nothing but the JDK.
 */
final class DocxWriter implements DocumentWriter {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String PAGE = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"2835\" w:bottom=\"1134\""
            + " w:left=\"1417\" w:header=\"709\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    private static final int FIRST_LIST = 1;

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        HouseStyle house = HouseStyle.of(options.resources());
        Composition composition = Composer.compose(document);
        // The order of the answers is in the bookmarks.
        Losses losses = new Losses(composition.losses().stream()
                .filter(loss -> !loss.code().equals(WritingCodes.LOSS_ORDER))
                .toList());
        RunStyles runStyles = new RunStyles();
        WordLists lists = new WordLists(FIRST_LIST);
        WordImages images = new WordImages(options.resources());
        WordNotes notes = new WordNotes(document, losses);
        PrintedLines printed = new PrintedLines(document, Registry.standard());

        PartLinks links = new PartLinks();
        PartMarks marks = new PartMarks();
        WordBlocks blocks = new WordBlocks(new WordRuns(losses, runStyles, links, notes), lists, images, marks, losses);
        String body = new WordElements(document, composition, blocks, notes, printed).body();
        PartLinks noteLinks = new PartLinks();
        WordRuns noteRuns = new WordRuns(losses, runStyles, noteLinks, notes);
        String footnotes = footnotes(document, new WordBlocks(noteRuns, lists, images, marks, losses), notes, losses);
        printed.losses().forEach(path -> losses.add(WritingCodes.LOSS_FIELD, path, "property", path));

        WordContainer file = new WordContainer();
        file.xml("[Content_Types].xml", contentTypes(house));
        file.relationships("_rels/.rels", packageRelationships());
        file.xml("word/document.xml", root("document", "<w:body>" + body + PAGE + "</w:body>"));
        file.relationships(
                "word/_rels/document.xml.rels", relationships(house) + links.relationships() + images.relationships());
        file.xml("word/styles.xml", house.with(runStyles.definitions()));
        file.xml("word/numbering.xml", root("numbering", lists.templates() + lists.instances()));
        file.xml("word/footnotes.xml", root("footnotes", footnotes));
        file.relationships("word/_rels/footnotes.xml.rels", noteLinks.relationships());
        file.xml("word/footer1.xml", root("ftr", footer()));
        file.xml("word/settings.xml", root("settings", "<w:themeFontLang w:val=\"nl-NL\"/>"));
        file.xml("docProps/core.xml", core(composition));
        file.xml("docProps/custom.xml", custom(document, printed));
        house.companions().forEach((kind, bytes) -> file.put("word/" + kind + ".xml", bytes));
        images.parts().forEach(file::put);
        file.write(out);
        return losses.toList();
    }

    private static String root(String name, String content) {
        return "<w:" + name + WordContainer.WORD + ">" + content + "</w:" + name + ">";
    }

    private static String footnotes(Document document, WordBlocks blocks, WordNotes notes, Losses losses) {
        notes.enterNotes();
        XmlOut out = new XmlOut()
                .raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .raw(
                        "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
                                + "</w:p></w:footnote>");
        int set = 0;
        for (WrittenQuestions questions : document.allWrittenQuestions()) {
            String path = (set == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (set - 1)) + "/footnotes/";
            for (int i = 0; i < questions.footnotes().size(); i++) {
                Footnote note = questions.footnotes().get(i);
                if (notes.isReferred(note)) {
                    footnote(note, blocks, out, path + i);
                } else {
                    losses.note(path + i, note.id());
                }
            }
            set++;
        }
        return out.toString();
    }

    private static void footnote(Footnote note, WordBlocks blocks, XmlOut out, String path) {
        XmlOut content = new XmlOut();
        blocks.write(note.content(), WordStyle.NOTE, content, path + "/content");
        String series = note.series().map(FootnoteSeries::code).orElse("");
        out.raw("<w:footnote w:id=\"").raw(note.id().substring(1)).raw("\">");
        blocks.part(MarkedParts.NOTE, series, marked(content.toString(), note.marker()), out, path);
        out.raw("</w:footnote>");
    }

    /** Word prints the mark of a note before its text. */
    private static String marked(String content, String marker) {
        String mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                + (marker.matches("[0-9]+") ? "<w:footnoteRef/>" : "")
                + "<w:t xml:space=\"preserve\"> </w:t></w:r>";
        int at = content.indexOf("</w:pPr>");
        boolean paragraph = content.startsWith("<w:p>") && at > 0;
        return paragraph
                ? content.substring(0, at + "</w:pPr>".length()) + mark + content.substring(at + "</w:pPr>".length())
                : WordBlocks.paragraph(WordStyle.NOTE, "", mark) + content;
    }

    private static String footer() {
        return WordBlocks.paragraph(
                WordStyle.CELL,
                "",
                "<w:r><w:t xml:space=\"preserve\">Pagina </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
                        + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> van </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \">"
                        + "<w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }

    private static String contentTypes(HouseStyle house) {
        String word = TYPES + "wordprocessingml.";
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String image : List.of("png", "jpeg", "jpg", "gif", "svg", "bmp", "tiff", "webp")) {
            types.append("<Default Extension=\"" + image + "\" ContentType=\"image/"
                    + (image.equals("jpg") ? "jpeg" : image.equals("svg") ? "svg+xml" : image) + "\"/>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("/word/document.xml", word + "document.main+xml");
        for (String part : List.of("styles", "numbering", "footnotes", "settings")) {
            parts.put("/word/" + part + ".xml", word + part + "+xml");
        }
        parts.put("/word/footer1.xml", word + "footer+xml");
        parts.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.put("/docProps/custom.xml", TYPES + "custom-properties+xml");
        house.companions()
                .keySet()
                .forEach(kind -> parts.put(
                        "/word/" + kind + ".xml", kind.equals("theme") ? TYPES + "theme+xml" : word + kind + "+xml"));
        parts.forEach(
                (name, type) -> types.append("<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>"));
        return types.append("</Types>").toString();
    }

    private static String packageRelationships() {
        return WordContainer.relationship("main", WordContainer.OFFICE + "officeDocument", "word/document.xml")
                + WordContainer.relationship(
                        "core",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + WordContainer.relationship(
                        "custom", WordContainer.OFFICE + "custom-properties", "docProps/custom.xml");
    }

    private static String relationships(HouseStyle house) {
        StringBuilder result = new StringBuilder();
        List<String> parts = new ArrayList<>(List.of("styles", "numbering", "footnotes", "settings"));
        parts.addAll(house.companions().keySet());
        parts.forEach(
                part -> result.append(WordContainer.relationship(part, WordContainer.OFFICE + part, part + ".xml")));
        return result.append(WordContainer.relationship("footer", WordContainer.OFFICE + "footer", "footer1.xml"))
                .toString();
    }

    private static String core(Composition composition) {
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + new XmlOut().text(WordProperties.escape(composition.title()))
                + "</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>";
    }

    private static String custom(Document document, PrintedLines printed) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (document instanceof Letter letter) {
            letter.letterhead().ifPresent(head -> {
                head.ourReference().ifPresent(value -> properties.put("onskenmerk", value));
                head.yourReference().ifPresent(value -> properties.put("uwkenmerk", value));
                head.date().map(DutchDate::format).ifPresent(value -> properties.put("datum", value));
                head.subject().ifPresent(value -> properties.put("onderwerp", value));
            });
        }
        properties.putAll(printed.declared());
        XmlOut out = new XmlOut()
                .raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        int id = 2;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            out.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + id++ + "\" name=\"")
                    .text(property.getKey())
                    .raw("\"><vt:lpwstr>")
                    .text(WordProperties.escape(property.getValue()))
                    .raw("</vt:lpwstr></property>");
        }
        return out.raw("</Properties>").toString();
    }
}
