package nl.kamervragen.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.NamedFormat;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.binding.OwnBinding;
import nl.kamervragen.xml.internal.XmlRoot;

/**
 * The library's own XML (<i>eigen XML-vorm</i>): lossless for the whole model. Thread-safe.
 *
 * <p>What is not of the vocabulary is skipped and reported with line and column, values that mean nothing are reported
 * and left out, and the rest is read. It takes any XML that no other format knows, so that such a file is named for what
 * it is instead of being read as text.
 */
public final class XmlFormat extends NamedFormat {
    private static final Set<String> ROOTS = Set.of("letter", "publication");

    /** For the service loader. */
    public XmlFormat() {
        super("xml", List.of("application/xml", "text/xml"), List.of("xml"));
    }

    @Override
    public Recognition recognize(Input input) {
        Optional<QName> root = XmlRoot.of(input);
        if (root.isPresent()) {
            QName name = root.get();
            boolean own = name.getNamespaceURI().equals(KamervragenXml.NAMESPACE);
            if (own && ROOTS.contains(name.getLocalPart())) {
                return Recognition.CERTAIN;
            }
            if (name.getLocalPart().equalsIgnoreCase("html")) {
                return Recognition.NONE;
            }
            if (own || ROOTS.contains(name.getLocalPart())) {
                return Recognition.LIKELY;
            }
        }
        return XmlRoot.isDeclared(input) || isNamed(input) && XmlRoot.startsTag(input)
                ? Recognition.LIKELY
                : Recognition.NONE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        return OwnBinding.read(input, options);
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) throws IOException {
        KamervragenXml.write(document, out);
        return List.of();
    }
}
