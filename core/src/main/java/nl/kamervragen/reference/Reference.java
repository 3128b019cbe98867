package nl.kamervragen.reference;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.ParseResult;

/**
 * Anything that names a case, document or publication of the Dutch parliament (<i>verwijzing</i>).
 *
 * <p>All implementations are immutable values. {@code toString} is the canonical form, which {@link #parse(String)}
 * reads back as an equal value.
 */
public sealed interface Reference extends Serializable
        permits QuestionReference, DocumentNumber, AppendixReference, ParliamentaryPaper, Proceedings, PublicationId {

    /**
     * What kind of reference it is.
     *
     * @return the kind
     */
    CitationKind kind();

    /**
     * The form in which a Dutch text cites it, such as {@code Kamerstuk 19 637, nr. 3516}.
     *
     * @return text that {@link CitationScanner} finds again as the same reference
     */
    String citationForm();

    /**
     * The addresses it resolves to, the official publication first.
     *
     * @return absolute addresses; empty when no site has one
     */
    List<URI> links();

    /**
     * The first of the addresses that it resolves to, as text.
     *
     * @return an absolute address; empty when no site has one
     */
    default Optional<String> address() {
        return links().stream().findFirst().map(URI::toString);
    }

    /**
     * Reads a canonical form of any kind, as JSON and {@link Citation#reference()} have it.
     *
     * @param text such as {@code 2026Z04232}, {@code ah-tk-20232024-967} or {@code kst-36600-VII-1}
     * @return the most specific type that holds all of the text: {@code ah-tk-20232024-967} is an {@link
     *     AppendixReference}, {@code ah-tk-20232024-967-h1} a {@link PublicationId}
     * @throws ReferenceFormatException if it is no canonical form; an empty text is not
     */
    static Reference parse(String text) {
        return AnyReference.parse(text);
    }

    /**
     * Reads any notation of any kind.
     *
     * @param text such as {@code Kamerstuk36 600 XII, nr. 42}; blanks around it are ignored
     * @return the reference with what was odd about its spelling; without value, and why, when it is none
     */
    static ParseResult<Reference> tryParse(CharSequence text) {
        return AnyReference.tryParse(text);
    }
}
