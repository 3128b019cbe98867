package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * A block of text (<i>tekstblok</i>).
 *
 * <p>A closed choice: {@link Paragraph}, {@link Subheading}, {@link ListBlock}, {@link Table}, {@link Quotation} and
 * {@link Image}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Subheading.class, name = "subheading"),
    @JsonSubTypes.Type(value = ListBlock.class, name = "list"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Image.class, name = "image")
})
public sealed interface Block extends Serializable permits Paragraph, Subheading, ListBlock, Table, Quotation, Image {
    /**
     * The text without markup.
     *
     * @return one line a paragraph, item or row; without note marks
     */
    String plainText();

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     * @return what it returned
     */
    <R> R accept(BlockVisitor<R> visitor);
}
