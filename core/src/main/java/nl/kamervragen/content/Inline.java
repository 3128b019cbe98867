package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * A piece of running text (<i>tekstdeel</i>).
 *
 * <p>A closed choice: {@link Text}, the styles ({@link Emphasis}, {@link Strong}, {@link Superscript}, {@link
 * Subscript}), {@link Link}, {@link NoteReference}, {@link CitationInline} and {@link LineBreak}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Emphasis.class, name = "emphasis"),
    @JsonSubTypes.Type(value = Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Superscript.class, name = "superscript"),
    @JsonSubTypes.Type(value = Subscript.class, name = "subscript"),
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = NoteReference.class, name = "noteReference"),
    @JsonSubTypes.Type(value = CitationInline.class, name = "citation"),
    @JsonSubTypes.Type(value = LineBreak.class, name = "lineBreak")
})
public sealed interface Inline extends Serializable permits Text, Span, NoteReference, CitationInline, LineBreak {
    /**
     * The text without markup.
     *
     * @return the text; empty for a note reference, a newline for a line break
     */
    String plainText();

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     * @return what it returned
     */
    <R> R accept(InlineVisitor<R> visitor);
}
