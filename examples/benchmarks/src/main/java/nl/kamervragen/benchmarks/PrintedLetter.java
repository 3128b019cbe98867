package nl.kamervragen.benchmarks;

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
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints a plain letter as a PDF: one column, wrapped lines, a blank line between paragraphs. */
final class PrintedLetter {
    private static final float MARGIN = 70;
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final int WIDTH = 90;

    private PrintedLetter() {}

    static byte[] pdf(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, lines));
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        int onPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += onPage) {
                page(document, font, lines.subList(from, Math.min(lines.size(), from + onPage)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void wrap(String line, List<String> lines) {
        String rest = line.replaceAll("[^ -\u00ff‘’“”–•]", "?");
        while (rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            int end = blank > 0 ? blank : WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }
}
