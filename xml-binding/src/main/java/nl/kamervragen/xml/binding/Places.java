package nl.kamervragen.xml.binding;

import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;

/** Fills the source map (<i>bronkaart</i>) with the places of elements. */
final class Places {
    private final VocabularyReader xml;
    private final SourceMap.Builder map;

    Places(VocabularyReader xml, SourceMap.Builder map) {
        this.xml = xml;
        this.map = map;
    }

    /** Where the element starts whose start tag is the current event. */
    SourceSpan start() {
        return xml.span();
    }

    /** Maps a path to an element; its end tag is the current event. */
    void map(String path, SourceSpan start) {
        map.path(path, start.to(xml.span()));
    }
}
