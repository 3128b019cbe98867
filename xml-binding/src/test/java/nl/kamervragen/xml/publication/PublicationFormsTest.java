package nl.kamervragen.xml.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import org.junit.jupiter.api.Test;

/** From the Chamber's XML to the model, to another form, and back. */
class PublicationFormsTest {
    private final Document document = Files.read("ah-tk-20252026-4711").orThrow();

    @Test
    void jsonHoldsAllOfIt() throws IOException {
        assertThat(losses("json")).isEmpty();
        assertThat(differences("json")).isEmpty();
    }

    @Test
    void publicationXmlHoldsAllOfIt() throws IOException {
        assertThat(losses("publication")).isEmpty();
        assertThat(differences("publication")).isEmpty();
    }

    /** What a form cannot hold is reported by its writer; nothing else differs. */
    @Test
    void everyOtherFormReportsWhatDiffers() throws IOException {
        List<String> pinned = new ArrayList<>();
        for (DocumentFormat format : Formats.installed().all()) {
            if (format.canRead()
                    && format.canWrite()
                    && List.of("markdown", "text").contains(format.id())) {
                assertThat(losses(format.id())).isNotEmpty();
                differences(format.id()).forEach(path -> pinned.add(format.id() + " " + path));
            }
        }
        Golden.check(
                "src/test/resources/nl/kamervragen/xml/publication/differences.txt", String.join("\n", pinned) + "\n");
    }

    private List<Diagnostic> losses(String id) throws IOException {
        return write(id, new ByteArrayOutputStream());
    }

    private List<Diagnostic> write(String id, ByteArrayOutputStream out) throws IOException {
        return Formats.installed().byId(id).orElseThrow().write(document, out, WriteOptions.standard());
    }

    private List<String> differences(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(id, out);
        Document read = Formats.installed()
                .byId(id)
                .orElseThrow()
                .read(Input.of(out.toByteArray(), ""), ReadOptions.standard())
                .orThrow();
        return DocumentDiff.paths(document, read);
    }
}
