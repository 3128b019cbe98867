package nl.kamervragen.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;

/** PDFBox is optional: without it there is a finding that says what to add. */
class MissingLibraryTest {
    /** Sees everything but PDFBox, and so loads the format anew. */
    private static final class WithoutPdfBox extends ClassLoader {
        private static final String OWN = "nl.kamervragen.format.pdf.";

        WithoutPdfBox() {
            super(PdfFormat.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.pdfbox.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(OWN)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream stream = PdfFormat.class.getResourceAsStream(name.substring(OWN.length()) + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void theFindingNamesWhatToAdd() throws ReflectiveOperationException {
        DocumentFormat format = (DocumentFormat) new WithoutPdfBox()
                .loadClass(PdfFormat.class.getName())
                .getConstructor()
                .newInstance();
        ParseResult<Document> result = format.read(Input.of(Prints.unedited(), "x.pdf"), ReadOptions.standard());
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReadingCodes.FORMAT_LIBRARY_MISSING);
            assertThat(finding.arguments())
                    .containsEntry("coordinates", "org.apache.pdfbox:pdfbox")
                    .containsEntry("module", "org.apache.pdfbox");
        });
    }
}
