package nl.kamervragen.xml.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.namespace.QName;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.NamedFormat;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.format.writing.DocumentDiff;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.internal.XmlRoot;

/**
 * The XML of officielebekendmakingen.nl (<i>officiële publicatie</i>): {@code officiele-publicatie/kamervragen}, and the
 * older {@code vraagdoc}.
 *
 * <p>No schema of it is to be had; this reads and writes its structure as observed. What is not known is kept as text
 * and reported. Thread-safe.
 */
public final class PublicationFormat extends NamedFormat {
    /** For the service loader. */
    public PublicationFormat() {
        super("publication", List.of("application/xml"), List.of("xml"));
    }

    @Override
    public Recognition recognize(Input input) {
        return XmlRoot.of(input)
                .map(QName::getLocalPart)
                .map(root -> Vocabulary.isRoot(root) || Vocabulary.holdsQuestions(root)
                        ? Recognition.CERTAIN
                        : Recognition.NONE)
                .orElse(Recognition.NONE);
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        return PublicationReader.read(input, options);
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        PublicationWriter.Written written = PublicationWriter.write(document);
        out.write(written.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return written.losses().isEmpty() ? lookalikes(document, written.text()) : written.losses();
    }

    /** Titles are read by their looks, and no writer can foresee all that looks like something else. */
    private List<Diagnostic> lookalikes(Document document, String text) {
        return read(Input.of(text, ""), ReadOptions.standard())
                .value()
                .map(read -> DocumentDiff.paths(document, read))
                .orElse(List.of(""))
                .stream()
                .map(path -> Diagnostic.of(WritingCodes.LOSS_LOOKALIKE)
                        .path(path)
                        .with("text", path)
                        .build())
                .toList();
    }
}
