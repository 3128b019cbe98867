package nl.kamervragen.registry;

import java.util.List;

/**
 * A party or group in the Chamber (<i>fractie</i>).
 *
 * @param name as titles print it, such as {@code GroenLinks-PvdA}
 * @param aliases other spellings seen
 * @param fullName its full name; empty when it has no other
 * @param period when it sits in the Chamber
 */
public record Party(String name, List<String> aliases, String fullName, Period period) {
    /** Keeps a copy. */
    public Party {
        aliases = List.copyOf(aliases);
    }
}
