package nl.kamervragen.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table (<i>tabelcel</i>).
 *
 * @param content blocks; may be empty
 * @param colspan columns covered, at least 1
 * @param rowspan rows covered, at least 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"content", "colspan", "rowspan"})
public record TableCell(
        List<Block> content,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = One.class)
        int colspan,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = One.class)
        int rowspan)
        implements Serializable {
    /**
     * Brings the content into normal form.
     *
     * @throws IllegalArgumentException if a span is less than 1
     */
    public TableCell {
        content = Blocks.normalize(content);
        if (colspan < 1 || rowspan < 1) {
            throw new IllegalArgumentException("A cell covers at least one column and row");
        }
    }

    /** The JSON form, in which a span of one is absent. */
    @JsonCreator
    static TableCell ofJson(
            @JsonProperty("content") @Nullable List<Block> content,
            @JsonProperty("colspan") @Nullable Integer colspan,
            @JsonProperty("rowspan") @Nullable Integer rowspan) {
        return new TableCell(
                content == null ? List.of() : content, colspan == null ? 1 : colspan, rowspan == null ? 1 : rowspan);
    }

    /** Tells JSON which span goes without saying. */
    static final class One {
        @Override
        public boolean equals(Object other) {
            return Integer.valueOf(1).equals(other);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /**
     * A cell of one column and row.
     *
     * @param content the content
     * @return the cell
     */
    public static TableCell of(Block... content) {
        return new TableCell(List.of(content), 1, 1);
    }
}
