package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import org.immutables.value.Value;

/**
 * A notice instead of an answer (<i>mededeling</i>).
 *
 * <p>Immutable and thread-safe.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"kind", "content"})
@Value.Immutable
@ModelStyle
public abstract class Notice implements Serializable {
    Notice() {}

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
     * Deferral, answered elsewhere, or withdrawn (<i>soort</i>).
     *
     * @return the kind
     */
    public abstract NoticeKind kind();

    /**
     * The text (<i>tekst</i>).
     *
     * @return blocks; empty in a deferral letter, whose words stand in its body
     */
    public abstract List<Block> content();

    @Value.Check
    Notice normalized() {
        return Normal.is(content())
                ? this
                : toBuilder().content(Blocks.normalize(content())).build();
    }

    /** Builds a {@link Notice}. Not thread-safe. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
