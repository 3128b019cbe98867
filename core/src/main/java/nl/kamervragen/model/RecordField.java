package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.Objects;

/**
 * A field of a record that has no property of its own (<i>metadataveld</i>).
 *
 * @param name as in {@code metadata.xml}, such as {@code OVERHEIDop.doctype}
 * @param scheme the list that the value comes from; empty when none is named
 * @param value as given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "scheme", "value"})
public record RecordField(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String name,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String scheme,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String value)
        implements Serializable {
    /** Refuses null. */
    public RecordField {
        Objects.requireNonNull(name);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(value);
    }
}
