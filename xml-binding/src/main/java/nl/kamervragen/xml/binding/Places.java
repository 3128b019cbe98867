package nl.kamervragen.xml.binding;

import nl.kamervragen.diagnostic.SourceMap;
import org.jspecify.annotations.Nullable;

/** Fills the source map (<i>bronkaart</i>) with the places of elements. */
final class Places {
    private final SourceMap.Builder map;

    Places(SourceMap.Builder map) {
        this.map = map;
    }

    void map(String path, @Nullable Placed element) {
        if (element != null && element.whole != null) {
            map.path(path, element.whole);
        }
    }

    void map(String list, int index, Placed element) {
        if (element.whole != null) {
            map.path(list + "/" + index, element.whole);
        }
    }
}
