package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A publication id (<i>publicatie-id</i>). */
public record PublicationId(String value) implements java.io.Serializable {
    @JsonCreator
    public static PublicationId parse(String text) {
        return new PublicationId(text);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
