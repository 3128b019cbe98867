package nl.kamervragen.xml.akomantoso;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Hands out each {@code eId} once (<i>unieke ids</i>); a second wish for the same gets a number. */
final class Ids {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> wishes = new HashMap<>();

    String unique(String wish) {
        String id = wish;
        while (!taken.add(id)) {
            id = wish + "-" + (wishes.merge(wish, 1, Integer::sum) + 1);
        }
        return id;
    }
}
