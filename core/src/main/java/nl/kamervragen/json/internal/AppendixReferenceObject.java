package nl.kamervragen.json.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;

/** "Zie ook" is an object in the contract, though the reference by itself is a string: annotations to mix in. */
@JsonFormat(shape = JsonFormat.Shape.OBJECT)
@JsonPropertyOrder({"chamber", "sessionYear", "number"})
public abstract class AppendixReferenceObject {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    AppendixReferenceObject(
            @JsonProperty("chamber") Chamber chamber,
            @JsonProperty("sessionYear") SessionYear sessionYear,
            @JsonProperty("number") int number) {}

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    static AppendixReference parse(String text) {
        return AppendixReference.parse(text);
    }

    @JsonValue(false)
    @Override
    public abstract String toString();

    @JsonProperty
    abstract Chamber chamber();

    @JsonProperty
    abstract SessionYear sessionYear();

    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    abstract int number();
}
