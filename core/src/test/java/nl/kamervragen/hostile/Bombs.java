package nl.kamervragen.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files that are small to send and large to read, without ever holding one. */
public final class Bombs {
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"i\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                    + " Target=\"media/a.png\"/></Relationships>";

    private Bombs() {}

    /** A file of a text, a piece so often repeated that it has about so many bytes, and another text. */
    public static Path repeated(Path file, String start, String piece, long bytes, String end) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            repeat(out, start, piece, bytes, end);
        }
        return file;
    }

    /** A Word file whose body is that. */
    static Path word(Path file, String start, String piece, long bytes) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            repeat(zip, DOCUMENT + start, piece, bytes, "");
        }
        return file;
    }

    /** A Word file with a picture of so many bytes. */
    static Path picture(Path file, long bytes) throws IOException {
        try (ZipOutputStream zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            repeat(
                    zip,
                    DOCUMENT + "<w:p><w:r><w:drawing><a:blip r:embed=\"i\"/></w:drawing></w:r></w:p>",
                    "",
                    0,
                    "</w:body></w:document>");
            zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
            zip.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            repeat(zip, "", "\0", bytes, "");
        }
        return file;
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    private static void repeat(OutputStream out, String start, String piece, long bytes, String end)
            throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        if (!piece.isEmpty()) {
            byte[] chunk = piece.repeat(Math.max(1, 65_536 / piece.length())).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < bytes; written += chunk.length) {
                out.write(chunk);
            }
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }
}
