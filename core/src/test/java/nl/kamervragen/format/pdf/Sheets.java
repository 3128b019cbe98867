package nl.kamervragen.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Prints the tests' PDFs: lines broken where a column ends, raised marks, words broken at a soft hyphen.
 *
 * <p>In a text {@code ^1^} is a raised mark, and a soft hyphen is a place where a word may be broken.
 */
final class Sheets {
    static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.HELVETICA_OBLIQUE);

    private static final float RAISE = 0.33f;
    private static final float MARK_SIZE = 0.65f;

    final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float y;

    Sheets page() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            pages.add(content);
            y = 60;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pageCount() {
        return pages.size();
    }

    Sheets at(float top) {
        y = top;
        return this;
    }

    Sheets skip(float room) {
        y += room;
        return this;
    }

    float y() {
        return y;
    }

    /** One line at a place, without moving on. */
    Sheets put(float x, float baseline, PDFont font, float size, String text) {
        try {
            float at = x;
            boolean raised = false;
            for (String part : text.split("\\^", -1)) {
                if (!part.isEmpty()) {
                    float em = raised ? size * MARK_SIZE : size;
                    content.beginText();
                    content.setFont(font, em);
                    float up = PDRectangle.A4.getHeight() - baseline + (raised ? RAISE * size : 0);
                    content.newLineAtOffset(at, up);
                    content.showText(part.replace("\u00ad", ""));
                    content.endText();
                    at += width(font, em, part);
                }
                raised = !raised;
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph in a column, below the last one. */
    Sheets text(float left, float right, PDFont font, float size, float leading, String text) {
        for (String line : wrap(text, font, size, right - left)) {
            put(left, y, font, size, line);
            y += leading;
        }
        return this;
    }

    static List<String> wrap(String text, PDFont font, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && width(font, size, line + " " + rest) > width) {
                String head = head(rest, line + " ", font, size, width);
                if (!head.isEmpty()) {
                    line.append(' ').append(head).append(head.endsWith("-") ? "" : "-");
                    rest = rest.substring(head.length() + (head.endsWith("-") ? 0 : 1));
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What of a word fits on the line before: up to a soft hyphen, or with a hyphen of its own. */
    private static String head(String word, String before, PDFont font, float size, float width) {
        for (int i = word.length() - 2; i > 0; i--) {
            boolean soft = word.charAt(i) == '\u00ad';
            boolean hard = word.charAt(i) == '-';
            String head = word.substring(0, soft ? i : i + 1);
            if ((soft || hard) && width(font, size, before + head + (soft ? "-" : "")) <= width) {
                return head;
            }
        }
        return "";
    }

    static float width(PDFont font, float size, String text) {
        try {
            return font.getStringWidth(text.replace("\u00ad", "").replace("^", "")) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDPageContentStream content() {
        return content;
    }

    byte[] bytes() {
        try (document) {
            for (PDPageContentStream page : pages) {
                page.close();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
