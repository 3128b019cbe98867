package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that cannot be read: each is a finding, none an exception. */
class PdfRefusalTest {
    private static ParseResult<Document> read(byte[] pdf) {
        return Kamervragen.standard().reader().in("pdf").read(Input.of(pdf, "x.pdf"));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(String user) throws IOException {
        Sheets sheets =
                new Sheets().page().put(72, 80, Sheets.REGULAR, 10, "Vraag 1").put(72, 92, Sheets.REGULAR, 10, "Waar?");
        sheets.content().close();
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        sheets.document.protect(new StandardProtectionPolicy("eigenaar", user, permission));
        return saved(sheets.document);
    }

    @Test
    void aPasswordToOpenIsRefused() throws IOException {
        ParseResult<Document> result = read(encrypted("geheim"));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.DOCUMENT_ENCRYPTED);
    }

    @Test
    void aPasswordOfTheOwnerAloneIsNoHindrance() throws IOException {
        ParseResult<Document> result = read(encrypted(""));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.orThrow().writtenQuestions().orElseThrow().questions())
                .hasSize(1);
    }

    @Test
    void aPageWithoutLettersHasNoText() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.addRect(72, 72, 100, 100);
            content.fill();
        }
        ParseResult<Document> result = read(saved(document));
        assertThat(result.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReadingCodes.TEXT_LAYER_MISSING);
            assertThat(finding.arguments()).containsEntry("pages", "1");
        });
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        try (java.io.OutputStream out = stream.createRawOutputStream()) {
            deflated.writeTo(out);
        }
        page.setContents(new PDStream(stream));
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 16, 1_000, 10);
        ParseResult<Document> result = new PdfFormat()
                .read(Input.of(saved(document), ""), ReadOptions.standard().withLimits(limits));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.INFLATED_TOO_LARGE);
    }

    @Test
    void moreLinesThanTheLimitAreCut() {
        Sheets sheets = new Sheets();
        for (int page = 0; page < 5; page++) {
            sheets.page();
            for (int line = 0; line < 40; line++) {
                sheets.put(72, 80 + line * 14, Sheets.REGULAR, 10, "Regel " + page + "." + line);
            }
        }
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 16, 60, 10);
        ParseResult<Document> result = new PdfFormat()
                .read(Input.of(sheets.bytes(), ""), ReadOptions.standard().withLimits(limits));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(ReadingCodes.BLOCKS_TOO_MANY);
    }

    @Test
    void aLineBeyondTheLimitIsRefused() {
        Sheets sheets = new Sheets().page().put(20, 80, Sheets.REGULAR, 4, "lang".repeat(60));
        Limits limits = new Limits(1 << 20, 1 << 20, 200, 1_000, 10);
        ParseResult<Document> result = new PdfFormat()
                .read(Input.of(sheets.bytes(), ""), ReadOptions.standard().withLimits(limits));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.LINE_TOO_LONG);
    }

    @Test
    void formsThatDrawEachOtherAreStopped() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        org.apache.pdfbox.pdmodel.PDResources resources = new org.apache.pdfbox.pdmodel.PDResources();
        for (int level = 0; level < 12; level++) {
            org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form =
                    new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            form.setResources(resources);
            try (java.io.OutputStream out = form.getContentStream().createOutputStream()) {
                String draw = level == 0 ? "BT ET " : "/F" + (level - 1) + " Do ";
                out.write(draw.repeat(10).getBytes(StandardCharsets.US_ASCII));
            }
            resources.put(COSName.getPDFName("F" + level), form);
        }
        page.setResources(resources);
        COSStream stream = document.getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write("/F11 Do".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(new PDStream(stream));
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 16, 1_000, 10);
        ParseResult<Document> result = new PdfFormat()
                .read(Input.of(saved(document), ""), ReadOptions.standard().withLimits(limits));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.INFLATED_TOO_LARGE);
    }

    @Test
    void somethingElseWithItsSignatureIsDamaged() {
        ParseResult<Document> result = read("%PDF-1.7\nVraag 1\nWaar?\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(ReadingCodes.CONTENT_MALFORMED);
    }

    @Test
    void knowsItsSignature() {
        PdfFormat format = new PdfFormat();
        assertThat(format.recognize(Input.of("%PDF-1.7\n", ""))).isEqualTo(Recognition.CERTAIN);
        assertThat(format.recognize(Input.of("\n\n%PDF-1.4", "a.pdf"))).isEqualTo(Recognition.CERTAIN);
        assertThat(format.recognize(Input.of("Vraag 1", "a.pdf"))).isEqualTo(Recognition.NONE);
    }

    @Property(tries = 60)
    void damageNeverThrows(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte with, @ForAll @IntRange(max = 3) int kind) {
        byte[] pdf = Damaged.PDF.clone();
        int place = at % pdf.length;
        byte[] damaged = switch (kind) {
            case 0 -> Arrays.copyOf(pdf, place);
            case 1 -> Arrays.copyOfRange(pdf, place, pdf.length);
            default -> {
                pdf[place] = with;
                yield pdf;
            }
        };
        ParseResult<Document> result = read(damaged);
        assertThat(result.value().isPresent() || !result.diagnostics().isEmpty())
                .isTrue();
        result.value()
                .ifPresent(
                        document -> assertThat(result.sourceMap().uncovered()).isEmpty());
    }

    private static final class Damaged {
        static final byte[] PDF = Prints.appendix();
    }
}
