package nl.kamervragen.format.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamervragen.format.writing.Characters;

/** The places outside to which a part of the file links. */
final class PartLinks {
    /** The name of the place of a note, to which a second mark leads. */
    static final String NOTE_ANCHOR = "_kvnoot";

    /** How the ids of footnotes start; their number in the file follows. */
    static final String NOTE_ID = "n";

    private final Map<String, String> ids = new LinkedHashMap<>();

    boolean canHold(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (!Characters.isXml(target, i) || target.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    String id(String target) {
        return ids.computeIfAbsent(target, key -> "kvl" + (ids.size() + 1));
    }

    String relationships() {
        XmlOut out = new XmlOut();
        ids.forEach((target, id) -> out.raw("<Relationship Id=\"")
                .raw(id)
                .raw("\" TargetMode=\"External\" Type=\"" + WordContainer.OFFICE + "hyperlink\" Target=\"")
                .text(target)
                .raw("\"/>"));
        return out.toString();
    }
}
