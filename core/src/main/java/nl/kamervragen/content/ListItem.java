package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An item of a list (<i>opsommingsteken met tekst</i>).
 *
 * @param marker as printed: {@code a.}, {@code –}, {@code 1)}; empty when there is none
 * @param content blocks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"marker", "content"})
public record ListItem(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String marker,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Block> content) implements Serializable {
    /** Brings the content into normal form. */
    public ListItem {
        Objects.requireNonNull(marker);
        content = Blocks.normalize(content);
    }

    /**
     * An item of one paragraph.
     *
     * @param marker as printed
     * @param text the text
     * @return the item
     */
    public static ListItem of(String marker, String text) {
        return new ListItem(marker, List.of(Paragraph.of(text)));
    }

    /**
     * The text without markup.
     *
     * @return the marker, a space and the text
     */
    public String plainText() {
        String text = Blocks.plainText(content);
        return marker.isEmpty() ? text : text.isEmpty() ? marker : marker + " " + text;
    }
}
