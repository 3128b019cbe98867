package nl.kamervragen.compose;

import java.util.List;

/** Dutch enumerations: {@code A}, {@code A en B}, {@code A, B en C}; no comma before "en". */
final class Enumeration {
    private Enumeration() {}

    static String of(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }
}
