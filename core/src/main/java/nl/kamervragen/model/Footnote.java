package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import org.immutables.value.Value;

/**
 * A note (<i>noot</i>).
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "marker", "series", "content"})
@Value.Immutable
@ModelStyle
public abstract class Footnote implements Serializable {
    Footnote() {}

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Its name within the document.
     *
     * @return {@code n1}, {@code n2} … in order of print
     */
    public abstract String id();

    /**
     * The bare mark (<i>nootnummer</i>).
     *
     * @return {@code 1} or {@code *}, without brackets
     */
    public abstract String marker();

    /**
     * The series, where it is not the ordinary one (<i>nootreeks</i>).
     *
     * @return empty for an ordinary note
     */
    public abstract Optional<FootnoteSeries> series();

    /**
     * The text (<i>noottekst</i>).
     *
     * @return blocks
     */
    public abstract List<Block> content();

    /**
     * The text without markup.
     *
     * @return the content's text
     */
    public String plainText() {
        return Blocks.plainText(content());
    }

    @Value.Check
    Footnote normalized() {
        return Normal.is(content())
                ? this
                : toBuilder().content(Blocks.normalize(content())).build();
    }

    /** Builds a {@link Footnote}. Not thread-safe. */
    public static final class Builder extends ImmutableFootnote.Builder {
        Builder() {}
    }
}
