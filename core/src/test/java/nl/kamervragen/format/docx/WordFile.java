package nl.kamervragen.format.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.kamervragen.format.Input;

/** Builds Word files from raw XML, so that a test shows the very construct that it is about. */
final class WordFile {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder packageRelationships = new StringBuilder();
    private final String body;

    private WordFile(String body) {
        this.body = body;
    }

    static WordFile of(String... body) {
        return new WordFile(String.join("", body));
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String item(int list, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(text));
    }

    static String cell(String... paragraphs) {
        return "<w:tc>" + String.join("", paragraphs) + "</w:tc>";
    }

    static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>").append(row).append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** A shape with text, as Word 2010 writes it and once more for older ones. */
    static String box(String... paragraphs) {
        String content = "<w:txbxContent>" + String.join("", paragraphs) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:txbx>" + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    WordFile part(String kind, String name, String root, String content) {
        relationships
                .append("<Relationship Id=\"")
                .append(name)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        return raw("word/" + name, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }

    WordFile styles(String content) {
        return part("styles", "styles.xml", "styles", content);
    }

    WordFile numbering(String content) {
        return part("numbering", "numbering.xml", "numbering", content);
    }

    WordFile link(String id, String target) {
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" TargetMode=\"External\" Type=\"")
                .append(OFFICE)
                .append("hyperlink\" Target=\"")
                .append(target)
                .append("\"/>");
        return this;
    }

    WordFile image(String id, String name, byte[] bytes) {
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append("image\" Target=\"media/")
                .append(name)
                .append("\"/>");
        parts.put("word/media/" + name, bytes);
        return this;
    }

    WordFile custom(String name, String value) {
        packageRelationships
                .append("<Relationship Id=\"c\" Type=\"")
                .append(OFFICE)
                .append("custom-properties\" Target=\"docProps/custom.xml\"/>");
        return raw(
                "docProps/custom.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                        + "<property name=\"" + name + "\"><vt:lpwstr>" + value
                        + "</vt:lpwstr></property></Properties>");
    }

    WordFile raw(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        raw("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        raw(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relationships + "</Relationships>");
        raw(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"d\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>" + packageRelationships
                        + "</Relationships>");
        return zip(parts);
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Input input() {
        return Input.of(bytes(), "brief.docx");
    }
}
