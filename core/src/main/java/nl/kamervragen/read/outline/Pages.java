package nl.kamervragen.read.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages of a document end, by the index of the block after each: form feeds, rules, removed page feet. Not
 * thread-safe while it is filled.
 */
public final class Pages {
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Notes the end of a page.
     *
     * @param index the index of the block after it; not below an earlier one
     */
    public void end(int index) {
        if (index > 0 && (ends.isEmpty() || ends.get(ends.size() - 1) < index)) {
            ends.add(index);
        }
    }

    /**
     * All ends.
     *
     * @return rising indexes
     */
    public List<Integer> ends() {
        return ends;
    }
}
