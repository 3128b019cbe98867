package nl.kamervragen.xml.akomantoso;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.NamedFormat;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.internal.XmlRoot;

/**
 * Akoma Ntoso 3.0 (<i>Akoma Ntoso</i>). Thread-safe.
 *
 * <p>All that is written validates against the schema of OASIS. Publications and all sets of questions read back equal;
 * of a letter the letterhead, the body and the signatories are lost, which is reported. Documents that others wrote are
 * read as far as they use {@code questions}.
 */
public final class AkomaNtosoFormat extends NamedFormat {
    /** For the service loader. */
    public AkomaNtosoFormat() {
        super("akn", List.of("application/akn+xml"), List.of("akn"));
    }

    @Override
    public Recognition recognize(Input input) {
        return XmlRoot.of(input)
                .filter(root -> root.getLocalPart().equals("akomaNtoso"))
                .map(root -> Recognition.CERTAIN)
                .orElseGet(() -> isNamed(input) && XmlRoot.startsTag(input) ? Recognition.LIKELY : Recognition.NONE);
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        return AkomaNtosoReader.read(input, options);
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        AkomaNtosoWriter.write(document).writeTo(out);
        return AkomaNtosoWriter.losses(document);
    }
}
