package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.kamervragen.diagnostic.ParseResult;

/** A case number (<i>zaaknummer</i>). */
public record CaseNumber(int year, int sequence) implements QuestionReference, Comparable<CaseNumber> {
    @JsonCreator
    public static CaseNumber parse(String text) {
        return new CaseNumber(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    }

    public static boolean isValid(CharSequence text) {
        return text.toString().matches("\\d{4}Z\\d{5}");
    }

    public static ParseResult<CaseNumber> tryParse(CharSequence text) {
        return ParseResult.of(parse(text.toString()), java.util.List.of());
    }

    @Override
    public int compareTo(CaseNumber other) {
        return toString().compareTo(other.toString());
    }

    @Override
    @JsonValue
    public String toString() {
        return String.format("%04dZ%05d", year, sequence);
    }
}
