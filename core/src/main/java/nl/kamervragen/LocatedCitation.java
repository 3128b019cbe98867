package nl.kamervragen;

import java.net.URI;
import java.util.Optional;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.reference.Citation;

/**
 * A citation with its place in the source (<i>verwijzing met vindplaats</i>). Immutable.
 *
 * @param citation what is cited; its offsets are those of the scanned text, which for other sources than text are not
 *     those of the source
 * @param span where it stands in the source
 */
public record LocatedCitation(Citation citation, SourceSpan span) {
    /**
     * Where the reference leads.
     *
     * @return the first of its links; empty when it has none
     */
    public Optional<URI> link() {
        return citation.target().links().stream().findFirst();
    }
}
