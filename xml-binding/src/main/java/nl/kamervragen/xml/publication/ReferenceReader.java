package nl.kamervragen.xml.publication;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.CitationInline;
import nl.kamervragen.content.Inline;
import nl.kamervragen.content.Inlines;
import nl.kamervragen.content.Link;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Text;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.Reference;

/**
 * Reads links: {@code soort="URL"} is a link, {@code soort="document"} with the id of a publication a citation, with the
 * words that the link prints.
 */
final class ReferenceReader {
    private final Source source;
    private final InlineReader inlines;

    ReferenceReader(Source source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    void external(List<Inline> line) throws XMLStreamException {
        String target = source.attribute("doc");
        boolean url = source.attribute("soort").equalsIgnoreCase("url");
        List<Inline> content = inlines.line();
        String printed = Inlines.plainText(content);
        Optional<Reference> cited = url ? Optional.empty() : publication(target);
        if (target.isEmpty() || printed.isBlank()) {
            link(printed.isBlank() ? target : printed.strip(), content, line);
        } else if (cited.isPresent()) {
            line.add(new CitationInline(cited.get().kind().code(), cited.get().toString(), printed(content)));
            notesOf(content, line);
        } else {
            line.add(new Link(target, content));
        }
    }

    /** A link without words prints its target; one without target is no link unless its words are one. */
    private static void link(String target, List<Inline> content, List<Inline> line) {
        if (target.startsWith("http://") || target.startsWith("https://")) {
            line.add(Link.of(target));
            notesOf(content, line);
        } else if (content.isEmpty()) {
            line.add(new Text(target));
        } else {
            line.addAll(content);
        }
    }

    void dossier(List<Inline> line) throws XMLStreamException {
        String dossier = source.attribute("dossier");
        List<Inline> content = inlines.line();
        if (dossier.isEmpty() || Inlines.plainText(content).isBlank()) {
            line.addAll(content);
        } else {
            line.add(new Link("dossier/" + dossier, content));
        }
    }

    private static Optional<Reference> publication(String id) {
        return PublicationId.tryParse(id).value().map(PublicationId::specific);
    }

    private static String printed(List<Inline> content) {
        return Inlines.plainText(Inlines.normalize(content));
    }

    private static void notesOf(List<Inline> content, List<Inline> line) {
        content.stream().filter(NoteReference.class::isInstance).forEach(line::add);
    }
}
