package nl.kamervragen.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A session year (<i>vergaderjaar</i>). */
public record SessionYear(int startYear) implements Comparable<SessionYear>, java.io.Serializable {
    @JsonCreator
    public static SessionYear parse(String text) {
        return new SessionYear(Integer.parseInt(text.substring(0, 4)));
    }

    @Override
    public int compareTo(SessionYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    @JsonValue
    public String toString() {
        return startYear + "-" + (startYear + 1);
    }
}
